import type { CriterionDraft } from './demand-draft.ts';

/** What a criterion is about, whatever level is asked for: the same in two versions of a demand. */
export function identityOf(criterion: CriterionDraft): string {
  switch (criterion.kind) {
    case 'licence':
      return `licence:${criterion.class}`;
    case 'certificate':
    case 'language':
      return `${criterion.kind}:${criterion.code}`;
    case 'experience':
    case 'interest':
      return `${criterion.kind}:${criterion.ssyk}`;
    case 'education':
      return `education:${criterion.field}`;
    case 'swedish':
      return 'swedish';
  }
}
