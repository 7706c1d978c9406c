import { branchCode, id, municipalityCode } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeEmployer } from '../../commands/employers/change-employer.ts';
import { loadEmployer } from '../../commands/employers/employer-in-reach.ts';
import type { createRegisterEmployer } from '../../commands/employers/register-employer.ts';
import { changeEmployer } from '../../domain/employers/change-employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { actOf } from '../act-of.ts';
import { answerEmployer } from './answer-employer.ts';
import {
  employerBody,
  employerDetailsBody,
  employerResource,
  employerSummary,
  toEmployerSummary,
} from './employer-resource.ts';
import { employerFilter } from './employer-search.ts';

const params = z.strictObject({ employerId: id });

export interface EmployerRoutesOptions {
  employers: Pick<EmployerStore, 'load' | 'list' | 'mergedInto'>;
  commands: {
    registerEmployer: ReturnType<typeof createRegisterEmployer>;
    changeEmployer: ReturnType<typeof createChangeEmployer>;
  };
  now: () => Date;
  today: () => string;
}

/** Routes over employers. */
export function employerRoutes(options: EmployerRoutesOptions): Route[] {
  const { employers, commands, now } = options;
  return [
    defineRoute({
      method: 'post',
      path: '/employers',
      operationId: 'register-employer',
      summary: 'Registrera en arbetsgivare',
      action: 'register',
      subject: 'Employer',
      effect: 'creates',
      body: employerBody,
      response: employerResource,
      handle: async ({ actor, body, creation, authorize }) => {
        authorize(body.municipality);
        const employer = await commands.registerEmployer(body, actOf(actor, now), creation);
        return { ...(await answerEmployer(options, employer)), location: `/v1/employers/${employer.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers',
      operationId: 'list-employers',
      summary: 'Arbetsgivare, utom dem som är sammanslagna med andra',
      action: 'read',
      subject: 'Employer',
      query: pageQuery.extend({
        q: z.string().trim().min(2).max(100).optional().describe('Del av namnet, eller organisationsnumret'),
        municipality: municipalityCode.optional(),
        branch: branchCode.optional(),
      }),
      response: pageOf(employerSummary),
      handle: async ({ query: { q, municipality, branch, ...page } }) => {
        const found = await employers.list(employerFilter({ q, municipality, branch }), page);
        return { body: { ...page, total: found.total, items: found.items.map(toEmployerSummary) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers/:employerId',
      operationId: 'read-employer',
      summary: 'En arbetsgivare, med det som hör till dem som slagits ihop med den',
      action: 'read',
      subject: 'Employer',
      params,
      response: employerResource,
      handle: async ({ params }) => answerEmployer(options, await loadEmployer(employers, params.employerId)),
    }),
    defineRoute({
      method: 'put',
      path: '/employers/:employerId',
      operationId: 'change-employer',
      summary: 'Ändra namn, bransch och storlek',
      action: 'change',
      subject: 'Employer',
      effect: 'changes',
      params,
      body: employerDetailsBody,
      response: employerResource,
      handle: async ({ actor, params, body, seenRevision, authorize }) => {
        const change = { ...params, seenRevision, authorize };
        const act = actOf(actor, now);
        return answerEmployer(
          options,
          await commands.changeEmployer(change, (employer) => changeEmployer(employer, body, act)),
        );
      },
    }),
  ];
}
