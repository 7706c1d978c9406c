import type { StageCode } from '@samspar/reference-data';
import { inShares } from './allot.ts';
import type { Background } from './background.ts';
import type { Random } from './random.ts';
import type { WorkingLife } from './working-life.ts';

/** Shares of the ladder, highest first: about a third employable or matchable. */
const ladder: readonly (readonly [StageCode, number])[] = [
  ['matchable', 12],
  ['employable', 24],
  ['preparing', 37],
  ['mapping', 27],
];

// Some are on their way out of the group: this many of the employable and matchable.
const outcomes: readonly (readonly [StageCode, number])[] = [
  ['in-job-track', 18],
  ['in-work', 12],
  ['in-studies', 10],
];

// Employable asks for basic Swedish, enough for tasks and safety instructions: SFI B passed.
const basicSwedish = 2;

const readiness = (random: Random, { swedish }: Background, life: WorkingLife): number => {
  const months = life.experience.reduce((sum, each) => sum + each.months, 0);
  const formal = Math.min(4, life.education.level) * 0.5 + Math.min(3, months / 18);
  const noise = random.next() + random.next() + random.next();
  return (swedish < basicSwedish ? -20 : 0) + Math.min(5, swedish) * 0.8 + formal + noise * 2;
};

/** A stage for each: those with most Swedish, schooling and experience stand highest, with chance mixed in. */
export const dealStages = (
  random: Random,
  people: readonly { readonly background: Background; readonly life: WorkingLife }[],
): StageCode[] => {
  const byReadiness = people
    .map(({ background, life }, index) => ({ index, readiness: readiness(random, background, life) }))
    .toSorted((a, b) => b.readiness - a.readiness || a.index - b.index);
  const dealt: StageCode[] = [];
  for (const [place, stage] of inShares(people.length, ladder).entries()) {
    dealt[byReadiness[place]?.index as number] = stage;
  }
  const ready = dealt.flatMap((stage, index) =>
    stage === 'employable' || stage === 'matchable' ? [index] : [],
  );
  const leaving = random.shuffled(ready);
  for (const [stage, count] of outcomes) {
    for (const index of leaving.splice(0, count)) dealt[index] = stage;
  }
  return dealt;
};
