import type { LevelRule, Phrases } from './phrases.ts';

const levelRule: Record<LevelRule, string> = {
  full: 'That is enough.',
  half: 'That is one step below and counts half.',
  none: 'That is more than one step below and counts nothing.',
};

/** English, the second language. */
export const englishPhrases: Phrases = {
  decimal: '.',
  and: 'and',
  or: 'or',
  none: 'none',
  months: 'January February March April May June July August September October November December'.split(' '),
  ago: ({ unit, count }) => (unit === 'today' ? 'today' : `${count} ${unit}${count === 1 ? '' : 's'} ago`),
  points: (given, budget) => `Gives ${given} of ${budget} points.`,
  noWeight: 'Gives no points by itself.',
  required: 'A must-have that is not met.',
  title: {
    stage: 'Stage towards work',
    reach: (place) => `Can take work in ${place}`,
    available: (start) => `Can start ${start}`,
    extent: (wanted) => `Extent ${wanted} per cent`,
    schedule: (wanted) => `Working hours: ${wanted}`,
    licence: (wanted) => `Driving licence ${wanted}`,
    swedish: (wanted) => `Swedish: at least ${wanted}`,
    language: (language, wanted) => `${language}: at least level ${wanted}`,
    education: (wanted, field) => `Education: at least ${wanted}${field === '' ? '' : `, ${field}`}`,
    experience: (occupation, months) => `Experience as ${occupation}, ${months} months`,
    interest: (occupation) => `Interest in ${occupation}`,
    soft: (trait, wanted) => `${trait}, at least ${wanted} of 5`,
  },
  stage: (held, wanted, met) =>
    met ? `The stage is ${held}, which is enough.` : `The stage is ${held}. Missing: the stage ${wanted}.`,
  reach: (place, met) =>
    met
      ? `Can take work in ${place}.`
      : `${place} is outside the municipalities where the person can take work.`,
  available: (from, start, met) =>
    met
      ? `Can start ${from}, in time for ${start}.`
      : `Can't start before ${from}, but the work starts ${start}.`,
  extent: (most, wanted, met) =>
    met
      ? `Can work up to ${most} per cent; ${wanted} per cent is asked for.`
      : `Can work at most ${most} per cent, but ${wanted} per cent is required.`,
  schedule: (held, wanted, missing) =>
    missing === '' ? `Can work ${held}; ${wanted} is asked for.` : `Can work ${held}. Missing: ${missing}.`,
  licence: (wanted, through, met) =>
    met
      ? `Driving licence ${wanted} is held${through === '' ? '' : `, through class ${through}`}.`
      : `Driving licence ${wanted} is missing.`,
  certificate: (wanted, met) => (met ? `${wanted} is held.` : `${wanted} is missing.`),
  swedish: (held, wanted, rule) => `Swedish: ${held}; at least ${wanted} is asked for. ${levelRule[rule]}`,
  language: (language, held, wanted, rule) =>
    `${language}: level ${held} of 5; at least level ${wanted} is asked for. ${levelRule[rule]}`,
  education: (held, wanted, rule) =>
    `Education: ${held}; at least ${wanted} is asked for. ${levelRule[rule]}`,
  field: (held, wanted, percent) =>
    `Field: ${held}; ${wanted} is asked for, which counts ${percent} per cent.`,
  experience: (occupation, counted, wanted) =>
    `Experience as ${occupation}: ${counted} months count of ${wanted} asked for. Experience halves in five years and counts less the less alike the occupations are.`,
  experienceUsed: (occupation, months, last, ago, percent) =>
    `${occupation} ${months} months, last ${last} (${ago}), likeness ${percent} per cent`,
  basis: (used) => `Based on: ${used}.`,
  noExperience: 'No experience of similar occupations is stated.',
  interestMatching: (occupation, stated) =>
    `Wants to work as ${occupation}: has stated an interest in ${stated}.`,
  interestNone: (occupation) => `Interest in ${occupation}: no interests are stated, which counts half.`,
  interestOther: (occupation, stated) =>
    `Interest in ${occupation} is not stated; those stated are ${stated}.`,
  soft: (trait, level, wanted) => `${trait} ${level} of 5, where at least ${wanted} is wanted`,
  rating: (source, level, ago) => `${source} rated ${level}, ${ago}`,
  unrated: 'not rated yet, which counts as 3',
  confidence: { low: 'Low confidence', medium: 'Medium confidence', high: 'High confidence' },
  interval: (low, high) => `between ${low} and ${high} points is reasonable`,
};
