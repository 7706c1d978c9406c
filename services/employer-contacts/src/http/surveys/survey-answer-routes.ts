import { id, municipalityCode, notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeAnswer } from '../../commands/surveys/change-answer.ts';
import type { createGiveAnswer } from '../../commands/surveys/give-answer.ts';
import type { SurveyAnswer } from '../../domain/surveys/survey-answer.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { answerContentBody, surveyAnswerResource, toSurveyAnswerResource } from './survey-answer-resource.ts';

const path = '/survey-rounds/:roundId/answers';
const params = z.strictObject({ roundId: id, answerId: id });
const inRound = params.omit({ answerId: true });
const access = { action: 'answer', subject: 'SurveyRound' };

export interface SurveyAnswerRoutesOptions {
  rounds: Pick<SurveyRoundStore, 'load'>;
  answers: Pick<SurveyAnswerStore, 'load' | 'list'>;
  commands: ReturnType<typeof createChangeAnswer> & { give: ReturnType<typeof createGiveAnswer> };
  today: () => string;
}

/** Routes over single answers: confidential, so only for those who enter them, in their own municipalities. */
export function surveyAnswerRoutes({ rounds, answers, commands, today }: SurveyAnswerRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'give-survey-answer',
      summary: 'Skriv in ett svar',
      ...access,
      effect: 'creates',
      params: inRound,
      body: z.strictObject({ employerId: id.optional(), content: answerContentBody }),
      response: surveyAnswerResource,
      handle: async ({ params, body, actor, creation, authorize }) => {
        authorize(body.content.municipality);
        const given = { givenOn: today(), by: staffMemberOf(actor) };
        const answered = await commands.give({ ...params, ...body }, given, creation);
        return {
          ...answer(answered),
          location: `/v1/survey-rounds/${params.roundId}/answers/${answered.id}`,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path,
      operationId: 'list-survey-answers',
      summary: 'Svaren i en omgång',
      ...access,
      params: inRound,
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        status: z.enum(['given', 'withdrawn']).default('given'),
      }),
      response: pageOf(surveyAnswerResource),
      handle: async ({ params: { roundId }, actor, query, authorize }) => {
        const round = await rounds.load(roundId);
        if (!round) throw notFound('Omgången');
        const { municipality, status, ...page } = query;
        const own = round.state.municipalities.filter((each) => actor.municipalities.includes(each));
        const asked = municipality ? [municipality] : own.length > 0 ? own : round.state.municipalities;
        for (const each of asked) authorize(each);
        const filter = {
          'state.roundId': roundId,
          'state.status': status,
          'state.content.municipality': { $in: asked },
        };
        const found = await answers.list(filter, page);
        return { body: { ...page, total: found.total, items: found.items.map(toSurveyAnswerResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: `${path}/:answerId`,
      operationId: 'read-survey-answer',
      summary: 'Ett svar',
      ...access,
      params,
      response: surveyAnswerResource,
      handle: async ({ params: { roundId, answerId }, authorize }) => {
        const found = await answers.load(answerId);
        if (found?.state.roundId !== roundId) throw notFound('Svaret');
        authorize(found.state.content.municipality);
        return answer(found);
      },
    }),
    defineRoute({
      method: 'put',
      path: `${path}/:answerId/content`,
      operationId: 'change-survey-answer',
      summary: 'Ändra ett svar',
      ...access,
      effect: 'changes',
      params,
      body: answerContentBody,
      response: surveyAnswerResource,
      handle: async ({ params, body, actor, ...change }) =>
        answer(await commands.change({ ...params, ...change }, body, staffMemberOf(actor))),
    }),
    defineRoute({
      method: 'put',
      path: `${path}/:answerId/withdrawal`,
      operationId: 'withdraw-survey-answer',
      summary: 'Ta tillbaka ett svar',
      ...access,
      effect: 'changes',
      params,
      response: surveyAnswerResource,
      handle: async ({ params, ...change }) => answer(await commands.withdraw({ ...params, ...change })),
    }),
    defineRoute({
      method: 'delete',
      path: `${path}/:answerId/withdrawal`,
      operationId: 'restore-survey-answer',
      summary: 'Återställ ett tillbakataget svar',
      ...access,
      effect: 'changes',
      params,
      response: surveyAnswerResource,
      handle: async ({ params, ...change }) => answer(await commands.restore({ ...params, ...change })),
    }),
  ];
}

function answer(answered: Loaded<SurveyAnswer>) {
  return { body: toSurveyAnswerResource(answered), revision: answered.revision };
}
