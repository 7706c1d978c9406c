import type { Loaded } from '@samspar/messaging';
import { organisationsnummerKind } from '@samspar/reference-data';
import type { ContactPerson, Employer, Warning, Workplace } from '../domain/employers/employer.ts';
import { standingWarnings } from '../domain/employers/warning.ts';

type Identified = Pick<Loaded<Employer>, 'id' | 'state'>;

/** An employer in a list. */
export function summaryShown({ id, revision, state }: Loaded<Employer>) {
  const { organisationsnummer, name, municipality, branch, sizeClass, mergedInto } = state;
  return {
    id,
    revision,
    organisationsnummer,
    kind: organisationsnummerKind(organisationsnummer) ?? ('legal-entity' as const),
    name,
    municipality,
    branch,
    sizeClass,
    mergedInto,
  };
}

/** An employer with what hangs on it, that of the employers merged into it included. */
export function employerShown(
  employer: Loaded<Employer>,
  merged: readonly Loaded<Employer>[],
  today: string,
) {
  const family = [employer, ...merged];
  return {
    ...summaryShown(employer),
    workplaces: family.flatMap(({ id, state }) => state.workplaces.map((each) => workplaceShown(id, each))),
    contactPersons: family.flatMap(({ id, state }) =>
      state.contactPersons.map((each) => contactPersonShown(id, each)),
    ),
    warnings: warningsShown(family, today),
    merged: merged.map(({ id, state: { name, organisationsnummer } }) => ({ id, name, organisationsnummer })),
  };
}

/** The warnings on an employer and on those merged into it, to be shown today. */
export function warningsShown(family: readonly Identified[], today: string) {
  return family.flatMap(({ id, state }) =>
    standingWarnings(state, today).map((warning) => warningShown(id, warning)),
  );
}

export function warningShown(employerId: string, { id, note, by, at, expiresOn }: Warning) {
  return { id, employerId, note, by, at, expiresOn };
}

export function workplaceShown(employerId: string, { id, name, municipality, address }: Workplace) {
  return { id, employerId, name, municipality, address };
}

export function contactPersonShown(
  employerId: string,
  { id, name, role, telephone, email, workplaceId, leftOn }: ContactPerson,
) {
  return { id, employerId, name, role, telephone, email, workplaceId, leftOn };
}
