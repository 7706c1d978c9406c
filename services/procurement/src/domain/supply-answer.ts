import type { SupplyCounts } from '@samspar/contracts';

/** A range that a number of people lies in, and how it is written. */
export type Band = SupplyCounts['combined']['eligible'];

/** A requirement, and how many more there would be without it. */
export interface Requirement {
  key: string;
  adds: Band;
}

/** How many could take one role: now, and by the start with the toolbox. */
export interface RoleAnswer {
  wanted: number;
  eligible: Band;
  reachable: Band;
  /** The requirement that shuts most people out, where one stands out. */
  costliest?: Requirement;
}

/** What is kept of an answer: bands, and nothing that they don't tell. */
export interface SupplyAnswer {
  asOf: string;
  model: number;
  roles: RoleAnswer[];
  /** Over all roles, each person counted once. */
  combined: { wanted: number; eligible: Band; reachable: Band };
}

/** Makes counts into what is kept. */
export function toAnswer({ asOf, model, roles, combined }: SupplyCounts): SupplyAnswer {
  return { asOf, model, roles: roles.map(toRoleAnswer), combined };
}

function toRoleAnswer({ wanted, eligible, reachable, mustHaves }: SupplyCounts['roles'][number]): RoleAnswer {
  const costliest = costliestOf(mustHaves);
  return { wanted, eligible, reachable, ...(costliest && { costliest }) };
}

/** What the officer can't do without: a person's own readiness and how far they can travel are no terms of a contract. */
const notUpToTheOfficer = ['stage', 'reach'];

/**
 * The requirement that adds most people when it is dropped; of equals the first. Undefined where nothing stands out: in
 * the lowest band there may be nobody at all.
 */
function costliestOf(mustHaves: readonly Requirement[]): Requirement | undefined {
  return mustHaves
    .filter(({ key, adds }) => !notUpToTheOfficer.includes(key) && adds.atLeast > 0)
    .reduce<Requirement | undefined>(
      (most, each) => (most && most.adds.atLeast >= each.adds.atLeast ? most : each),
      undefined,
    );
}
