import { stageOrder } from '@samspar/reference-data';
import type { Goal, Standing } from './standing.ts';
import { isGranted, relatedExperiences } from './standing.ts';
import type { Measure, MeasureEffect } from './types.ts';

/** How far up each ladder a goal, or a measure on the way to it, asks one to be: beyond that nothing differs. */
export type Caps = { readonly swedish: number; readonly level: number; readonly stage: number };

const highestWorkingStage = stageOrder('matchable');

const capsOfGoal = (goal: Goal): Caps => ({
  swedish: goal.swedish,
  level: Math.max(0, ...goal.educations.map((each) => each.min)),
  stage: Math.min(...goal.stages),
});

const helps = (effect: MeasureEffect, goal: Goal, caps: Caps): boolean => {
  if ('swedish' in effect) return caps.swedish > 0;
  if ('stage' in effect) return caps.stage > 0;
  if ('education' in effect)
    return (
      caps.level > 0 ||
      (effect.education.field !== undefined && goal.educations.some((each) => each.field !== undefined))
    );
  if ('experience' in effect)
    return relatedExperiences(goal, effect.experience.ssyk).some((tenths) => tenths > 0);
  return goal.credits.some((each) => isGranted(each, effect));
};

const raisedBy = (caps: Caps, { prerequisites = {} }: Measure): Caps => ({
  swedish: Math.max(caps.swedish, prerequisites.swedish ?? 0),
  level: Math.max(caps.level, prerequisites.educationLevel ?? 0),
  stage: Math.max(caps.stage, prerequisites.stage === undefined ? 0 : stageOrder(prerequisites.stage)),
});

/** The measures that can lead toward a goal, directly or by opening another, and the caps they set. */
export const relevantMeasures = (
  goal: Goal,
  toolbox: readonly Measure[],
): { readonly measures: readonly Measure[]; readonly caps: Caps } => {
  let caps = capsOfGoal(goal);
  for (;;) {
    const measures = toolbox.filter((each) => each.effects.some((effect) => helps(effect, goal, caps)));
    const raised = measures.reduce(raisedBy, caps);
    if (raised.swedish === caps.swedish && raised.level === caps.level && raised.stage === caps.stage)
      return { measures, caps };
    caps = raised;
  }
};

/** A standing with all that makes no difference taken away, so that those who stand alike look alike. */
export const capped = (standing: Standing, caps: Caps): Standing => ({
  ...standing,
  swedish: Math.min(standing.swedish, caps.swedish),
  level: Math.min(standing.level, caps.level),
  // Past the ladder lie outcomes such as work: someone there is not to be brought back to it.
  stage: standing.stage > highestWorkingStage ? standing.stage : Math.min(standing.stage, caps.stage),
});
