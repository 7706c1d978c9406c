import type { BodyOf } from '../../../api/contract.ts';

/** A question about supply, as the service takes it. */
export type SupplyQuestion = BodyOf<'procurement', '/supply-enquiries', 'post'>;
export type RoleProfile = SupplyQuestion['roles'][number]['profile'];
export type Criterion = NonNullable<RoleProfile['formal']>[number];
export type LicenceClass = Extract<Criterion, { kind: 'licence' }>['class'];
export type ScheduleCode = NonNullable<RoleProfile['schedule']>[number];

/** A role as it is being written: every field as the form holds it, empty where nothing is asked for. */
export interface RoleDraft {
  id: string;
  ssyk: string;
  number: string;
  licence: LicenceClass | '';
  swedish: string;
  months: string;
  education: string;
  certificates: readonly string[];
  language: string;
  extent: string;
  schedule: readonly ScheduleCode[];
  /** Also those who are still preparing: for a clause of training rather than employment. */
  forTraining: boolean;
}

/** One way to put the question. Several are tried side by side. */
export interface AlternativeDraft {
  id: string;
  name: string;
  start: string;
  roles: readonly RoleDraft[];
  /** The enquiry it was asked as. */
  askedAs?: string;
}

/** What is procured, and the alternatives. */
export interface EnquiryDraft {
  municipality: string;
  purpose: string;
  cpv: string;
  alternatives: readonly AlternativeDraft[];
}

/** More columns than this can't be compared at a glance. */
export const mostAlternatives = 4;
/** The service takes no more. */
export const mostRoles = 12;

export const emptyRole = (id: string, ssyk = ''): RoleDraft => ({
  id,
  ssyk,
  number: '2',
  licence: '',
  swedish: '',
  months: '',
  education: '',
  certificates: [],
  language: '',
  extent: '',
  schedule: [],
  forTraining: false,
});

/** A clause is met some time after the tender: the first of a month, a quarter of a year ahead. */
export function usualStart(today: string): string {
  const [year = 2000, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month + 2, 1)).toISOString().slice(0, 10);
}

export function emptyDraft(municipality: string, today: string, newId: () => string): EnquiryDraft {
  const alternative = { id: newId(), name: '', start: usualStart(today), roles: [emptyRole(newId())] };
  return { municipality, purpose: '', cpv: '', alternatives: [alternative] };
}

/** An alternative with the same terms, to change from there. */
export function copyOf(alternative: AlternativeDraft, name: string, newId: () => string): AlternativeDraft {
  const { askedAs: _askedAs, ...terms } = alternative;
  return { ...terms, id: newId(), name, roles: alternative.roles.map((role) => ({ ...role, id: newId() })) };
}

/** The draft with one alternative changed. What has been changed has not been asked. */
export function withAlternative(
  draft: EnquiryDraft,
  id: string,
  change: (alternative: AlternativeDraft) => AlternativeDraft,
): EnquiryDraft {
  const alternatives = draft.alternatives.map((each) => {
    if (each.id !== id) return each;
    const { askedAs: _askedAs, ...changed } = change(each);
    return changed;
  });
  return { ...draft, alternatives };
}

export const withRole = (
  alternative: AlternativeDraft,
  id: string,
  change: Partial<RoleDraft>,
): AlternativeDraft => ({
  ...alternative,
  roles: alternative.roles.map((role) => (role.id === id ? { ...role, ...change } : role)),
});
