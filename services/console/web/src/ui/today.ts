const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Today's calendar date in Sweden, which writes it as ISO 8601 does. */
export const today = (): string => calendar.format(new Date());
