import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createCloseDemand } from '../../commands/demands/close-demand.ts';
import type { createFillOpening } from '../../commands/demands/fill-opening.ts';
import type { createReopenDemand } from '../../commands/demands/reopen-demand.ts';
import type { createSignLetter } from '../../commands/demands/sign-letter.ts';
import type { createUndoFilling } from '../../commands/demands/undo-filling.ts';
import type { createWithdrawLetter } from '../../commands/demands/withdraw-letter.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import {
  closingBody,
  demandAnswer,
  demandChangeOf,
  demandParams,
  demandResource,
  fillingBody,
  fillingResource,
  letterBody,
  toDemandResource,
  toFillingResource,
} from './demand-resource.ts';

export interface DemandProgressRoutesOptions {
  commands: {
    signLetter: ReturnType<typeof createSignLetter>;
    withdrawLetter: ReturnType<typeof createWithdrawLetter>;
    fillOpening: ReturnType<typeof createFillOpening>;
    undoFilling: ReturnType<typeof createUndoFilling>;
    closeDemand: ReturnType<typeof createCloseDemand>;
    reopenDemand: ReturnType<typeof createReopenDemand>;
  };
}

/** Routes over how a demand comes to its end: agreed, filled one by one, closed. */
export function demandProgressRoutes({ commands }: DemandProgressRoutesOptions): Route[] {
  const about = { subject: 'Demand', params: demandParams };
  const changes = { ...about, effect: 'changes', response: demandResource } as const;
  return [
    defineRoute({
      ...changes,
      method: 'put',
      path: '/demands/:demandId/letter-of-intent',
      operationId: 'sign-letter-of-intent',
      summary: 'Registrera arbetsgivarens avsiktsförklaring',
      action: 'change',
      body: letterBody,
      handle: async (request) =>
        demandAnswer(await commands.signLetter(demandChangeOf(request), request.body)),
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/demands/:demandId/letter-of-intent',
      operationId: 'withdraw-letter-of-intent',
      summary: 'Ta tillbaka avsiktsförklaringen',
      action: 'change',
      handle: async (request) => demandAnswer(await commands.withdrawLetter(demandChangeOf(request))),
    }),
    defineRoute({
      ...about,
      method: 'post',
      path: '/demands/:demandId/fillings',
      operationId: 'fill-opening',
      summary: 'Registrera att en plats är tillsatt',
      action: 'change',
      effect: 'creates',
      body: fillingBody,
      response: z.strictObject({ filling: fillingResource, demand: demandResource }),
      handle: async ({ actor, params, body, authorize, creation }) => {
        const opening = { ...params, ...body, authorize, by: staffMemberOf(actor) };
        const { demand, filling } = await commands.fillOpening(opening, creation);
        return {
          body: { filling: toFillingResource(filling), demand: toDemandResource(demand) },
          revision: demand.revision,
        };
      },
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/demands/:demandId/fillings/:fillingId',
      operationId: 'undo-filling',
      summary: 'Ta tillbaka en tillsättning',
      action: 'change',
      params: demandParams.extend({ fillingId: id }),
      handle: async (request) =>
        demandAnswer(await commands.undoFilling(demandChangeOf(request), request.params.fillingId)),
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/demands/:demandId/closing',
      operationId: 'close-demand',
      summary: 'Avsluta behovet',
      action: 'close',
      body: closingBody,
      handle: async (request) =>
        demandAnswer(await commands.closeDemand(demandChangeOf(request), closingOf(request.body))),
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/demands/:demandId/closing',
      operationId: 'reopen-demand',
      summary: 'Öppna behovet igen',
      action: 'close',
      handle: async (request) => demandAnswer(await commands.reopenDemand(demandChangeOf(request))),
    }),
  ];
}

/** A note that was left out is left out of what is kept, too. */
function closingOf({ note, ...closing }: z.output<typeof closingBody>) {
  return { ...closing, ...(note && { note }) };
}
