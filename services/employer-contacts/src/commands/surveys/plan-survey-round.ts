import { type CreationRequest, isDuplicateKey } from '@samspar/messaging';
import { refusals } from '../../domain/surveys/refusals.ts';
import { planRound } from '../../domain/surveys/survey-round.ts';
import type { EmployersInPlace } from '../../projections/placements/employers-in-place.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { type AskedPlan, withInvited } from './invitation.ts';

/** Plans a round, once per municipality and half-year. */
export function createPlanSurveyRound({
  rounds,
  employersInPlace,
}: {
  rounds: SurveyRoundStore;
  employersInPlace: EmployersInPlace;
}) {
  return async (asked: AskedPlan, request: CreationRequest) => {
    const events = planRound(await withInvited(employersInPlace, asked));
    return oncePerHalfYear(() => rounds.create(events, { request }));
  };
}

/** Saves; a municipality that is already in a round of the half-year is refused. */
export async function oncePerHalfYear<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    throw isDuplicateKey(error) ? refusals.roundKnown() : error;
  }
}
