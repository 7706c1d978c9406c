import { branchCode, id, municipalityCode, notFound, shortText, sizeClass } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createRegisterEmployer } from '../../commands/employers/register-employer.ts';
import type { Employer } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

const employerBody = z.strictObject({
  organisationsnummer: z.string().regex(/^\d{6}-?\d{4}$/, 'Ange tio siffror, med eller utan bindestreck.'),
  name: shortText,
  municipality: municipalityCode,
  branch: branchCode,
  sizeClass,
});
const employerResource = employerBody.extend({ id, revision: z.int() });

export interface EmployerRoutesOptions {
  employers: Pick<EmployerStore, 'load' | 'list'>;
  commands: { registerEmployer: ReturnType<typeof createRegisterEmployer> };
}

/** Routes over employers. */
export function employerRoutes({ employers, commands }: EmployerRoutesOptions): Route[] {
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
      handle: async ({ body, creation, authorize }) => {
        authorize(body.municipality);
        const employer = await commands.registerEmployer(body, creation);
        return {
          body: toResource(employer),
          revision: employer.revision,
          location: `/v1/employers/${employer.id}`,
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers',
      operationId: 'list-employers',
      summary: 'Arbetsgivare',
      action: 'read',
      subject: 'Employer',
      query: pageQuery.extend({ municipality: municipalityCode.optional() }),
      response: pageOf(employerResource),
      handle: async ({ query: { municipality, ...page } }) => {
        const found = await employers.list(municipality ? { 'state.municipality': municipality } : {}, page);
        return { body: { ...page, total: found.total, items: found.items.map(toResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/employers/:employerId',
      operationId: 'read-employer',
      summary: 'En arbetsgivare',
      action: 'read',
      subject: 'Employer',
      params: z.strictObject({ employerId: id }),
      response: employerResource,
      handle: async ({ params }) => {
        const employer = await employers.load(params.employerId);
        if (!employer) throw notFound('Arbetsgivaren');
        return { body: toResource(employer), revision: employer.revision };
      },
    }),
  ];
}

function toResource({ id, revision, state }: Loaded<Employer>) {
  return { ...state, id, revision };
}
