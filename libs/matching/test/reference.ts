/**
 * The matching model once more, written from its rules and sharing no code with the engine: every formula as it reads,
 * every list looked through from end to end. Slow on purpose; the engine must agree with it to the byte.
 */
import type { Answer, Chain, Demand, Measure, MustHaveKey, ScoringProfile } from '../src/types.ts';

// Fixed-point numbers with 300 binary places, so that a half is recognised as a half.
const places = 300n;
const unit = 1n << places;
const tieWithin = 1n << 100n;
const times = (a: bigint, b: bigint): bigint => (a * b) >> places;
const halfUp = (value: bigint): number => Number((value + unit / 2n + tieWithin) >> places);

const squareRoot = (value: bigint): bigint => {
  let low = 0n;
  let high = 1n << 460n;
  const target = value << places;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle * middle <= target) low = middle;
    else high = middle - 1n;
  }
  return low;
};

// halvings[k] = 2^(−2^−(k+1)): one square root after another.
const halvings: bigint[] = [];
for (let root = unit / 2n; halvings.length < 260; ) {
  root = squareRoot(root);
  halvings.push(root);
}

const knownPowers = new Map<string, bigint>();

/** 2^(−n/d) by the binary digits of the exponent. */
const halved = (n: number, d: number): bigint => {
  const key = `${n}/${d}`;
  const known = knownPowers.get(key);
  if (known !== undefined) return known;
  let rest = BigInt(n) % BigInt(d);
  let power = unit >> (BigInt(n) / BigInt(d));
  for (const halving of halvings) {
    rest *= 2n;
    if (rest >= BigInt(d)) {
      rest -= BigInt(d);
      power = times(power, halving);
    }
  }
  knownPowers.set(key, power);
  return power;
};

const days = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

const endOfMonth = (month: string): string => {
  for (let day = 31; ; day -= 1) {
    const date = `${month}-${day}`;
    const parsed = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)) return date;
  }
};

const shared = (a: string, b: string): number => {
  for (let n = Math.min(a.length, b.length); n > 0; n -= 1) if (a.slice(0, n) === b.slice(0, n)) return n;
  return 0;
};

/** A person as the rules see one: experience with the very day it was last used. */
type Person = Omit<ScoringProfile, 'experience'> & {
  experience: { ssyk: string; months: number; lastDay: string }[];
};

const personOf = (profile: ScoringProfile): Person => ({
  ...profile,
  experience: profile.experience.map((each) => ({
    ssyk: each.ssyk,
    months: each.months,
    lastDay: endOfMonth(each.lastUsed),
  })),
});

const relationTenths: Record<number, bigint> = { 4: 10n, 3: 6n, 2: 3n, 1: 1n, 0: 0n };

export const referenceExperience = (person: Person, ssyk: string, asOf: string): number => {
  let sum = 0n;
  for (const { ssyk: held, months, lastDay } of person.experience) {
    const fade = halved(4 * days(lastDay, asOf), 1461 * 5);
    sum += BigInt(months) * (relationTenths[shared(held, ssyk)] ?? 0n) * fade;
  }
  return halfUp(sum / 10n);
};

const sourceTenths: Record<string, bigint> = {
  'workplace-supervisor': 10n,
  teacher: 8n,
  coach: 7n,
  self: 4n,
};

export const referenceTrait = (person: Person, trait: string, asOf: string) => {
  let weights = 0n;
  let weighted = 0n;
  for (const rating of person.ratings.filter((each) => each.trait === trait)) {
    const weight =
      ((sourceTenths[rating.source] ?? 0n) * halved(4 * days(rating.observedOn, asOf), 1461)) / 10n;
    weights += weight;
    weighted += weight * BigInt(rating.level);
  }
  const mean = ((3n * unit + weighted) << places) / (unit + weights);
  const spread = (unit << places) / squareRoot(unit + weights);
  const clamp = (value: bigint): bigint => (value < unit ? unit : value > 5n * unit ? 5n * unit : value);
  return {
    level: halfUp(20n * mean),
    low: halfUp(20n * clamp(mean - spread)),
    high: halfUp(20n * clamp(mean + spread)),
  };
};

