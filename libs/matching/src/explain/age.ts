/** An age in the largest unit a person would say it in. */
export type Age = {
  readonly unit: 'today' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
};

/** Days as days up to two weeks, then weeks, from two months on months, and from two years on years. */
export const ageOf = (days: number): Age => {
  if (days === 0) return { unit: 'today', count: 0 };
  if (days < 14) return { unit: 'day', count: days };
  if (days < 61) return { unit: 'week', count: Math.floor(days / 7) };
  if (days < 731) return { unit: 'month', count: Math.floor(days / 30.4375) };
  return { unit: 'year', count: Math.floor(days / 365.25) };
};
