import { halfYear, id, municipalityCode, notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeSurveyRound } from '../../commands/surveys/change-survey-round.ts';
import type { createPlanSurveyRound } from '../../commands/surveys/plan-survey-round.ts';
import type { SurveyRound } from '../../domain/surveys/survey-round.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { surveyPlanBody, surveyRoundResource, toSurveyRoundResource } from './survey-round-resource.ts';

const params = z.strictObject({ roundId: id });
const subject = 'SurveyRound';
const status = z.enum(['planned', 'open', 'closed']);

export interface SurveyRoundRoutesOptions {
  rounds: Pick<SurveyRoundStore, 'load' | 'list'>;
  commands: ReturnType<typeof createChangeSurveyRound> & { plan: ReturnType<typeof createPlanSurveyRound> };
}

/** Routes over survey rounds. Whoever plans or changes one acts in all of its municipalities. */
export function surveyRoundRoutes({ rounds, commands }: SurveyRoundRoutesOptions): Route[] {
  const stepping = (
    method: 'put' | 'delete',
    below: 'opening' | 'closing',
    { step, operationId, summary }: Stepping,
  ): Route =>
    defineRoute({
      method,
      path: `/survey-rounds/:roundId/${below}`,
      operationId,
      summary,
      action: 'open',
      subject,
      effect: 'changes',
      params,
      response: surveyRoundResource,
      handle: async ({ params, actor, ...change }) =>
        answer(await commands[step]({ ...params, ...change }), actor),
    });

  return [
    defineRoute({
      method: 'post',
      path: '/survey-rounds',
      operationId: 'plan-survey-round',
      summary: 'Planera en enkätomgång',
      action: 'open',
      subject,
      effect: 'creates',
      body: surveyPlanBody,
      response: surveyRoundResource,
      handle: async ({ body, actor, creation, authorize }) => {
        for (const municipality of body.municipalities) authorize(municipality);
        const round = await commands.plan(body, creation);
        return { ...answer(round, actor), location: `/v1/survey-rounds/${round.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/survey-rounds',
      operationId: 'list-survey-rounds',
      summary: 'Enkätomgångar',
      action: 'read',
      subject,
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        halfYear: halfYear.optional(),
        status: status.optional(),
      }),
      response: pageOf(surveyRoundResource),
      handle: async ({ actor, query: { municipality, halfYear, status, ...page } }) => {
        const filter = {
          ...(municipality && { 'state.municipalities': municipality }),
          ...(halfYear && { 'state.halfYear': halfYear }),
          ...(status && { 'state.status': status }),
        };
        const found = await rounds.list(filter, page, { 'state.halfYear': -1, _id: -1 });
        const items = found.items.map((round) => toSurveyRoundResource(round, actor));
        return { body: { ...page, total: found.total, items } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/survey-rounds/:roundId',
      operationId: 'read-survey-round',
      summary: 'En enkätomgång',
      action: 'read',
      subject,
      params,
      response: surveyRoundResource,
      handle: async ({ params, actor }) => {
        const round = await rounds.load(params.roundId);
        if (!round) throw notFound('Omgången');
        return answer(round, actor);
      },
    }),
    defineRoute({
      method: 'put',
      path: '/survey-rounds/:roundId',
      operationId: 'change-survey-round',
      summary: 'Ändra en enkätomgång',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: surveyPlanBody,
      response: surveyRoundResource,
      handle: async ({ params, body, actor, ...change }) =>
        answer(await commands.change({ ...params, ...change }, body), actor),
    }),
    stepping('put', 'opening', {
      step: 'open',
      operationId: 'open-survey-round',
      summary: 'Öppna omgången för svar',
    }),
    stepping('delete', 'opening', {
      step: 'undoOpening',
      operationId: 'undo-survey-opening',
      summary: 'Ångra öppnandet, så länge ingen har svarat',
    }),
    stepping('put', 'closing', {
      step: 'close',
      operationId: 'close-survey-round',
      summary: 'Avsluta omgången',
    }),
    stepping('delete', 'closing', {
      step: 'reopen',
      operationId: 'reopen-survey-round',
      summary: 'Öppna omgången igen',
    }),
  ];
}

interface Stepping {
  step: 'open' | 'undoOpening' | 'close' | 'reopen';
  operationId: string;
  summary: string;
}

function answer(round: Loaded<SurveyRound>, actor: Actor) {
  return { body: toSurveyRoundResource(round, actor), revision: round.revision };
}