const impliedLicences: Record<string, string[]> = {
  A: ['A2'],
  A2: ['A1'],
  A1: ['AM'],
  B: ['AM'],
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1'],
  CE: ['C', 'C1E'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1'],
  DE: ['D', 'D1E'],
};

const mayDrive = (held: string, wanted: string): boolean =>
  held === wanted || (impliedLicences[held] ?? []).some((each) => mayDrive(each, wanted));

type Fraction = [bigint, bigint];

const stepped = (level: number, min: number): Fraction =>
  level >= min ? [1n, 1n] : level === min - 1 ? [1n, 2n] : [0n, 1n];

const fieldFraction: Record<number, Fraction> = { 3: [1n, 1n], 2: [7n, 10n], 1: [4n, 10n], 0: [0n, 1n] };

const formalFraction = (person: Person, criterion: Demand['formal'][number], asOf: string): Fraction => {
  if (criterion.kind === 'licence')
    return [person.licences.some((each) => mayDrive(each, criterion.class)) ? 1n : 0n, 1n];
  if (criterion.kind === 'certificate')
    return [person.certificates.some((each) => each === criterion.code) ? 1n : 0n, 1n];
  if (criterion.kind === 'swedish') return stepped(person.swedish, criterion.min);
  if (criterion.kind === 'language') return stepped(person.languages[criterion.code] ?? 0, criterion.min);
  if (criterion.kind === 'education') {
    const [n, d] = stepped(person.education.level, criterion.min);
    if (criterion.field === undefined) return [n, d];
    const [fn, fd] = fieldFraction[shared(person.education.field ?? '', criterion.field)] ?? [0n, 1n];
    return [n * fn, d * fd];
  }
  if (criterion.kind === 'experience') {
    const months = referenceExperience(person, criterion.ssyk, asOf);
    return months >= criterion.months ? [1n, 1n] : [BigInt(months), BigInt(criterion.months)];
  }
  if (person.interests.length === 0) return [1n, 2n];
  return [person.interests.some((each) => criterion.ssyk.startsWith(each)) ? 1n : 0n, 1n];
};

const softFraction = (twentieths: number, wanted: number): Fraction => {
  if (wanted === 1) return [1n, 1n];
  const whole = 20 * (wanted - 1);
  const lacking = Math.max(0, 20 * wanted - twentieths);
  return [BigInt(Math.max(0, whole - lacking)), BigInt(whole)];
};

const points = (budget: number, [n, d]: Fraction): number => {
  const twice = 2n * BigInt(budget) * n + d;
  return Number(twice / (2n * d));
};

const spread = (budget: number, weights: number[]): number[] => {
  const total = weights.reduce((a, b) => a + b, 0);
  const given = weights.map((each) => (total === 0 ? 0 : Math.floor((budget * each) / total)));
  const rest = weights.map((each, i) => (total === 0 ? 0 : budget * each - (given[i] ?? 0) * total));
  let left = total === 0 ? 0 : budget - given.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const largest = rest.indexOf(Math.max(...rest));
    given[largest] = (given[largest] ?? 0) + 1;
    rest[largest] = -1;
    left -= 1;
  }
  return given;
};

const budgets = (demand: Demand) => {
  const formalWeights = demand.formal.map((each) => each.weight);
  const softWeights = demand.soft.map((each) => each.weight);
  const hasFormal = formalWeights.some((each) => each > 0);
  const hasSoft = softWeights.some((each) => each > 0);
  // Shares are generated with at most three decimals, so thousandths are exact.
  const thousandths = Math.round(1000 * (demand.softShare ?? 0.6));
  let formal = Math.floor((10_000 * (1000 - thousandths)) / 1000 + 0.5);
  if (!hasSoft) formal = 10_000;
  if (!hasFormal) formal = 0;
  return {
    unweighted: !hasFormal && !hasSoft,
    formal: spread(formal, formalWeights),
    soft: spread(10_000 - formal, softWeights),
  };
};

export const referenceScore = (profile: ScoringProfile, demand: Demand, asOf: string) => {
  const person = personOf(profile);
  const budget = budgets(demand);
  const contributions: Record<string, number> = {};
  let formal = 0;
  let [soft, low, high] = [0, 0, 0];
  for (const [i, criterion] of demand.formal.entries()) {
    const earned = points(budget.formal[i] ?? 0, formalFraction(person, criterion, asOf));
    contributions[`formal:${i}`] = earned;
    formal += earned;
  }
  for (const [i, { trait, wanted }] of demand.soft.entries()) {
    const level = referenceTrait(person, trait, asOf);
    const earned = points(budget.soft[i] ?? 0, softFraction(level.level, wanted));
    contributions[`soft:${i}`] = earned;
    soft += earned;
    low += points(budget.soft[i] ?? 0, softFraction(level.low, wanted));
    high += points(budget.soft[i] ?? 0, softFraction(level.high, wanted));
  }
  const base = budget.unweighted ? 10_000 : 0;
  return {
    id: profile.id,
    score: base + formal + soft,
    formal,
    soft,
    low: base + formal + low,
    high: base + formal + high,
    contributions,
  };
};

