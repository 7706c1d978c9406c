import type { Line } from '../shortlist-types.ts';

export const isSoft = ({ key }: Pick<Line, 'key'>): boolean => key.startsWith('soft:');

/** The must-haves, built-in and formal. */
export const mustHavesOf = (lines: readonly Line[]) => lines.filter(({ required }) => required);

/** The formal criteria that are no must-haves. */
export const meritsOf = (lines: readonly Line[]) => lines.filter((line) => !line.required && !isSoft(line));

export const softOf = (lines: readonly Line[]) => lines.filter(isSoft);

/** How many of the soft skills somebody has rated. */
export function ratedOf(lines: readonly Line[]): { rated: number; all: number } {
  const soft = softOf(lines);
  return {
    rated: soft.filter(({ certainty }) => (certainty?.ratings.length ?? 0) > 0).length,
    all: soft.length,
  };
}

/** What the formal and the soft side can give at most, in centipoints. */
export function budgetsOf(lines: readonly Line[]): { formal: number; soft: number } {
  const sum = (some: readonly Line[]) => some.reduce((total, { points }) => total + (points?.of ?? 0), 0);
  return { formal: sum(lines.filter((line) => !isSoft(line))), soft: sum(softOf(lines)) };
}
