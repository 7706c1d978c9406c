import { consentPurpose, consentReceiver, id } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createGiveConsent } from '../commands/give-consent.ts';
import type { createWithdrawConsent } from '../commands/withdraw-consent.ts';
import type { ActiveCandidate } from '../domain/candidate.ts';
import { candidateProfile, consentOffer, toProfile } from './candidate-resource.ts';

const candidateId = id;

export interface ConsentRoutesOptions {
  commands: {
    giveConsent: ReturnType<typeof createGiveConsent>;
    withdrawConsent: ReturnType<typeof createWithdrawConsent>;
  };
}

/** Routes by which consents are given and withdrawn. */
export function consentRoutes({ commands }: ConsentRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'put',
      path: '/candidates/:candidateId/consents',
      operationId: 'give-consent',
      summary: 'Anteckna ett samtycke; det ersätter ett tidigare till samma ändamål och mottagare',
      action: 'change',
      subject: 'Consent',
      effect: 'changes',
      params: z.strictObject({ candidateId }),
      body: consentOffer,
      response: candidateProfile,
      handle: async ({ params, seenRevision, authorize, body }) =>
        answer(await commands.giveConsent({ ...params, seenRevision, authorize }, body)),
    }),
    defineRoute({
      method: 'delete',
      path: '/candidates/:candidateId/consents/:purpose/:receiver',
      operationId: 'withdraw-consent',
      summary: 'Anteckna att samtycket har återkallats',
      action: 'change',
      subject: 'Consent',
      effect: 'changes',
      params: z.strictObject({ candidateId, purpose: consentPurpose, receiver: consentReceiver }),
      response: candidateProfile,
      handle: async ({ params: { candidateId, ...key }, seenRevision, authorize }) =>
        answer(await commands.withdrawConsent({ candidateId, seenRevision, authorize }, key)),
    }),
  ];
}

function answer(candidate: Loaded<ActiveCandidate>) {
  return { body: toProfile(candidate), revision: candidate.revision, about: [candidate.id] };
}
