import { id } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createAddToEmployer } from '../../commands/employers/add-to-employer.ts';
import type { createChangeEmployer } from '../../commands/employers/change-employer.ts';
import type { Workplace } from '../../domain/employers/employer.ts';
import { addWorkplace, changeWorkplace, workplaceIn } from '../../domain/employers/workplace.ts';
import { actOf } from '../act-of.ts';
import { answerEmployer, type AnswerEmployerOptions } from './answer-employer.ts';
import { employerResource, toWorkplace, workplaceBody, workplaceResource } from './employer-resource.ts';

const employerParams = z.strictObject({ employerId: id });
const params = employerParams.extend({ workplaceId: id });
const path = '/employers/:employerId/workplaces';

export interface WorkplaceRoutesOptions extends AnswerEmployerOptions {
  commands: {
    addToEmployer: ReturnType<typeof createAddToEmployer>;
    changeEmployer: ReturnType<typeof createChangeEmployer>;
  };
  now: () => Date;
}

/** Routes over an employer's workplaces. Whoever may in the workplace's municipality may, wherever the employer is registered. */
export function workplaceRoutes(options: WorkplaceRoutesOptions): Route[] {
  const { commands, now } = options;
  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'add-workplace',
      summary: 'Lägg till ett arbetsställe',
      action: 'change',
      subject: 'Employer',
      effect: 'creates',
      params: employerParams,
      body: workplaceBody,
      response: workplaceResource,
      handle: async ({ actor, params, body, creation, authorize }) => {
        authorize(body.municipality);
        const employer = await commands.addToEmployer({
          ...params,
          request: creation,
          authorize: () => {},
          among: ({ workplaces }) => workplaces,
          decide: (employer) =>
            addWorkplace(employer, { ...body, id: newId(), request: creation }, actOf(actor, now)),
        });
        const added = employer.state.workplaces.find(
          ({ request }) => request?.key === creation.key,
        ) as Workplace;
        const location = `/v1/employers/${employer.id}/workplaces/${added.id}`;
        return { body: toWorkplace(employer.id, added), revision: employer.revision, location };
      },
    }),
    defineRoute({
      method: 'put',
      path: `${path}/:workplaceId`,
      operationId: 'change-workplace',
      summary: 'Ändra ett arbetsställe',
      action: 'change',
      subject: 'Employer',
      effect: 'changes',
      params,
      body: workplaceBody,
      response: employerResource,
      handle: async ({ actor, params: { employerId, workplaceId }, body, seenRevision, authorize }) => {
        const act = actOf(actor, now);
        const changed = await commands.changeEmployer(
          { employerId, seenRevision, authorize },
          (employer) => changeWorkplace(employer, workplaceId, body, act),
          (employer) => workplaceIn(employer, workplaceId).municipality,
        );
        return answerEmployer(options, changed);
      },
    }),
  ];
}
