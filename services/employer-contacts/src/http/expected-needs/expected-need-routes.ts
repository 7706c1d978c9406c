import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeExpectedNeed } from '../../commands/expected-needs/change-expected-need.ts';
import type { createRegisterExpectedNeed } from '../../commands/expected-needs/register-expected-need.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import {
  expectationBody,
  expectedNeedResource,
  needSubjectBody,
  toExpectedNeedResource,
  withdrawalBody,
} from './expected-need-resource.ts';

const params = z.strictObject({ needId: id });
const subject = 'ExpectedNeed';

export interface ExpectedNeedRoutesOptions {
  commands: ReturnType<typeof createChangeExpectedNeed> & {
    register: ReturnType<typeof createRegisterExpectedNeed>;
  };
  today: () => string;
}

/** Routes over one expected need. */
export function expectedNeedRoutes({ commands, today }: ExpectedNeedRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/expected-needs',
      operationId: 'register-expected-need',
      summary: 'Registrera ett väntat rekryteringsbehov',
      action: 'register',
      subject,
      effect: 'creates',
      body: z.strictObject({ ...needSubjectBody, ...expectationBody }),
      response: expectedNeedResource,
      handle: async ({ body, actor, creation, authorize }) => {
        authorize(body.municipality);
        const { shortTerm, longTerm, note, ...subject } = body;
        const asked = { subject, expectation: { shortTerm, longTerm, ...(note && { note }) } };
        const need = await commands.register(asked, { notedOn: today(), by: staffMemberOf(actor) }, creation);
        return {
          body: toExpectedNeedResource(need),
          revision: need.revision,
          location: `/v1/expected-needs/${need.id}`,
        };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/expected-needs/:needId',
      operationId: 'change-expected-need',
      summary: 'Ändra ett väntat behov',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: z.strictObject(expectationBody),
      response: expectedNeedResource,
      handle: async ({ params, body, actor, ...change }) => {
        const noted = { notedOn: today(), by: staffMemberOf(actor) };
        return answer(await commands.change({ ...params, ...change }, body, noted));
      },
    }),
    defineRoute({
      method: 'put',
      path: '/expected-needs/:needId/withdrawal',
      operationId: 'withdraw-expected-need',
      summary: 'Ta tillbaka ett väntat behov',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      body: withdrawalBody,
      response: expectedNeedResource,
      handle: async ({ params, actor, body, ...change }) => {
        const withdrawal = { ...body, on: today(), by: staffMemberOf(actor) };
        return answer(await commands.withdraw({ ...params, ...change }, withdrawal));
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/expected-needs/:needId/withdrawal',
      operationId: 'restore-expected-need',
      summary: 'Återställ ett tillbakataget behov',
      action: 'change',
      subject,
      effect: 'changes',
      params,
      response: expectedNeedResource,
      handle: async ({ params, ...change }) => answer(await commands.restore({ ...params, ...change })),
    }),
  ];
}

function answer(need: Parameters<typeof toExpectedNeedResource>[0]) {
  return { body: toExpectedNeedResource(need), revision: need.revision };
}
