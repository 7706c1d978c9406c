import type { FormField } from '../../../ui/form/problem-fields.ts';
import type { AlternativeDraft, RoleDraft } from '../draft/enquiry-draft.ts';
import { type Term, termsOf } from '../draft/role-terms.ts';
import type { TranslateSupply } from '../supply-texts.ts';

export const fieldIds = {
  municipality: 'supply-municipality',
  purpose: 'supply-purpose',
  cpv: 'supply-cpv',
  start: 'supply-start',
};

export type RoleField = 'ssyk' | 'number' | Term | 'extent';
export const roleFieldId = ({ id }: RoleDraft, field: RoleField) => `supply-${field}-${id}`;

/** The contract's names of what a form shows, with the inputs that show it. */
export function fieldsOf(t: TranslateSupply, { roles }: AlternativeDraft): Record<string, FormField> {
  const common: Record<string, FormField> = {
    municipality: { id: fieldIds.municipality, label: t('municipality') },
    purpose: { id: fieldIds.purpose, label: t('purpose') },
    cpv: { id: fieldIds.cpv, label: t('cpv') },
    start: { id: fieldIds.start, label: t('start') },
  };
  const ofRoles = roles.flatMap((role, place) => {
    const field = (name: RoleField, label: string) => ({ id: roleFieldId(role, name), label });
    const path = rolePath(place);
    return [
      [`${path}.profile.ssyk`, field('ssyk', t('occupation'))],
      [`${path}.number`, field('number', t('number'))],
      [`${path}.profile.extent`, field('extent', t('extent'))],
      ...termsOf(role).map(({ term }, index) => [termPath(place, index), field(term, t(term))] as const),
    ] as const;
  });
  return { ...common, ...Object.fromEntries(ofRoles) };
}

export const rolePath = (place: number) => `roles[${place}]`;
export const termPath = (place: number, index: number) => `${rolePath(place)}.profile.formal[${index}]`;
