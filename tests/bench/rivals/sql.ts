import { certificates, licences, municipalities, schedules, traits } from '@samspar/reference-data';
import type { Demand } from '@samspar/matching';
import type { Question } from './rival.ts';

/** What differs between the databases. */
export type Dialect = {
  readonly divide: string;
  readonly length: string;
  readonly overlap: (a: string, b: string[]) => string;
};

export const duckDbDialect: Dialect = {
  divide: '//',
  length: 'len',
  overlap: (column, items) => `list_has_any(${column}, [${items.join(', ')}])`,
};

export const postgresDialect: Dialect = {
  divide: '/',
  length: 'cardinality',
  overlap: (column, items) => `${column} && array[${items.join(', ')}]`,
};

const bit = (codes: readonly string[], code: string): number => codes.indexOf(code);
const placeBit = (code: string): number =>
  bit(
    municipalities.map((each) => each.code),
    code,
  );
const certificateBit = (code: string): number =>
  bit(
    certificates.map((each) => each.code),
    code,
  );
const licenceBit = (code: string): number =>
  bit(
    licences.map((each) => each.class),
    code,
  );
const scheduleMask = (parts: readonly string[]): number =>
  schedules.reduce((mask, { code }, index) => (parts.includes(code) ? mask | (1 << index) : mask), 0);

const has = (column: string, index: number): string => `((${column} >> ${index}) & 1) = 1`;

const ladder = (column: string, min: number): string =>
  `(case when ${column} >= ${min} then 2 when ${column} = ${min - 1} then 1 else 0 end)`;

const nearness = (field: string | undefined, { divide }: Dialect): string => {
  if (field === undefined) return '10';
  const code = Number(field);
  return `(case when field = ${code} then 10 when field ${divide} 10 = ${Math.floor(code / 10)} then 7 when field ${divide} 100 = ${Math.floor(code / 100)} then 4 else 0 end)`;
};

/** Half-up points of a budget for a fraction, on integers. */
const points = ({ divide }: Dialect, budget: number, n: string, d: number): string =>
  `((2 * ${budget} * ${n} + ${d}) ${divide} ${2 * d})`;

type Criterion = Demand['formal'][number];

const formalPoints = (dialect: Dialect, criterion: Criterion, budget: number): string => {
  switch (criterion.kind) {
    case 'licence':
      return `(case when ${has('licences', licenceBit(criterion.class))} then ${budget} else 0 end)`;
    case 'certificate':
      return `(case when ${has('certificates', certificateBit(criterion.code))} then ${budget} else 0 end)`;
    case 'swedish':
      return points(dialect, budget, ladder('swedish', criterion.min), 2);
    case 'language':
      return points(dialect, budget, ladder(`lang_${criterion.code}`, criterion.min), 2);
    case 'education':
      return points(
        dialect,
        budget,
        `${ladder('level', criterion.min)} * ${nearness(criterion.field, dialect)}`,
        20,
      );
    case 'experience':
      return points(dialect, budget, `least(coalesce(effective, 0), ${criterion.months})`, criterion.months);
    case 'interest': {
      const prefixes = [1, 2, 3, 4].map((length) => `'${criterion.ssyk.slice(0, length)}'`);
      const isEmpty = `${dialect.length}(interests) = 0`;
      const half = points(dialect, budget, '1', 2);
      return `(case when ${isEmpty} then ${half} when ${dialect.overlap('interests', prefixes)} then ${budget} else 0 end)`;
    }
  }
};

const softPoints = (dialect: Dialect, { trait, wanted }: Demand['soft'][number], budget: number): string => {
  const column = `t${traits.findIndex((each) => each.code === trait)}`;
  const whole = 20 * (wanted - 1);
  return points(
    dialect,
    budget,
    `greatest(0, ${whole} - greatest(0, ${20 * wanted} - ${column}::integer))`,
    whole,
  );
};

/** True where a must-have fails. Only what the measured demand requires is written out. */
const failing = (demand: Demand, key: string): string => {
  const criterion = key.startsWith('formal:') ? demand.formal[Number(key.slice(7))] : undefined;
  if (criterion?.kind === 'licence') return `not ${has('licences', licenceBit(criterion.class))}`;
  if (criterion?.kind === 'swedish') return `swedish < ${criterion.min}`;
  const frame: Readonly<Record<string, string>> = {
    stage: demand.forJobTrack ? 'stage not in (1, 2, 3)' : 'stage not in (2, 3)',
    reach: `not ${has('reach', placeBit(demand.municipality))}`,
    available: `available > date '${demand.start}'`,
    extent: `extent < ${demand.extent ?? 0}`,
    schedule: `(schedule & ${scheduleMask(demand.schedule ?? [])}) <> ${scheduleMask(demand.schedule ?? [])}`,
  };
  const known = frame[key];
  if (known === undefined) throw new RangeError(`No SQL is written for ${key}`);
  return known;
};

/** Effective months per row for the occupation asked about, for those with any in its major group. */
const effective = (ssyk: string, asOf: string): string => {
  const related = [4, 3, 2]
    .map((length, index) => `when starts_with(ssyk, '${ssyk.slice(0, length)}') then ${[1, 0.6, 0.3][index]}`)
    .join(' ');
  return `select row, floor(sum(months * case ${related} else 0.1 end * pow(2, -greatest(0, date '${asOf}' - last) / 365.25 / 5)) + 0.5)::integer as effective
    from e where ssyk >= '${ssyk[0]}' and ssyk < '${Number(ssyk[0]) + 1}' group by row`;
};

/**
 * The funnel, the eligible and the near misses as three statements over one wide table `c` shaped for the question (small
 * integers, bit sets, trait levels worked out beforehand, a column per language asked for) and a table `e` of experiences.
 */
export const statements = (
  dialect: Dialect,
  { demand, asOf, keys, budgets }: Question,
): { readonly funnel: string; readonly ranked: (missing: 0 | 1) => string } => {
  const flags = keys.map((key, index) => `${failing(demand, key)} as f${index}`).join(', ');
  const total = keys.map((_, index) => `f${index}::integer`).join(' + ');
  const judged = `(select *, ${total} as missing from (select *, ${flags} from c) flagged)`;
  const experience = demand.formal.find((each) => each.kind === 'experience');
  const score = [
    ...demand.formal.flatMap((each, index) =>
      budgets.formal[index] === 0 ? [] : [formalPoints(dialect, each, budgets.formal[index] as number)],
    ),
    ...demand.soft.map((each, index) => softPoints(dialect, each, budgets.soft[index] as number)),
  ].join(' + ');
  const counts = keys
    .map((_, index) => `count(*) filter (where f${index}), count(*) filter (where f${index} and missing = 1)`)
    .join(', ');
  const joined =
    experience === undefined ? '' : `left join (${effective(experience.ssyk, asOf)}) x on x.row = k.row`;
  return {
    funnel: `select count(*), count(*) filter (where missing = 0), ${counts} from ${judged} judged`,
    ranked: (missing) =>
      `select id, ${score} as score from (select * from ${judged} judged where missing = ${missing}) k ${joined}
       order by score desc, registered, id limit 20`,
  };
};
