import type { DemandWish } from '@samspar/contracts';
import { schedules } from '@samspar/reference-data';
import {
  amountWords,
  criterionKey,
  criterionWords,
  type FormalCriterion,
  occupationWords,
  type SoftCriterion,
  subjectWords,
  traitWords,
} from './criterion-words.ts';

/** What has changed between two versions of a profile, a Swedish sentence for each thing. Empty only when nothing has. */
export function demandDifference(before: DemandWish, after: DemandWish): string[] {
  const sentences = Object.values(tellings).flatMap((tell) => tell(before, after));
  if (sentences.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return sentences;
  return ['Uppgifterna fick en annan ordning'];
}

/** What is told of each field, in the order it is read: a field added to a demand is not done until it stands here. */
const tellings: Record<keyof DemandWish, (before: DemandWish, after: DemandWish) => string[]> = {
  ssyk: (before, after) => fact('Yrke', before.ssyk, after.ssyk, occupationWords),
  openings: (before, after) => fact('Antal platser', before.openings, after.openings),
  /** A demand stays in the municipality that registered it. */
  municipality: () => [],
  start: (before, after) => fact('Start', before.start, after.start),
  extent: (before, after) => fact('Omfattning', before.extent, after.extent, percent),
  schedule: (before, after) => fact('Arbetstid', scheduleWords(before), scheduleWords(after)),
  forJobTrack: jobTrack,
  softShare: (before, after) =>
    fact('Mjuka kompetensers andel', before.softShare, after.softShare, (share) => percent(share * 100)),
  formal: (before, after) => formalDifference(before.formal, after.formal),
  soft: (before, after) => softDifference(before.soft, after.soft),
};

function fact<Value extends string | number>(
  name: string,
  before: Value | undefined,
  after: Value | undefined,
  words: (value: Value) => string = String,
): string[] {
  if (before === after) return [];
  const say = (value: Value | undefined) => (value === undefined ? 'inte angivet' : words(value));
  return [`${name}: ${say(before)} → ${say(after)}`];
}

const percent = (share: number): string => `${Number(share.toFixed(1))} %`;

function scheduleWords({ schedule }: DemandWish): string | undefined {
  if (schedule === undefined) return undefined;
  const named = schedules.filter(({ code }) => schedule.includes(code));
  return named.map(({ sv }) => sv.toLocaleLowerCase('sv')).join(', ') || 'ingen särskild';
}

function jobTrack({ forJobTrack: before }: DemandWish, { forJobTrack: after }: DemandWish): string[] {
  if (before === after) return [];
  return [after ? 'Behovet gäller nu ett jobbspår' : 'Behovet gäller inte längre ett jobbspår'];
}

function formalDifference(before: readonly FormalCriterion[], after: readonly FormalCriterion[]): string[] {
  const pairs = paired(before, after, criterionKey);
  return [
    ...pairs.added.map(
      (one) => `${one.required ? 'Skallkrav tillagt' : 'Merit tillagd'}: ${criterionWords(one)}`,
    ),
    ...pairs.removed.map(
      (one) => `${one.required ? 'Skallkrav borttaget' : 'Merit borttagen'}: ${criterionWords(one)}`,
    ),
    ...pairs.kept.flatMap(([was, is]) => formalChange(was, is)),
  ];
}

function formalChange(was: FormalCriterion, is: FormalCriterion): string[] {
  const subject = capitalised(subjectWords(is));
  const [amountBefore, amount] = [amountWords(was), amountWords(is)];
  return [
    ...(amount === amountBefore ? [] : [`${subject}: ${amount} (tidigare ${amountBefore})`]),
    ...(is.required === was.required
      ? []
      : [
          `${subject} är nu ${is.required ? 'skallkrav (tidigare meriterande)' : 'meriterande (tidigare skallkrav)'}`,
        ]),
    ...(is.weight === was.weight ? [] : [`${subject} har nu vikten ${is.weight} (tidigare ${was.weight})`]),
  ];
}

function softDifference(before: readonly SoftCriterion[], after: readonly SoftCriterion[]): string[] {
  const pairs = paired(before, after, ({ trait }) => trait);
  return [
    ...pairs.added.map(({ trait, wanted }) => `${traitWords(trait)} önskas nu på nivå ${wanted}`),
    ...pairs.removed.map(({ trait }) => `${traitWords(trait)} önskas inte längre`),
    ...pairs.kept.flatMap(([was, is]) => softChange(was, is)),
  ];
}

function softChange(was: SoftCriterion, is: SoftCriterion): string[] {
  const name = traitWords(is.trait);
  return [
    ...(is.wanted === was.wanted ? [] : [`${name} önskas nu på nivå ${is.wanted} (tidigare ${was.wanted})`]),
    ...(is.weight === was.weight ? [] : [`${name} har nu vikten ${is.weight} (tidigare ${was.weight})`]),
  ];
}

/** Pairs what has the same key, the first with the first; what is over on either side was removed or added. */
function paired<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
  const waiting = [...before];
  const kept: [Item, Item][] = [];
  const added: Item[] = [];
  for (const item of after) {
    const index = waiting.findIndex((earlier) => keyOf(earlier) === keyOf(item));
    const [was] = index < 0 ? [] : waiting.splice(index, 1);
    if (was === undefined) added.push(item);
    else kept.push([was, item]);
  }
  return { kept, added, removed: waiting };
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
