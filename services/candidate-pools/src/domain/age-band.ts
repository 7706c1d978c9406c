import type { candidateStatisticsChanged, EventData } from '@samspar/contracts';

/** What statistics are told of a candidate who is counted. */
type Counted = Extract<EventData<typeof candidateStatisticsChanged>, { counted: true }>;

export type AgeBand = Counted['ageBand'];
export type Sex = Counted['sex'];
export type BirthRegion = Counted['birthRegion'];

/** Ages are counted by the year of birth alone, as statistics do: the day of birth is kept nowhere but in the number. */
const bands: readonly { band: AgeBand; from: number; to: number }[] = [
  { band: '16-19', from: 16, to: 19 },
  { band: '20-24', from: 20, to: 24 },
  { band: '25-34', from: 25, to: 34 },
  { band: '35-44', from: 35, to: 44 },
  { band: '45-54', from: 45, to: 54 },
  { band: '55-', from: 55, to: Number.POSITIVE_INFINITY },
];

/** The last date of all: what holds through it never ceases to. */
export const forEver = '9999-12-31';

/** The band someone born that year is in on `today`; `undefined` below sixteen, the youngest the work is for. */
export function ageBandOf(birthYear: number, today: string): AgeBand | undefined {
  const age = Number(today.slice(0, 4)) - birthYear;
  return bands.find(({ from, to }) => age >= from && age <= to)?.band;
}

/** The last day someone born that year is in the band. */
export function ageBandHoldsThrough(birthYear: number, band: AgeBand): string {
  const to = bands.find((each) => each.band === band)?.to ?? 0;
  return Number.isFinite(to) ? `${birthYear + to}-12-31` : forEver;
}
