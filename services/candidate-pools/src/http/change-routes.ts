import { competence, id, rating } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createAddRating } from '../commands/add-rating.ts';
import type { createChangeCompetence } from '../commands/change-competence.ts';
import type { createEraseCandidate } from '../commands/erase-candidate.ts';
import type { createProtectIdentity } from '../commands/protect-identity.ts';
import type { ActiveCandidate } from '../domain/candidate.ts';
import { candidateProfile, protection, toProfile } from './candidate-resource.ts';

const params = z.strictObject({ candidateId: id });

export interface ChangeRoutesOptions {
  commands: {
    changeCompetence: ReturnType<typeof createChangeCompetence>;
    addRating: ReturnType<typeof createAddRating>;
    protectIdentity: ReturnType<typeof createProtectIdentity>;
    eraseCandidate: ReturnType<typeof createEraseCandidate>;
  };
}

/** Routes that change what is known of a candidate, or end it. */
export function changeRoutes({ commands }: ChangeRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'put',
      path: '/candidates/:candidateId/competence',
      operationId: 'change-competence',
      summary: 'Ändra vad kandidaten kan och vill',
      action: 'change',
      subject: 'Candidate',
      effect: 'changes',
      params,
      body: competence,
      response: candidateProfile,
      handle: async ({ params, seenRevision, authorize, body }) =>
        answer(await commands.changeCompetence({ ...params, seenRevision, authorize }, body)),
    }),
    defineRoute({
      method: 'post',
      path: '/candidates/:candidateId/ratings',
      operationId: 'add-rating',
      summary: 'Skatta en mjuk kompetens',
      action: 'change',
      subject: 'Candidate',
      effect: 'creates',
      params,
      body: rating,
      response: candidateProfile,
      handle: async ({ params, creation, authorize, body }) =>
        answer(await commands.addRating({ ...params, authorize }, body, creation)),
    }),
    defineRoute({
      method: 'put',
      path: '/candidates/:candidateId/protected-identity',
      operationId: 'protect-identity',
      summary: 'Märk kandidaten som skyddad; uppgifterna försvinner ur systemet',
      action: 'mark',
      subject: 'ProtectedIdentity',
      effect: 'changes',
      params,
      body: z.strictObject({ kind: protection }),
      status: 204,
      handle: async ({ params, seenRevision, authorize, body }) => {
        await commands.protectIdentity({ ...params, seenRevision, authorize }, body.kind);
        return { body: undefined, about: [params.candidateId] };
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/candidates/:candidateId',
      operationId: 'erase-candidate',
      summary: 'Radera kandidaten; ange skälet i Access-Reason',
      action: 'erase',
      subject: 'Candidate',
      effect: 'changes',
      params,
      status: 204,
      handle: async ({ params, seenRevision, authorize, reason }) => {
        await commands.eraseCandidate({ ...params, seenRevision, authorize }, reason);
        return { body: undefined, about: [params.candidateId] };
      },
    }),
  ];
}

function answer(candidate: Loaded<ActiveCandidate>) {
  return { body: toProfile(candidate), revision: candidate.revision, about: [candidate.id] };
}
