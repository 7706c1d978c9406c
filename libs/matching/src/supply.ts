import { municipalities as partyMunicipalities } from '@samspar/reference-data';
import { mostFilled } from './assignment.ts';
import type { MatchIndex, SupplyMember } from './match-index.ts';
import type { CalendarDate, Demand, Measure } from './types.ts';

/** What a procurement asks: role profiles, and how many people each should be. */
export type SupplyEnquiry = {
  readonly profiles: readonly { readonly demand: Demand; readonly number: number }[];
  readonly toolbox?: readonly Measure[];
  /**
   * Codes to count by, default the parties to the agreements; who lives elsewhere counts under `other`. The list is
   * given, never taken from the people found, since a code that turns up would tell that someone lives there.
   */
  readonly municipalities?: readonly string[];
};

export type SupplyCount = { readonly eligible: number; readonly reachable: number };

/** Exact numbers for use inside only; `suppress` makes of them what may be shown. */
export type Supply = {
  readonly asOf: CalendarDate;
  readonly profiles: readonly ({
    readonly demand: string;
    readonly wanted: number;
    readonly municipalities: readonly ({ readonly code: string } & SupplyCount)[];
  } & SupplyCount)[];
  /** How many of all wanted can be filled when one person counts once. */
  readonly combined: { readonly wanted: number } & SupplyCount;
  /** People by the exact set of roles they could take (a bit per profile): what `combined` is computed from. */
  readonly overlaps: readonly ({ readonly roles: number } & SupplyCount)[];
};

// Suppression looks at every set of profiles, so their number is kept small.
const mostProfiles = 12;

const countWhere = (members: readonly SupplyMember[]): SupplyCount => ({
  eligible: members.filter((each) => each.eligible).length,
  reachable: members.length,
});

const byMunicipality = (members: readonly SupplyMember[], codes: readonly string[]) => {
  const placeOf = (each: SupplyMember): string =>
    codes.includes(each.municipality) ? each.municipality : 'other';
  return [...codes, 'other'].map((code) => ({
    code,
    ...countWhere(members.filter((each) => placeOf(each) === code)),
  }));
};

const groupByRoles = (supplies: readonly SupplyMember[][], counted: (each: SupplyMember) => boolean) => {
  const rolesOf = new Map<string, number>();
  for (const [role, members] of supplies.entries())
    for (const each of members)
      if (counted(each)) rolesOf.set(each.id, (rolesOf.get(each.id) ?? 0) | (1 << role));
  const people = new Map<number, number>();
  for (const roles of rolesOf.values()) people.set(roles, (people.get(roles) ?? 0) + 1);
  return people;
};

/**
 * How many candidates could meet a set of role profiles, now and by each start with the toolbox, by municipality of
 * residence and together. At most 12 profiles. Identities stay inside; show only what `suppress` returns.
 */
export const supply = (
  index: Pick<MatchIndex, 'asOf' | 'reachable'>,
  { profiles, toolbox = [], municipalities }: SupplyEnquiry,
): Supply => {
  if (profiles.length > mostProfiles) throw new RangeError('A supply enquiry takes at most 12 profiles');
  const supplies = profiles.map(({ demand }) => index.reachable(demand, { toolbox }));
  const codes = municipalities ?? partyMunicipalities.map((each) => each.code);
  const eligible = groupByRoles(supplies, (each) => each.eligible);
  const reachable = groupByRoles(supplies, () => true);
  const wanted = profiles.map((each) => each.number);
  const filled = (people: ReadonlyMap<number, number>): number =>
    mostFilled(
      [...people].map(([roles, count]) => ({ roles: BigInt(roles), people: count })),
      wanted,
    );
  return {
    asOf: index.asOf,
    profiles: profiles.map(({ demand, number }, role) => ({
      demand: demand.id,
      wanted: number,
      ...countWhere(supplies[role] ?? []),
      municipalities: byMunicipality(supplies[role] ?? [], codes),
    })),
    combined: {
      wanted: wanted.reduce((sum, each) => sum + each, 0),
      eligible: filled(eligible),
      reachable: filled(reachable),
    },
    overlaps: [...new Set([...eligible.keys(), ...reachable.keys()])]
      .toSorted((a, b) => a - b)
      .map((roles) => ({
        roles,
        eligible: eligible.get(roles) ?? 0,
        reachable: reachable.get(roles) ?? 0,
      })),
  };
};
