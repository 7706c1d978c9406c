import { defineRoute, type Route } from '@samspar/runtime';
import type { createAnnotateDemand } from '../../commands/demands/annotate-demand.ts';
import { freeTextBody } from '../free-text-body.ts';
import { demandAnswer, demandChangeOf, demandParams, demandResource } from './demand-resource.ts';

export interface DemandNoteRoutesOptions {
  commands: { annotateDemand: ReturnType<typeof createAnnotateDemand> };
}

/** Routes over what colleagues note about a demand. */
export function demandNoteRoutes({ commands }: DemandNoteRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'put',
      path: '/demands/:demandId/note',
      operationId: 'annotate-demand',
      summary: 'Skriv en anteckning om behovet',
      action: 'change',
      subject: 'Demand',
      effect: 'changes',
      params: demandParams,
      body: freeTextBody,
      response: demandResource,
      handle: async (request) =>
        demandAnswer(await commands.annotateDemand(demandChangeOf(request), request.body)),
    }),
    defineRoute({
      method: 'delete',
      path: '/demands/:demandId/note',
      operationId: 'remove-demand-note',
      summary: 'Ta bort anteckningen',
      action: 'change',
      subject: 'Demand',
      effect: 'changes',
      params: demandParams,
      response: demandResource,
      handle: async (request) =>
        demandAnswer(await commands.annotateDemand(demandChangeOf(request), undefined)),
    }),
  ];
}
