const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Today's calendar date in Sweden. */
export const today = (): string => calendar.format(new Date());
