import type { Evidence } from '../evidence.ts';
import { fieldNearness, isFull, levelFulfilment } from '../fulfilment.ts';
import type { FormalScore, SoftScore } from '../score-card.ts';
import type { LevelRule } from './phrases.ts';
import type { Wording } from './wording.ts';

const ruleFor = (level: number, min: number): LevelRule => {
  const fulfilment = levelFulfilment(level, min);
  return isFull(fulfilment) ? 'full' : fulfilment.n > 0 ? 'half' : 'none';
};

type Judged<K> = Extract<Evidence, { kind: K }>;

const experienceSentence = (
  ssyk: string,
  months: number,
  evidence: Judged<'experience'>,
  { label, say, ago, month }: Wording,
): string => {
  const used = evidence.used.map((each) =>
    say.experienceUsed(
      label.occupation(each.ssyk),
      each.months,
      month(each.lastUsed),
      ago(each.days),
      each.related * 10,
    ),
  );
  const counted = say.experience(label.occupation(ssyk), evidence.effectiveMonths, months);
  return `${counted} ${used.length === 0 ? say.noExperience : say.basis(used.join('; '))}`;
};

const interestSentence = (
  ssyk: string,
  evidence: Judged<'interest'>,
  { label, say, all }: Wording,
): string => {
  const occupation = label.occupation(ssyk);
  if (evidence.stated.length === 0) return say.interestNone(occupation);
  return evidence.matching.length > 0
    ? say.interestMatching(occupation, all(evidence.matching.map(label.occupation)))
    : say.interestOther(occupation, all(evidence.stated.map(label.occupation)));
};

const educationSentence = (
  min: number,
  field: string | undefined,
  evidence: Judged<'education'>,
  { label, say }: Wording,
): string => {
  const level = say.education(
    label.education(evidence.level),
    label.education(min),
    ruleFor(evidence.level, min),
  );
  if (field === undefined) return level;
  const held = evidence.field === undefined ? say.none : label.field(evidence.field);
  return `${level} ${say.field(held, label.field(field), 10 * fieldNearness(evidence.field, field))}`;
};

const formalFact = ({ criterion, evidence, met }: FormalScore, wording: Wording): string => {
  const { label, say, all } = wording;
  switch (criterion.kind) {
    case 'licence': {
      const held = evidence.kind === 'licence' ? evidence.heldThrough : [];
      const through = held.includes(criterion.class) ? [] : held;
      return say.licence(label.licence(criterion.class), through.length === 0 ? '' : all(through), met);
    }
    case 'certificate':
      return say.certificate(label.certificate(criterion.code), met);
    case 'swedish': {
      const level = evidence.kind === 'swedish' ? evidence.level : 0;
      return say.swedish(label.swedish(level), label.swedish(criterion.min), ruleFor(level, criterion.min));
    }
    case 'language': {
      const level = evidence.kind === 'language' ? evidence.level : 0;
      return say.language(
        label.language(criterion.code),
        level,
        criterion.min,
        ruleFor(level, criterion.min),
      );
    }
    case 'education':
      return educationSentence(criterion.min, criterion.field, evidence as Judged<'education'>, wording);
    case 'experience':
      return experienceSentence(criterion.ssyk, criterion.months, evidence as Judged<'experience'>, wording);
    case 'interest':
      return interestSentence(criterion.ssyk, evidence as Judged<'interest'>, wording);
  }
};

const earned = (budget: number, contribution: number, { say, points }: Wording): string =>
  budget === 0 ? say.noWeight : say.points(points(contribution), points(budget));

/** What a formal criterion came to: the evidence, the rule, the points, and that it is missing where it is a must. */
export const formalSentence = (score: FormalScore, wording: Wording): string => {
  const missing = score.criterion.required && !score.met ? [wording.say.required] : [];
  const parts = [formalFact(score, wording), ...missing, earned(score.budget, score.contribution, wording)];
  // Some names of occupations end with an abbreviation, and the sentence with them.
  return parts.join(' ').replaceAll('..', '.');
};

/** What a soft criterion came to: every rating with who made it and when, how sure it is, and the points. */
export const softSentence = (score: SoftScore, wording: Wording): string => {
  const { label, say, level, ago, points } = wording;
  const ratings =
    score.evidence.kind === 'ratings'
      ? score.evidence.used.map((each) => say.rating(label.source(each.source), each.level, ago(each.days)))
      : [];
  const heading = say.soft(label.trait(score.criterion.trait), level(score.level), score.criterion.wanted);
  const basis = ratings.length === 0 ? say.unrated : ratings.join(', ');
  const sureness = `${say.confidence[score.confidence.band]}: ${say.interval(points(score.low), points(score.high))}.`;
  return `${heading}: ${basis}. ${earned(score.budget, score.contribution, wording)} ${sureness}`;
};
