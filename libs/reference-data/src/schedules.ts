export type ScheduleCode = 'day' | 'evening' | 'night' | 'weekend';

export type Schedule = { readonly code: ScheduleCode; readonly sv: string; readonly en: string };

/** The times of work a candidate can take and a demand may ask for. */
export const schedules: readonly Schedule[] = [
  { code: 'day', sv: 'Dag', en: 'Day' },
  { code: 'evening', sv: 'Kväll', en: 'Evening' },
  { code: 'night', sv: 'Natt', en: 'Night' },
  { code: 'weekend', sv: 'Helg', en: 'Weekend' },
];
