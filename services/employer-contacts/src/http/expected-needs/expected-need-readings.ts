import { id, municipalityCode, notFound, ssykPrefix } from '@samspar/contracts';
import { type Actor, defineRoute, forbidden, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { ExpectedNeedSums } from '../../projections/expected-needs/expected-need-sums.ts';
import type { ExpectedNeedStore } from '../../store/expected-needs/expected-need-store.ts';
import { expectedNeedResource, toExpectedNeedResource } from './expected-need-resource.ts';

const count = z.int().nonnegative();
const sum = { shortTerm: count, longTerm: count, employers: count };
const by = z.enum(['branch', 'ssyk', 'municipality']);

export interface ExpectedNeedReadingsOptions {
  needs: Pick<ExpectedNeedStore, 'load' | 'list'>;
  sums: ExpectedNeedSums;
  /** An employer's id and those of all merged into it. */
  merged: (employerId: string) => Promise<string[]>;
}

/** Readings of expected needs: one, a page of them, and their sums. */
export function expectedNeedReadings({ needs, sums, merged }: ExpectedNeedReadingsOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/expected-needs',
      operationId: 'list-expected-needs',
      summary: 'Väntade rekryteringsbehov',
      action: 'read',
      subject: 'ExpectedNeed',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        employerId: id.optional(),
        occupation: ssykPrefix.optional().describe('SSYK-kod eller början av en'),
        status: z.enum(['current', 'withdrawn']).default('current'),
      }),
      response: pageOf(expectedNeedResource),
      handle: async ({ actor, query: { municipality, employerId, occupation, status, ...page } }) => {
        requireReadsEmployers(actor);
        const filter = {
          'state.status': status,
          ...(municipality && { 'state.municipality': municipality }),
          ...(employerId && { 'state.employerId': { $in: await merged(employerId) } }),
          ...(occupation && { 'state.ssyk': { $regex: `^${occupation}` } }),
        };
        const found = await needs.list(filter, page, { _id: -1 });
        return { body: { ...page, total: found.total, items: found.items.map(toExpectedNeedResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/expected-needs/:needId',
      operationId: 'read-expected-need',
      summary: 'Ett väntat rekryteringsbehov',
      action: 'read',
      subject: 'ExpectedNeed',
      params: z.strictObject({ needId: id }),
      response: expectedNeedResource,
      handle: async ({ actor, params }) => {
        requireReadsEmployers(actor);
        const need = await needs.load(params.needId);
        if (!need) throw notFound('Behovet');
        return { body: toExpectedNeedResource(need), revision: need.revision };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/expected-need-sums',
      operationId: 'sum-expected-needs',
      summary: 'Väntade rekryteringsbehov, summerade',
      action: 'read',
      subject: 'ExpectedNeed',
      query: z.strictObject({ municipality: municipalityCode.optional(), by: by.default('branch') }),
      response: z.strictObject({
        by,
        groups: z.array(z.strictObject({ code: z.string(), ...sum })),
        total: z.strictObject(sum),
      }),
      handle: async ({ query }) => ({
        body: { by: query.by, ...(await sums(query.by, query.municipality)) },
      }),
    }),
  ];
}

/** Single needs are for those who work with employers; the steering group reads the sums. */
function requireReadsEmployers(actor: Actor): void {
  if (!actor.may('read', 'Employer')) throw forbidden(actor, 'read', 'Employer');
}
