import type { Session } from '../api/session.ts';

/** Whose a draft is: what tells one person from another who signs in after them in the same window. */
export const draftOwner = ({ role, organisation, displayName }: Session): string =>
  `${role}/${organisation}/${displayName}`;
