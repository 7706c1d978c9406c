import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import { educationFieldLabelled, educationLevelLabelled } from '../taxonomy/label-codes.ts';
import type { AdConcept } from './ad-concept.ts';
import { labelOf } from './ad-occupation.ts';
import type { AdAsks } from './job-ad.ts';
import { type Criterion, type Mapped, unmapped, worthOf } from './mapped-criterion.ts';

/** Upper secondary: what an ad that names a field but no level is taken to mean. */
const levelWanted = 3;

/**
 * The education an ad asks for, as one criterion: the lowest of the levels it names, in its field. Several fields are
 * alternatives, and a demand holds one: they are left for a person to choose from.
 */
export function educationCriteria(asks: AdAsks, required: boolean, conceptOf: ConceptLookup): Mapped[] {
  const levels = asks.educationLevels.map((concept) => ({ concept, code: levelOf(concept, conceptOf) }));
  const fields = asks.educations.map((concept) => ({ concept, code: fieldOf(concept, conceptOf) }));
  const level = lowest(levels.flatMap(({ code }) => code ?? []));
  const known = new Set(fields.flatMap(({ code }) => code ?? []));
  const field = known.size === 1 ? [...known][0] : undefined;
  return [
    ...educationCriterion(
      level,
      field,
      worthOf([...asks.educationLevels, ...asks.educations][0] ?? {}, required),
    ),
    ...levels
      .filter(({ code }) => code === undefined)
      .map(({ concept }) => unmapped('education-level', concept, required)),
    ...fields
      .filter(({ code }) => code === undefined || known.size > 1)
      .map(({ concept, code }) => leftOut(concept, code, required)),
  ];
}

function educationCriterion(
  level: number | undefined,
  field: string | undefined,
  worth: ReturnType<typeof worthOf>,
): Mapped[] {
  if (level === undefined && field === undefined) return [];
  const criterion: Criterion = {
    kind: 'education',
    min: level ?? levelWanted,
    ...(field && { field }),
    ...worth,
  };
  return [level === undefined ? { criterion, assumed: 'education-level' } : { criterion }];
}

function leftOut(concept: AdConcept, code: string | undefined, required: boolean): Mapped {
  const unknown = unmapped('education', concept, required);
  if (code === undefined || !('unmapped' in unknown)) return unknown;
  return { ...unknown, unmapped: { ...unknown.unmapped, why: 'ambiguous' } };
}

function levelOf(concept: AdConcept, conceptOf: ConceptLookup): number | undefined {
  const known = concept.id ? conceptOf(concept.id)?.educationLevel : undefined;
  return known ?? educationLevelLabelled(labelOf(concept, conceptOf) ?? '');
}

function fieldOf(concept: AdConcept, conceptOf: ConceptLookup): string | undefined {
  const known = concept.id ? conceptOf(concept.id)?.educationField : undefined;
  return known ?? educationFieldLabelled(labelOf(concept, conceptOf) ?? '');
}

const lowest = (levels: readonly number[]): number | undefined =>
  levels.length > 0 ? Math.min(...levels) : undefined;
