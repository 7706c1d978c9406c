import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createMergeEmployer } from '../../commands/employers/merge-employer.ts';
import type { createUndoMerging } from '../../commands/employers/undo-merging.ts';
import { actOf } from '../act-of.ts';
import { type AnswerEmployerOptions, answerEmployer } from './answer-employer.ts';
import { employerResource } from './employer-resource.ts';

export interface MergingRoutesOptions extends AnswerEmployerOptions {
  commands: {
    mergeEmployer: ReturnType<typeof createMergeEmployer>;
    undoMerging: ReturnType<typeof createUndoMerging>;
  };
  now: () => Date;
}

/** Routes over merging an employer registered twice. Both employers must be of the actor's own municipalities. */
export function mergingRoutes(options: MergingRoutesOptions): Route[] {
  const { commands, now } = options;
  const merging = {
    path: '/employers/:employerId/merging',
    action: 'merge',
    subject: 'Employer',
    params: z.strictObject({ employerId: id }),
    response: employerResource,
  } as const;
  return [
    defineRoute({
      ...merging,
      method: 'put',
      operationId: 'merge-employer',
      summary: 'Slå ihop arbetsgivaren med en annan, som blir kvar',
      effect: 'changes',
      body: z.strictObject({ into: id }),
      handle: async ({ actor, params, body, seenRevision, authorize }) => {
        const change = { ...params, seenRevision, authorize };
        return answerEmployer(options, await commands.mergeEmployer(change, body.into, actOf(actor, now)));
      },
    }),
    defineRoute({
      ...merging,
      method: 'delete',
      operationId: 'undo-merging',
      summary: 'Ta tillbaka sammanslagningen',
      effect: 'changes',
      handle: async ({ actor, params, seenRevision, authorize }) => {
        const change = { ...params, seenRevision, authorize };
        return answerEmployer(options, await commands.undoMerging(change, actOf(actor, now)));
      },
    }),
  ];
}
