import { normaliseOrganisationsnummer, organisationsnummerKind } from '@samspar/reference-data';
import { searchedName } from '../../domain/employers/employer-name.ts';
import { refusals } from '../../domain/employers/refusals.ts';

export interface EmployerSearch {
  /** Part of a name, or an organisationsnummer or its beginning. */
  q?: string | undefined;
  municipality?: string | undefined;
  branch?: string | undefined;
}

/** The filter of a search. Those merged into others are found by their id only. */
export function employerFilter({ q, municipality, branch }: EmployerSearch): Record<string, unknown> {
  return {
    'state.mergedInto': { $exists: false },
    ...(municipality && { 'state.municipality': municipality }),
    ...(branch && { 'state.branch': branch }),
    ...(q && soughtAs(q)),
  };
}

function soughtAs(q: string): Record<string, unknown> {
  const digits = q.replace(/[\s-]/g, '');
  if (!/^\d{4,12}$/.test(digits)) return { 'state.search.name': namedLike(searchedName(q)) };
  if (organisationsnummerKind(q) === 'sole-trader') throw refusals.numberIsPersonal('q');
  const whole = normaliseOrganisationsnummer(q);
  return { 'state.organisationsnummer': whole ?? { $regex: `^${digits}` } };
}

/** A searched name holds letters and figures only, none of which a pattern takes for its own. Signs alone name nobody. */
function namedLike(name: string) {
  return name && { $regex: name };
}
