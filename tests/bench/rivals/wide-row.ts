import {
  certificates,
  licences,
  licencesIncluding,
  municipalities,
  schedules,
  stageOrder,
  traits,
} from '@samspar/reference-data';
import type { Demand, ScoringProfile } from '@samspar/matching';
import { scoreOne } from '@samspar/matching';

/** The columns of table `c`, in order; a language asked for and the traits follow. Types are DuckDB's and PostgreSQL's. */
const columns: readonly (readonly [string, string, string])[] = [
  ['row', 'integer', 'integer'],
  ['id', 'varchar', 'text'],
  ['registered', 'date', 'date'],
  ['available', 'date', 'date'],
  ['interests', 'varchar[]', 'text[]'],
  ['stage', 'utinyint', 'smallint'],
  ['extent', 'utinyint', 'smallint'],
  ['schedule', 'utinyint', 'smallint'],
  ['reach', 'uinteger', 'bigint'],
  ['licences', 'usmallint', 'integer'],
  ['certificates', 'ubigint', 'bigint'],
  ['level', 'utinyint', 'smallint'],
  ['field', 'smallint', 'smallint'],
  ['swedish', 'utinyint', 'smallint'],
];

const languagesAsked = (demand: Demand): string[] =>
  demand.formal.flatMap((each) => (each.kind === 'language' ? [each.code] : []));

/** The statements that make tables `c` and `e`. */
export const tables = (demand: Demand, database: 'duckdb' | 'postgres'): string[] => {
  const small = database === 'duckdb' ? 'utinyint' : 'smallint';
  const named = columns.map(
    ([name, duckdb, postgres]) => `${name} ${database === 'duckdb' ? duckdb : postgres}`,
  );
  const languages = languagesAsked(demand).map((code) => `lang_${code} ${small}`);
  const levels = traits.map((_, index) => `t${index} ${small}`);
  const text = database === 'duckdb' ? 'varchar' : 'text';
  return [
    `create table c (${[...named, ...languages, ...levels].join(', ')})`,
    `create table e (row integer, ssyk ${text}, months integer, last date)`,
  ];
};

const bits = (codes: readonly string[], held: Iterable<string>): number => {
  const holds = new Set(held);
  return codes.reduce((mask, code, index) => (holds.has(code) ? mask + 2 ** index : mask), 0);
};

/** Trait levels at the date by the engine's own rounding, so that all sides start from the same columns. */
const levelsOf = (profile: ScoringProfile, demand: Demand, asOf: string): number[] => {
  const soft = traits.map(({ code }) => ({ trait: code, wanted: 3, weight: 1 }));
  return scoreOne(profile, { ...demand, formal: [], soft }, asOf).soft.map((each) => each.level);
};

/** The whole numbers of a row of `c`, from `stage` on. */
export const numbersOf = (profile: ScoringProfile, demand: Demand, asOf: string): number[] => [
  stageOrder(profile.stage),
  profile.maxExtent,
  bits(
    schedules.map((each) => each.code),
    profile.schedule,
  ),
  bits(
    municipalities.map((each) => each.code),
    profile.reach,
  ),
  bits(
    licences.map((each) => each.class),
    licencesIncluding(profile.licences),
  ),
  bits(
    certificates.map((each) => each.code),
    profile.certificates,
  ),
  profile.education.level,
  Number(profile.education.field ?? -1),
  profile.swedish,
  ...languagesAsked(demand).map((code) => profile.languages[code] ?? 0),
  ...levelsOf(profile, demand, asOf),
];

/** Days since 1970 of a month's last day. */
export const lastDayOf = (month: string): number =>
  Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / 86_400_000;

/** The answer's counts from the one row of the funnel. */
export const countsOf = (row: readonly unknown[], keys: readonly string[]) => {
  const counts = row.map(Number);
  return {
    considered: counts[0] as number,
    eligible: counts[1] as number,
    mustHaves: keys.map((key, index) => ({
      key: key as 'stage',
      fails: counts[2 + 2 * index] as number,
      failsOnly: counts[3 + 2 * index] as number,
    })),
  };
};
