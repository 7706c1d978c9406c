import type { Supply } from './supply.ts';

/** An inclusive range of whole numbers that a count lies in. */
export type Band = { readonly low: number; readonly high: number };

export type PublishedCount = { readonly eligible: Band; readonly reachable: Band };

/** What a procurement officer may see: bands only, no identity and no exact count. */
export type PublishedSupply = {
  readonly asOf: string;
  readonly profiles: readonly ({
    readonly demand: string;
    readonly wanted: number;
    readonly municipalities: readonly ({ readonly code: string } & PublishedCount)[];
  } & PublishedCount)[];
  /** At least so many of the wanted can be filled when one person counts once. */
  readonly combined: { readonly wanted: number; readonly eligible: number; readonly reachable: number };
};

/** Width of a band: a count below it is shown as "< 5". */
const width = 5;
const widest = width - 1;

const floored = (count: number): number => count - (count % width);

/**
 * The band of one count: 0–4, 5–9, 10–14 … Nought is not told from 1–4: "nobody" is a fact about each person there, and
 * a cell that turns from "< 5" to 0 as a requirement is added would tell what the last few lack.
 */
export const bandOf = (count: number): Band => ({ low: floored(count), high: floored(count) + widest });

/**
 * The band of a total over cells that are themselves shown as bands. What the cells' bands leave open sums to 0–4k for k
 * cells; the total tells which class of five that sum is in, and the last class starts no later than 4k−4. So each cell can still
 * be any of the five numbers of its band, also for someone who knows this rule and every other cell of the table.
 */
export const totalBand = (cells: readonly number[]): Band => {
  const shown = cells.reduce((sum, each) => sum + floored(each), 0);
  const open = cells.reduce((sum, each) => sum + (each % width), 0);
  const lastClass = floored(widest * (cells.length - 1));
  const low = Math.min(floored(open), lastClass);
  const high = low === lastClass ? widest * cells.length : low + widest;
  return { low: shown + low, high: shown + high };
};

/** "< 5", "10–14". */
export const bandLabel = ({ low, high }: Band): string => (low === 0 ? `< ${high + 1}` : `${low}–${high}`);

type Kind = 'eligible' | 'reachable';

// The rows of a set of roles, their true and their published totals.
type Row = { readonly people: number; readonly shown: Band };

/**
 * People who can take at least one of a set of roles, never more than the rows together are shown to hold: roles shown
 * as "< 5" add nothing, and of an overlap only whole fives tell. Counted from the largest role on, since a role asked
 * for twice must not show its total more sharply than its row does.
 */
const peopleForAny = (supply: Supply, rows: readonly Row[], roles: number, kind: Kind): number => {
  const people = supply.overlaps.reduce(
    (sum, each) => ((each.roles & roles) === 0 ? sum : sum + each[kind]),
    0,
  );
  const asked = rows.filter((_, role) => (roles & (1 << role)) !== 0);
  const largest = asked.reduce((a, b) => (b.people > a.people ? b : a), { people: 0, shown: bandOf(0) });
  const apart = asked.reduce((sum, each) => sum + each.shown.low, 0);
  return Math.min(apart, largest.shown.low + floored(people - largest.people));
};

/**
 * The most places fillable is, over every set of roles, the least of "places outside the set + people for any role in
 * it" (Kőnig's theorem). Taken over coarse numbers of people it is a lower bound that moves in steps of five, so that
 * asking again with other numbers wanted can't count a small group.
 */
const filledAtLeast = (supply: Supply, totals: readonly Band[], kind: Kind): number => {
  const rows = supply.profiles.map((each, role) => ({
    people: each[kind],
    shown: totals[role] ?? bandOf(0),
  }));
  const wanted = supply.profiles.map((each) => each.wanted);
  let least = Number.POSITIVE_INFINITY;
  for (let roles = 0; roles < 1 << wanted.length; roles += 1) {
    const outside = wanted.reduce((sum, each, role) => ((roles & (1 << role)) === 0 ? sum + each : sum), 0);
    least = Math.min(least, outside + peopleForAny(supply, rows, roles, kind));
  }
  return least;
};

/** What of a supply may be shown outside: every count and total in bands that no arithmetic can undo. */
export const suppress = (supply: Supply): PublishedSupply => {
  const profiles = supply.profiles.map(({ demand, wanted, municipalities }) => ({
    demand,
    wanted,
    eligible: totalBand(municipalities.map((each) => each.eligible)),
    reachable: totalBand(municipalities.map((each) => each.reachable)),
    municipalities: municipalities.map(({ code, eligible, reachable }) => ({
      code,
      eligible: bandOf(eligible),
      reachable: bandOf(reachable),
    })),
  }));
  const totals = (kind: Kind): Band[] => profiles.map((each) => each[kind]);
  return {
    asOf: supply.asOf,
    profiles,
    combined: {
      wanted: supply.combined.wanted,
      eligible: filledAtLeast(supply, totals('eligible'), 'eligible'),
      reachable: filledAtLeast(supply, totals('reachable'), 'reachable'),
    },
  };
};
