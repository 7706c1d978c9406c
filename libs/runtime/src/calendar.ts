const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar date in Sweden at an instant, `YYYY-MM-DD`. */
export function calendarDateOf(instant: Date): string {
  return inStockholm.format(instant);
}
