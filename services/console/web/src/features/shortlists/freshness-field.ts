/** The kinds of data a shortlist tells the freshness of. */
export type FreshnessKind =
  | 'reach'
  | 'schedule'
  | 'licences'
  | 'certificates'
  | 'languages'
  | 'experience'
  | 'interests'
  | 'education'
  | 'ratings';

/** A field as the service names it, `ratings:motivation`, in its parts. */
export function fieldParts(field: string): { kind: FreshnessKind; trait: string | undefined } {
  const [kind, trait] = field.split(':');
  return { kind: kind as FreshnessKind, trait };
}
