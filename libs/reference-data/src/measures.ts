import type { Measure } from './measure.ts';
import { preparingMeasures } from './preparing-measures.ts';
import { studyMeasures } from './study-measures.ts';
import { workMeasures } from './work-measures.ts';

/**
 * The joint toolbox as a starting point: what the agreements describe, with lengths, intakes and places of the usual
 * size. Each region keeps its own; capacity in particular is only true where someone keeps it so.
 */
export const measures: readonly Measure[] = [...preparingMeasures, ...studyMeasures, ...workMeasures];

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((each) => [each.id, each]));

export const measureById = (id: string): Measure | undefined => byId.get(id);

export const isMeasure = (id: string): boolean => byId.has(id);