const missing = (person: Person, demand: Demand, asOf: string): MustHaveKey[] => {
  const fails: MustHaveKey[] = [];
  const enough = demand.forJobTrack ? ['preparing', 'employable', 'matchable'] : ['employable', 'matchable'];
  if (!enough.includes(person.stage)) fails.push('stage');
  if (!person.reach.includes(demand.municipality)) fails.push('reach');
  if (Date.parse(person.availableFrom) > Date.parse(demand.start)) fails.push('available');
  if (demand.extent !== undefined && person.maxExtent < demand.extent) fails.push('extent');
  if (demand.schedule?.some((each) => !person.schedule.includes(each))) fails.push('schedule');
  for (const [i, criterion] of demand.formal.entries()) {
    const [n, d] = formalFraction(person, criterion, asOf);
    if (criterion.required && n !== d) fails.push(`formal:${i}`);
  }
  return fails;
};

const addDays = (date: string, count: number): string =>
  new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10);

const intakeFrom = (measure: Measure, date: string): string | null => {
  const { intake } = measure;
  if (intake === 'continuous') return date;
  if ('dates' in intake) return [...intake.dates].toSorted().find((each) => each >= date) ?? null;
  let next = intake.from;
  while (next < date) next = addDays(next, 7 * intake.everyWeeks);
  return next;
};

const ladder = ['mapping', 'preparing', 'employable', 'matchable', 'in-job-track', 'in-work', 'in-studies'];
const rung = (stage: string): number => ladder.indexOf(stage);

const admitted = (person: Person, { prerequisites = {}, municipalities, capacity }: Measure): boolean =>
  capacity > 0 &&
  (municipalities === undefined || municipalities.includes(person.municipality)) &&
  person.swedish >= (prerequisites.swedish ?? 0) &&
  person.education.level >= (prerequisites.educationLevel ?? 0) &&
  rung(person.stage) >= rung(prerequisites.stage ?? 'mapping');

const afterMeasure = (person: Person, measure: Measure, end: string): Person => {
  let next = person;
  for (const effect of measure.effects) {
    if ('swedish' in effect) next = { ...next, swedish: Math.max(next.swedish, effect.swedish) };
    if ('certificate' in effect) next = { ...next, certificates: [...next.certificates, effect.certificate] };
    if ('licence' in effect) next = { ...next, licences: [...next.licences, effect.licence] };
    if ('stage' in effect && rung(effect.stage) > rung(next.stage)) next = { ...next, stage: effect.stage };
    if ('experience' in effect)
      next = { ...next, experience: [...next.experience, { ...effect.experience, lastDay: end }] };
    if ('education' in effect) {
      const field = effect.education.field ?? next.education.field;
      const level = Math.max(next.education.level, effect.education.level);
      next = { ...next, education: field === undefined ? { level } : { level, field } };
    }
  }
  return next;
};

/** Every order of up to five distinct measures, the best by end, then number, then ids. */
export const referenceChain = (
  profile: ScoringProfile,
  demand: Demand,
  asOf: string,
  toolbox: readonly Measure[],
): Chain | null => {
  let best: Chain | null = null;
  const better = (chain: Chain): boolean => {
    if (best === null) return true;
    if (chain.ready !== best.ready) return chain.ready < best.ready;
    if (chain.measures.length !== best.measures.length) return chain.measures.length < best.measures.length;
    const differs = chain.measures.findIndex((each, i) => each !== best?.measures[i]);
    return differs >= 0 && (chain.measures[differs] ?? '') < (best.measures[differs] ?? '');
  };
  const follow = (person: Person, date: string, measures: string[]): void => {
    if (missing(person, demand, asOf).length === 0) {
      const chain = { measures, ready: date };
      if (better(chain)) best = chain;
    }
    if (measures.length === 5) return;
    for (const measure of toolbox) {
      if (measures.includes(measure.id) || !admitted(person, measure)) continue;
      const start = intakeFrom(measure, date);
      if (start === null) continue;
      const end = addDays(start, 7 * measure.weeks);
      follow(afterMeasure(person, measure, end), end, [...measures, measure.id]);
    }
  };
  const fixed = missing(personOf(profile), demand, asOf).some((key) => {
    if (key === 'stage') return false;
    if (!key.startsWith('formal:')) return true;
    const kind = demand.formal[Number(key.slice(7))]?.kind;
    return kind === 'language' || kind === 'interest';
  });
  if (!fixed) follow(personOf(profile), asOf, []);
  return best;
};

