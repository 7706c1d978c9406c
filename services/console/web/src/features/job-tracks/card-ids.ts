/** The heading of somebody's card. */
export const cardId = (participationId: string) => `card-${participationId}`;

/** The button that opens the menu of next steps. */
export const menuId = (participationId: string) => `next-${participationId}`;
