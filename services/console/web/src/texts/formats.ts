import type { Language } from './language.ts';

const timeZone = 'Europe/Stockholm';

/** How counts, shares and dates are written in a language. Calendar dates are read as they stand, instants in Swedish time. */
export function formatsIn(language: Language) {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return {
    /** 1 294 */
    count: (value: number) => counts.format(value),
    /** Centipoints as points: 8734 → 87,34 */
    points: (centipoints: number) => points.format(centipoints / 100),
    /** 0.436 → 43,6 % */
    share: (value: number) => shares.format(value),
    /** A calendar date, `2026-11-22` → 22 november 2026. */
    date: (value: string) => dates.format(new Date(`${value}T00:00:00Z`)),
    /** An instant, `2026-11-22T18:30:00Z` → 22 november 2026 kl. 19:30. */
    instant: (value: string) => instants.format(new Date(value)),
  };
}