const limits: Record<string, number> = { experience: 180, ratings: 365 };

const freshness = (people: readonly ScoringProfile[], demand: Demand, asOf: string): Answer['freshness'] => {
  const rows: Answer['freshness'][number][] = [];
  const add = (
    field: Answer['freshness'][number]['field'],
    isMissing: (p: ScoringProfile) => boolean,
    dates?: (p: ScoringProfile) => string[],
  ): void => {
    if (rows.some((each) => each.field === field)) return;
    const limit = limits[field.split(':')[0] ?? ''] ?? 0;
    const isStale = (p: ScoringProfile): boolean => {
      const all = dates?.(p) ?? [];
      return all.length > 0 && all.every((each) => days(each, asOf) > limit);
    };
    rows.push({
      field,
      missing: people.filter(isMissing).length,
      stale: dates === undefined ? null : people.filter(isStale).length,
    });
  };
  add('reach', (p) => p.reach.length === 0);
  if (demand.schedule !== undefined) add('schedule', (p) => p.schedule.length === 0);
  for (const criterion of demand.formal) {
    if (!criterion.required && criterion.weight === 0) continue;
    if (criterion.kind === 'licence') add('licences', (p) => p.licences.length === 0);
    if (criterion.kind === 'certificate') add('certificates', (p) => p.certificates.length === 0);
    if (criterion.kind === 'language') add('languages', (p) => Object.keys(p.languages).length === 0);
    if (criterion.kind === 'interest') add('interests', (p) => p.interests.length === 0);
    if (criterion.kind === 'education' && criterion.field !== undefined)
      add('education', (p) => p.education.field === undefined);
    if (criterion.kind === 'experience')
      add(
        'experience',
        (p) => p.experience.length === 0,
        (p) => p.experience.map((each) => endOfMonth(each.lastUsed)),
      );
  }
  for (const { trait, weight } of demand.soft) {
    if (weight === 0) continue;
    const rated = (p: ScoringProfile) => p.ratings.filter((each) => each.trait === trait);
    add(
      `ratings:${trait}`,
      (p) => rated(p).length === 0,
      (p) => rated(p).map((each) => each.observedOn),
    );
  }
  return rows;
};

/** The whole answer by the rules alone. */
export const referenceMatch = (
  pool: readonly ScoringProfile[],
  demand: Demand,
  asOf: string,
  toolbox: readonly Measure[],
  top: number,
): Answer => {
  const people = pool.filter((each) => each.consentToMatching);
  const unsorted = people.map((profile) => ({
    profile,
    fails: missing(personOf(profile), demand, asOf),
    scored: referenceScore(profile, demand, asOf),
  }));
  const judged = unsorted.toSorted((a, b) => {
    if (a.scored.score !== b.scored.score) return b.scored.score - a.scored.score;
    if (a.profile.registeredAt !== b.profile.registeredAt)
      return a.profile.registeredAt < b.profile.registeredAt ? -1 : 1;
    return a.profile.id < b.profile.id ? -1 : 1;
  });
  const keys: MustHaveKey[] = ['stage', 'reach', 'available'];
  if (demand.extent !== undefined) keys.push('extent');
  if (demand.schedule !== undefined) keys.push('schedule');
  for (const [i, each] of demand.formal.entries()) if (each.required) keys.push(`formal:${i}`);
  const chain = (profile: ScoringProfile): Chain | null =>
    toolbox.length === 0 ? null : referenceChain(profile, demand, asOf, toolbox);
  const eligible = judged.filter((each) => each.fails.length === 0);
  const bridged = judged.filter(({ fails, profile }) => {
    if (fails.length === 0) return false;
    const found = chain(profile);
    return found !== null && found.ready <= demand.start;
  });
  return {
    model: 1,
    asOf,
    demand: demand.id,
    considered: people.length,
    withoutConsent: pool.length - people.length,
    eligible: eligible.length,
    reachable: eligible.length + bridged.length,
    mustHaves: keys.map((key) => ({
      key,
      fails: judged.filter((each) => each.fails.includes(key)).length,
      failsOnly: judged.filter((each) => each.fails.length === 1 && each.fails[0] === key).length,
    })),
    shortlist: eligible.slice(0, top).map((each) => each.scored),
    nearMisses: judged
      .filter((each) => each.fails.length === 1)
      .slice(0, top)
      .map(({ profile, fails, scored }) => ({
        id: profile.id,
        score: scored.score,
        missing: fails[0] as MustHaveKey,
        chain: chain(profile),
      })),
    freshness: freshness(people, demand, asOf),
  };
};
