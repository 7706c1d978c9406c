import { halfYear, id, notFound } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { invitedByMunicipality } from '../../domain/surveys/survey-round.ts';
import { shareOf } from '../../domain/surveys/survey-figures.ts';
import type { ResultsWithRoundBefore } from '../../projections/surveys/results-with-round-before.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { resultsResource } from './survey-result-resource.ts';

const count = z.int().nonnegative();
const rate = { invited: count, answered: count, percent: z.number() };

export interface SurveyResultRoutesOptions {
  rounds: Pick<SurveyRoundStore, 'load'>;
  results: ResultsWithRoundBefore;
}

/** The route over what a round says, with the round before beside. */
export function surveyResultRoutes({ rounds, results }: SurveyResultRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/survey-rounds/:roundId/results',
      operationId: 'read-survey-results',
      summary: 'Vad omgången visar, med omgången före bredvid',
      action: 'read',
      subject: 'SurveyRound',
      params: z.strictObject({ roundId: id }),
      response: z.strictObject({
        halfYear,
        responseRate: z.strictObject({
          ...rate,
          byMunicipality: z.array(z.strictObject({ municipality: z.string(), ...rate })),
        }),
        results: resultsResource,
        before: z.strictObject({ halfYear, results: resultsResource }).nullable(),
      }),
      handle: async ({ params }) => {
        const round = await rounds.load(params.roundId);
        if (!round) throw notFound('Omgången');
        const { now, before } = await results(round);
        const byMunicipality = invitedByMunicipality(round.state).map(({ municipality, invited }) => {
          const group = now.byMunicipality.find((each) => each.municipality === municipality);
          return { municipality, ...rateOf(invited, group?.answers ?? 0) };
        });
        const sum = (of: 'invited' | 'answered') =>
          byMunicipality.reduce((total, each) => total + each[of], 0);
        return {
          body: {
            halfYear: round.state.halfYear,
            responseRate: { ...rateOf(sum('invited'), sum('answered')), byMunicipality },
            results: now,
            before,
          },
        };
      },
    }),
  ];
}

function rateOf(invited: number, answered: number) {
  return { invited, answered, percent: shareOf(answered, invited).percent };
}
