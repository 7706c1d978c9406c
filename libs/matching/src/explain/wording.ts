import { ageOf } from './age.ts';
import type { Labels, Locale } from './labels.ts';
import { createLabels } from './labels.ts';
import { englishPhrases } from './phrases-en.ts';
import { swedishPhrases } from './phrases-sv.ts';
import type { Phrases } from './phrases.ts';

/** Labels, phrases and the ways numbers, dates and lists are written in one language. */
export type Wording = {
  readonly label: Labels;
  readonly say: Phrases;
  /** Centipoints as points. */
  readonly points: (centipoints: number) => string;
  /** Twentieths of a trait level as a level. */
  readonly level: (twentieths: number) => string;
  readonly ago: (days: number) => string;
  readonly month: (month: string) => string;
  readonly all: (words: readonly string[]) => string;
  readonly any: (words: readonly string[]) => string;
};

const trimmed = (amount: string): string => amount.replace(/\.?0+$/, '');

const joined = (words: readonly string[], last: string, none: string): string => {
  if (words.length < 2) return words[0] ?? none;
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
};

export const createWording = (locale: Locale): Wording => {
  const say = locale === 'sv' ? swedishPhrases : englishPhrases;
  const decimal = (amount: number): string => trimmed(amount.toFixed(2)).replace('.', say.decimal);
  return {
    label: createLabels(locale),
    say,
    points: (centipoints) => decimal(centipoints / 100),
    level: (twentieths) => decimal(twentieths / 20),
    ago: (days) => say.ago(ageOf(days)),
    month: (month) => `${say.months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`.trim(),
    all: (words) => joined(words, say.and, say.none),
    any: (words) => joined(words, say.or, say.none),
  };
};
