import {
  changeRound,
  closeRound,
  openRound,
  reopenRound,
  type SurveyRound,
  type SurveyRoundEvent,
  undoOpening,
} from '../../domain/surveys/survey-round.ts';
import type { EmployersInPlace } from '../../projections/placements/employers-in-place.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { type AskedPlan, withInvited } from './invitation.ts';
import { oncePerHalfYear } from './plan-survey-round.ts';
import { type RoundChange, roundInReach } from './round-in-reach.ts';

/** The changes of a round: another plan, opened, closed, and each taken back. */
export function createChangeSurveyRound({
  rounds,
  employersInPlace,
}: {
  rounds: SurveyRoundStore;
  employersInPlace: EmployersInPlace;
}) {
  const taking = (decide: (round: SurveyRound) => SurveyRoundEvent[]) => async (change: RoundChange) => {
    const round = await roundInReach(rounds, change);
    return rounds.save(round, decide(round.state));
  };

  return {
    async change(change: RoundChange, asked: AskedPlan) {
      const round = await roundInReach(rounds, change);
      for (const municipality of asked.municipalities) change.authorize(municipality);
      const events = changeRound(round.state, await withInvited(employersInPlace, asked));
      return oncePerHalfYear(() => rounds.save(round, events));
    },
    open: taking(openRound),
    undoOpening: taking(undoOpening),
    close: taking(closeRound),
    reopen: taking(reopenRound),
  };
}
