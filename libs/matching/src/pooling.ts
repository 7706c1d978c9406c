import { mostFilled } from './assignment.ts';
import type { MatchIndex, SupplyMember } from './match-index.ts';
import { compareIds } from './ranking.ts';
import type { Demand, Measure } from './types.ts';

export type PoolingOptions = {
  readonly toolbox?: readonly Measure[];
  /** Two municipalities are in reach of each other when at least so many people have both in reach. Default 5. */
  readonly sharedReach?: number;
  /** Fewer joint openings than this are no track. Default 4, a group that can follow a course together. */
  readonly minOpenings?: number;
  /** People wanted per opening, since an employer chooses among applicants. Default 2. */
  readonly peoplePerOpening?: number;
};

/** Demands one job track could serve. People are counted once; `fillable` is openings that can be filled by the start. */
export type DemandPool = {
  readonly family: string;
  readonly municipalities: readonly string[];
  readonly demands: readonly string[];
  readonly openings: number;
  readonly eligible: number;
  readonly reachable: number;
  readonly fillable: number;
  readonly worthStarting: boolean;
};

const familyOf = (demand: Demand): string => demand.ssyk.slice(0, 3);

/** Every largest set of places that are all in reach of each other. */
const groupsInReach = (places: readonly string[], near: (a: string, b: string) => boolean): string[][] => {
  const found: string[][] = [];
  const grow = (group: string[], open: string[], closed: string[]): void => {
    if (open.length === 0 && closed.length === 0) found.push(group);
    const passed = [...closed];
    for (const [index, place] of open.entries()) {
      const isNear = (other: string): boolean => near(place, other);
      grow([...group, place], open.slice(index + 1).filter(isNear), passed.filter(isNear));
      passed.push(place);
    }
  };
  grow([], [...places], []);
  return found;
};

const overlap = (supplies: readonly (readonly SupplyMember[])[]) => {
  const people = new Map<string, { roles: bigint; eligible: boolean }>();
  for (const [role, members] of supplies.entries())
    for (const each of members) {
      const known = people.get(each.id);
      people.set(each.id, {
        roles: (known?.roles ?? 0n) | (1n << BigInt(role)),
        eligible: each.eligible || (known?.eligible ?? false),
      });
    }
  return [...people.values()];
};

const fillable = (people: readonly { readonly roles: bigint }[], demands: readonly Demand[]): number => {
  const groups = new Map<bigint, number>();
  for (const { roles } of people) groups.set(roles, (groups.get(roles) ?? 0) + 1);
  return mostFilled(
    [...groups].map(([roles, count]) => ({ roles, people: count })),
    demands.map((each) => each.openings),
  );
};

const compareStrings = (a: readonly string[], b: readonly string[]): number =>
  compareIds(a.join(' '), b.join(' '));

/**
 * Open demands of the same occupation family (three leading SSYK digits) whose municipalities are all in reach of each
 * other, with what they ask for together and who could meet it. A demand may stand in several pools; a pool has at
 * least two demands. Those worth starting first, then by openings that can be filled.
 */
export const poolDemands = (
  index: Pick<MatchIndex, 'reachable' | 'countReaching'>,
  demands: readonly Demand[],
  { toolbox = [], sharedReach = 5, minOpenings = 4, peoplePerOpening = 2 }: PoolingOptions = {},
): DemandPool[] => {
  const supplies = new Map(demands.map((each) => [each.id, index.reachable(each, { toolbox })]));
  const families = new Set(demands.map(familyOf));
  const near = (a: string, b: string): boolean => index.countReaching([a, b]) >= sharedReach;

  const poolOf = (family: string, members: readonly Demand[], municipalities: string[]): DemandPool => {
    const people = overlap(members.map((each) => supplies.get(each.id) ?? []));
    const openings = members.reduce((sum, each) => sum + each.openings, 0);
    return {
      family,
      municipalities,
      demands: members.map((each) => each.id),
      openings,
      eligible: people.filter((each) => each.eligible).length,
      reachable: people.length,
      fillable: fillable(people, members),
      worthStarting: openings >= minOpenings && people.length >= peoplePerOpening * openings,
    };
  };

  return [...families]
    .flatMap((family) => {
      const members = demands.filter((each) => familyOf(each) === family);
      const places = [...new Set(members.map((each) => each.municipality))].toSorted(compareIds);
      return groupsInReach(places, near).map((group) => {
        const inGroup = members.filter((each) => group.includes(each.municipality));
        return poolOf(
          family,
          inGroup.toSorted((a, b) => compareIds(a.id, b.id)),
          group,
        );
      });
    })
    .filter((pool) => pool.demands.length > 1)
    .toSorted(
      (a, b) =>
        Number(b.worthStarting) - Number(a.worthStarting) ||
        b.fillable - a.fillable ||
        compareIds(a.family, b.family) ||
        compareStrings(a.demands, b.demands),
    );
};
