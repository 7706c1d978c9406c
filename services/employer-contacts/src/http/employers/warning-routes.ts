import { calendarDate, id } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createAddToEmployer } from '../../commands/employers/add-to-employer.ts';
import type { createChangeEmployer } from '../../commands/employers/change-employer.ts';
import type { Act } from '../../domain/act.ts';
import type { Employer, EmployerEvent, Warning } from '../../domain/employers/employer.ts';
import { addWarning, liftWarning, restoreWarning } from '../../domain/employers/warning.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { actOf } from '../act-of.ts';
import { freeTextBody } from '../free-text-body.ts';
import { answerEmployer, type AnswerEmployerOptions } from './answer-employer.ts';
import { employerResource, toWarning, warningResource } from './employer-resource.ts';

const employerParams = z.strictObject({ employerId: id });
const params = employerParams.extend({ warningId: id });
const path = '/employers/:employerId/warnings';

type Change = Pick<
  RouteRequest<z.output<typeof params>, unknown, unknown>,
  'actor' | 'params' | 'seenRevision' | 'authorize'
>;

export interface WarningRoutesOptions extends AnswerEmployerOptions {
  commands: {
    addToEmployer: ReturnType<typeof createAddToEmployer>;
    changeEmployer: ReturnType<typeof createChangeEmployer>;
  };
  now: () => Date;
}

/** Routes over what colleagues must know before they turn to an employer. All who plan contacts may warn. */
export function warningRoutes(options: WarningRoutesOptions): Route[] {
  const { commands, now, today } = options;

  async function change(
    { actor, params: { employerId, warningId }, seenRevision, authorize }: Change,
    decide: (employer: Employer, warningId: string, act: Act) => EmployerEvent[],
  ) {
    const act = actOf(actor, now);
    const changed = await commands.changeEmployer({ employerId, seenRevision, authorize }, (employer) =>
      decide(employer, warningId, act),
    );
    return answerEmployer(options, changed);
  }

  const changing = {
    path: `${path}/:warningId/lifting`,
    action: 'change',
    subject: 'EmployerContact',
    params,
    response: employerResource,
  } as const;
  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'add-warning',
      summary: 'Lägg in en varning för kollegor, med slutdatum',
      action: 'change',
      subject: 'EmployerContact',
      effect: 'creates',
      params: employerParams,
      body: z.strictObject({ note: freeTextBody, expiresOn: calendarDate }),
      response: warningResource,
      handle: async ({ actor, params, body, creation, authorize }) => {
        requireNoPersonalData('note', body.note);
        const employer = await commands.addToEmployer({
          ...params,
          request: creation,
          authorize: ({ municipality }) => authorize(municipality),
          among: ({ warnings }) => warnings,
          decide: (employer) => {
            const warning = { ...body, id: newId(), request: creation, ...actOf(actor, now) };
            return addWarning(employer, warning, today());
          },
        });
        const added = employer.state.warnings.find(({ request }) => request?.key === creation.key) as Warning;
        const location = `/v1/employers/${employer.id}/warnings/${added.id}`;
        return { body: toWarning(employer.id, added), revision: employer.revision, location };
      },
    }),
    defineRoute({
      ...changing,
      method: 'put',
      operationId: 'lift-warning',
      summary: 'Ta bort varningen före slutdatum',
      effect: 'changes',
      handle: (request) => change(request, liftWarning),
    }),
    defineRoute({
      ...changing,
      method: 'delete',
      operationId: 'restore-warning',
      summary: 'Lägg tillbaka den borttagna varningen',
      effect: 'changes',
      handle: (request) => change(request, restoreWarning),
    }),
  ];
}
