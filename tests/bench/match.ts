import { parseArgs } from 'node:util';
import type { MatchIndex, ScoringProfile } from '@samspar/matching';
import { compileDemands, createMatchIndex, reverseMatch, scoreOne } from '@samspar/matching';
import { measures } from '@samspar/reference-data';
import { demandsOf, machineOperator, poolOf } from './pool.ts';
import { createDuckDb } from './rivals/duckdb.ts';
import { createObjectLoop } from './rivals/object-loop.ts';
import { createPostgres } from './rivals/postgres.ts';
import type { Question, Rival } from './rivals/rival.ts';
import { comparable } from './rivals/rival.ts';
import { medianOf, mediansInTurn } from './timing.ts';

const asOf = '2026-11-22';
const demandCount = 100_000;

type Measured = Readonly<Record<string, number | string | boolean | null>>;

const questionFor = (index: MatchIndex): Question => {
  const [anyone] = poolOf(1);
  const card = scoreOne(anyone as ScoringProfile, machineOperator, asOf);
  return {
    demand: machineOperator,
    asOf,
    keys: index.count(machineOperator).mustHaves.map((each) => each.key),
    budgets: { formal: card.formal.map((each) => each.budget), soft: card.soft.map((each) => each.budget) },
  };
};

/** Reading every byte the index holds once, as a floor to hold the answer's time against. */
const sumOfBytes = (bytes: number): Promise<number> => {
  const words = new Int32Array(Math.ceil(bytes / 4)).fill(1);
  return medianOf(15, () => {
    let sum = 0;
    for (let at = 0; at < words.length; at += 1) sum = (sum + (words[at] as number)) | 0;
    return sum;
  });
};

/** Every candidate put in once, then some changed in place: microseconds each. */
const buildIndex = (size: number): { index: MatchIndex; insert: number; update: number } => {
  const index = createMatchIndex({ asOf, capacity: size });
  const changed = [...poolOf(Math.min(size, 20_000))].map((each) => ({ ...each, swedish: 7 - each.swedish }));
  let inserting = 0;
  for (const profile of poolOf(size)) {
    const from = performance.now();
    index.upsert(profile);
    inserting += performance.now() - from;
  }
  const from = performance.now();
  for (const each of changed) index.upsert(each);
  const updating = performance.now() - from;
  for (const profile of poolOf(changed.length)) index.upsert(profile);
  return { index, insert: (inserting * 1000) / size, update: (updating * 1000) / changed.length };
};

const measureIndex = async (index: MatchIndex, size: number): Promise<Measured> => {
  const match = await medianOf(size > 200_000 ? 31 : 401, () => index.match(machineOperator));
  const byteSum = await sumOfBytes(index.bytes);
  return {
    engine: 'index',
    size,
    match,
    byteSum,
    timesByteSum: match / byteSum,
    count: await medianOf(31, () => index.count(machineOperator)),
    withChains: await medianOf(7, () => index.match(machineOperator, { toolbox: measures })),
    bytesPerCandidate: index.bytes / size,
  };
};

/** Rounds that take about as long whatever the size. */
const roundsFor = (size: number): number => (size <= 5000 ? 400 : size <= 200_000 ? 25 : 7);

const measureRival = async (rival: Rival, index: MatchIndex, size: number): Promise<Measured> => {
  await rival.load(poolOf(size));
  const equal = comparable(await rival.answer()) === comparable(index.match(machineOperator));
  const ours = () => index.match(machineOperator);
  let best = { ours: 0, match: Number.POSITIVE_INFINITY, setting: 0 };
  for (const setting of rival.settings ?? [0]) {
    await rival.choose?.(setting);
    const [mine, match] = await mediansInTurn(roundsFor(size), ours, () => rival.answer());
    if (match < best.match) best = { ours: mine, match, setting };
  }
  await rival.close();
  const threads = rival.settings ? { threads: best.setting } : {};
  return {
    engine: rival.name,
    size,
    ...threads,
    match: best.match,
    timesOurs: best.match / best.ours,
    equal,
  };
};

const measureReverse = async (): Promise<Measured> => {
  const from = performance.now();
  const compiled = compileDemands(demandsOf(demandCount));
  const compile = performance.now() - from;
  const candidates = [...poolOf(100, 3)];
  return {
    engine: 'reverse match',
    demands: demandCount,
    compile,
    match: await medianOf(100, (round) =>
      reverseMatch(candidates[round % 100] as ScoringProfile, compiled, asOf),
    ),
  };
};

const written = (value: number | string | boolean | null): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(4) : String(value);

const report = (measured: Measured, asJson: boolean): void => {
  const line = asJson
    ? JSON.stringify(measured)
    : Object.entries(measured)
        .map(([name, value]) => `${name} ${written(value)}`)
        .join('  ');
  process.stdout.write(`${line}\n`);
};

const makers: Readonly<Record<string, (question: Question) => Promise<Rival | null>>> = {
  'object-loop': async (asked) => createObjectLoop(asked),
  duckdb: createDuckDb,
  postgres: createPostgres,
};

/**
 * `match [--sizes 1294,50000,1000000] [--rivals object-loop,duckdb,postgres] [--json]`: the whole answer (top 20, funnel, near
 * misses, no chains) over made-up pools, against other ways to get it. Medians in milliseconds; `timesOurs` is how many
 * times longer a rival takes, `equal` whether its answer is the same. PostgreSQL is the one
 * at DATABASE_URL, else on this machine; without one it is left out with a word.
 */
export const benchMatch = async (options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '1294,50000,1000000' },
      rivals: { type: 'string', default: 'object-loop,duckdb,postgres' },
      json: { type: 'boolean', default: false },
    },
  });
  for (const size of values.sizes.split(',').map(Number)) {
    const { index, insert, update } = buildIndex(size);
    const ours = await measureIndex(index, size);
    report({ ...ours, insertMicroseconds: insert, updateMicroseconds: update }, values.json);
    for (const name of values.rivals.split(',')) {
      const rival = await makers[name]?.(questionFor(index));
      if (rival === undefined || rival === null || size > (rival.largest ?? size)) continue;
      report(await measureRival(rival, index, size), values.json);
    }
  }
  report(await measureReverse(), values.json);
};
