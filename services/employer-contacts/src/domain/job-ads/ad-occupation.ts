import type { Unmapped } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import { isSsyk } from '@samspar/reference-data';
import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import { ssykLabelled } from '../taxonomy/label-codes.ts';
import type { AdConcept } from './ad-concept.ts';
import type { JobAd } from './job-ad.ts';

/** The ad's own label for a concept, else the taxonomy's. */
export function labelOf({ id, label }: AdConcept, conceptOf: ConceptLookup): string | undefined {
  return label ?? (id ? conceptOf(id)?.label : undefined);
}

/** The occupation group a concept stands for, by its id or its label. */
export function ssykOf({ id, label }: AdConcept, conceptOf: ConceptLookup): string | undefined {
  return (id ? conceptOf(id)?.ssyk : undefined) ?? (label ? ssykLabelled(label) : undefined);
}

/** The ad's occupation: its group's SSYK code, else what the taxonomy says of the group or the occupation. */
export function occupationOf(
  { occupationGroups, occupations }: JobAd,
  conceptOf: ConceptLookup,
): { ssyk?: string; unmapped: Unmapped[] } {
  const groups = occupationGroups.flatMap((group) => groupCode(group) ?? ssykOf(group, conceptOf) ?? []);
  const codes = [...new Set([...groups, ...occupations.flatMap((one) => ssykOf(one, conceptOf) ?? [])])];
  const [ssyk] = codes;
  if (ssyk !== undefined) {
    const several = new Set(groups).size > 1 ? named(occupationGroups, 'ambiguous') : [];
    return { ssyk, unmapped: several };
  }
  const all = [...occupationGroups, ...occupations];
  return { unmapped: all.length > 0 ? named(all, 'unknown-concept') : [missing] };
}

/** What the ad calls the occupation, for people to read. */
export function occupationLabel({ occupations, occupationGroups }: JobAd): string | undefined {
  return [...occupations, ...occupationGroups].find(({ label }) => label)?.label;
}

/** The old code of an occupation group is SSYK 2012; that of an occupation is not, though it may look like one. */
const groupCode = ({ legacy }: AdConcept): string | undefined =>
  legacy && isSsyk(legacy) ? legacy : undefined;

const missing: Unmapped = { kind: 'occupation', why: 'not-said', required: true };

const named = (concepts: readonly AdConcept[], why: Unmapped['why']): Unmapped[] =>
  concepts.map(({ id, label }) => ({
    kind: 'occupation',
    why,
    required: true,
    ...(id && { conceptId: id }),
    ...(label && { label }),
  }));
