import { id, municipalityCode, stage } from '@samspar/contracts';
import { type Actor, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createReadCandidates } from '../commands/read-candidates.ts';
import type { createRegisterCandidate } from '../commands/register-candidate.ts';
import {
  candidateResource,
  candidateSummary,
  newCandidate,
  personnummer,
  registrationReceipt,
  toResource,
  toSummary,
} from './candidate-resource.ts';

export interface CandidateRoutesOptions {
  registerCandidate: ReturnType<typeof createRegisterCandidate>;
  readCandidates: ReturnType<typeof createReadCandidates>;
}

/** Routes by which candidates are registered, found and read. */
export function candidateRoutes({ registerCandidate, readCandidates }: CandidateRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/candidates',
      operationId: 'register-candidate',
      summary: 'Registrera en kandidat',
      action: 'register',
      subject: 'Candidate',
      effect: 'creates',
      body: newCandidate,
      response: z.union([candidateResource, registrationReceipt]),
      handle: async ({ body, creation, authorize }) => {
        authorize(body.municipality);
        const { id, revision, state } = await registerCandidate(body, creation);
        if (state.status === 'protected' && !state.wasActive) return { body: { id, revision }, revision };
        const { candidate, identity } = await readCandidates.one({ candidateId: id, authorize });
        return {
          body: toResource(candidate, identity),
          revision: candidate.revision,
          location: `/v1/candidates/${id}`,
          about: [id],
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/candidates',
      operationId: 'list-candidates',
      summary: 'Kandidater i de egna kommunerna',
      action: 'read',
      subject: 'Candidate',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        stage: stage.optional(),
        minSwedish: z.coerce.number().int().min(0).max(7).optional().describe('Lägsta nivå i svenska, 0–7'),
      }),
      response: pageOf(candidateSummary),
      handle: async ({ actor, authorize, query: { limit, page, municipality, ...wanted } }) => {
        const municipalities = within(actor, authorize, municipality);
        const { rows, total } = await readCandidates.page({ ...wanted, municipalities }, { limit, page });
        const items = rows.map(({ candidate, identity }) => toSummary(candidate, identity));
        return { body: { items, total, page, limit }, about: items.map(({ id }) => id) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/candidates/search',
      operationId: 'search-candidate',
      summary: 'Sök en kandidat på personnummer',
      action: 'read',
      subject: 'Candidate',
      body: z.strictObject({ personnummer }),
      response: z.strictObject({ items: z.array(candidateSummary) }),
      handle: async ({ actor, authorize, body }) => {
        const municipalities = within(actor, authorize);
        const found = await readCandidates.byPersonnummer(body.personnummer, municipalities);
        const items = found.map(({ candidate, identity }) => toSummary(candidate, identity));
        return { body: { items }, about: items.map(({ id }) => id) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/candidates/:candidateId',
      operationId: 'read-candidate',
      summary: 'En kandidat',
      action: 'read',
      subject: 'Candidate',
      params: z.strictObject({ candidateId: id }),
      response: candidateResource,
      handle: async ({ params: { candidateId }, authorize }) => {
        const { candidate, identity } = await readCandidates.one({ candidateId, authorize });
        return {
          body: toResource(candidate, identity),
          revision: candidate.revision,
          about: [candidateId],
        };
      },
    }),
  ];
}

/** The municipalities a list may be drawn from: the one asked for, or all of the actor's own. One without any is refused. */
function within(actor: Actor, authorize: (municipality: string) => void, asked?: string): readonly string[] {
  const municipalities = asked ? [asked] : actor.municipalities;
  authorize(municipalities[0] ?? '');
  return municipalities;
}
