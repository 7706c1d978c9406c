const dayLength = 86_400_000;

const toDate = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The calendar date (YYYY-MM-DD) this many days later, or earlier when negative. */
export const addDays = (date: string, days: number): string =>
  new Date(toDate(date).getTime() + days * dayLength).toISOString().slice(0, 10);

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / dayLength);

/** The date itself when it is a Monday, else the next one. */
export const nextMonday = (date: string): string => addDays(date, (8 - toDate(date).getUTCDay()) % 7);

/** The date itself when it is a working day's, Monday to Friday, else the Monday after. */
export const weekdayFrom = (date: string): string =>
  [0, 6].includes(toDate(date).getUTCDay()) ? nextMonday(date) : date;

/** The half-year a date is in, as `2026-H2`. */
export const halfYearOf = (date: string): string =>
  `${date.slice(0, 4)}-H${date.slice(5, 7) <= '06' ? 1 : 2}`;

/** Whole years of age on `today` of someone born on `born`. */
export const ageOn = (born: string, today: string): number => {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
};

/** The last day someone can be born on and be exactly this old on `today`; 29 February counts as the 28th. */
export const birthdayAt = (age: number, today: string): string => {
  const monthAndDay = today.slice(5) === '02-29' ? '02-28' : today.slice(5);
  return `${Number(today.slice(0, 4)) - age}-${monthAndDay}`;
};
