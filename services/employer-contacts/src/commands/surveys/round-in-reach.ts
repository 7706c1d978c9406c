import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { SurveyRound } from '../../domain/surveys/survey-round.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';

/** What a change of an existing round comes with. */
export interface RoundChange {
  roundId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** Loads a round; refused when there is none. */
export async function existingRound(
  rounds: Pick<SurveyRoundStore, 'load'>,
  roundId: string,
): Promise<Loaded<SurveyRound>> {
  const round = await rounds.load(roundId);
  if (!round) throw notFound('Omgången');
  return round;
}

/** Loads the round someone wants to change: whoever does acts in all of its municipalities, and has seen it as it now is. */
export async function roundInReach(
  rounds: Pick<SurveyRoundStore, 'load'>,
  change: RoundChange,
): Promise<Loaded<SurveyRound>> {
  const round = await existingRound(rounds, change.roundId);
  for (const municipality of round.state.municipalities) change.authorize(municipality);
  requireSeen(round, change.seenRevision);
  return round;
}
