import { stageOrder } from '@samspar/reference-data';
import { calendarDate } from './calendar.ts';
import type { FoundChain, Step } from './chain-search.ts';
import { earliestChain, standingKey } from './chain-search.ts';
import { nextIntake } from './intake.ts';
import { compareIds } from './ranking.ts';
import type { Caps } from './relevance.ts';
import { capped, relevantMeasures } from './relevance.ts';
import type { Goal, Standing } from './standing.ts';
import { afterEffect, goalOf, meetsGoal } from './standing.ts';
import type { Chain, Demand, Measure } from './types.ts';

/** Plans chains toward one demand, remembering the plan for every standing it has met. */
export type ChainPlanner = {
  readonly goal: Goal;
  /** The best chain from a standing for someone living in a municipality; null where none leads there. */
  readonly plan: (standing: Standing, municipality: string) => Chain | null;
  /** True when some chain is done by a day number: the quicker question where the chain itself isn't wanted. */
  readonly isReadyBy: (day: number, standing: Standing, municipality: string) => boolean;
};

const admission = ({ prerequisites }: Measure) => {
  const stage = prerequisites?.stage === undefined ? 0 : stageOrder(prerequisites.stage);
  const swedish = prerequisites?.swedish ?? 0;
  const level = prerequisites?.educationLevel ?? 0;
  return (standing: Standing): boolean =>
    standing.swedish >= swedish && standing.level >= level && standing.stage >= stage;
};

const stepOf = (measure: Measure, goal: Goal, caps: Caps): Step => ({
  id: measure.id,
  days: 7 * measure.weeks,
  next: nextIntake(measure.intake),
  admits: admission(measure),
  after: (standing) =>
    capped(
      measure.effects.reduce<Standing>((held, effect) => afterEffect(held, goal, effect), standing),
      caps,
    ),
});

/** What someone living in one municipality can use, and the plans made with it. */
type Place = {
  readonly caps: Caps;
  readonly steps: readonly Step[];
  readonly plans: Map<string, FoundChain | null>;
  readonly readiness: Map<string, boolean>;
};

const remembered = <V>(known: Map<string, V>, key: string, make: () => V): V => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
};

/** `asOf` is a day number. Measures without a place left are not used. */
export const createChainPlanner = (
  demand: Demand,
  toolbox: readonly Measure[],
  asOf: number,
): ChainPlanner => {
  const goal = goalOf(demand);
  const isGoal = (standing: Standing): boolean => meetsGoal(standing, goal);
  const usable = toolbox.filter((each) => each.capacity > 0).toSorted((a, b) => compareIds(a.id, b.id));
  const places = new Map<string, Place>();
  const placesByMeasures = new Map<string, Place>();

  const placeFor = (municipality: string): Place =>
    remembered(places, municipality, () => {
      const open = usable.filter((each) => each.municipalities?.includes(municipality) ?? true);
      const { measures, caps } = relevantMeasures(goal, open);
      // Municipalities with the same relevant measures share their plans.
      return remembered(placesByMeasures, measures.map((each) => each.id).join(' '), () => ({
        caps,
        steps: measures.map((each) => stepOf(each, goal, caps)),
        plans: new Map(),
        readiness: new Map(),
      }));
    });

  return {
    goal,
    plan: (standing, municipality) => {
      const { caps, steps, plans } = placeFor(municipality);
      const start = capped(standing, caps);
      const found = remembered(plans, standingKey(start), () => earliestChain(start, isGoal, steps, asOf));
      return found && { measures: found.measures, ready: calendarDate(found.ready) };
    },
    isReadyBy: (day, standing, municipality) => {
      const { caps, steps, readiness } = placeFor(municipality);
      const start = capped(standing, caps);
      return remembered(
        readiness,
        `${day}|${standingKey(start)}`,
        () => earliestChain(start, isGoal, steps, asOf, day) !== null,
      );
    },
  };
};
