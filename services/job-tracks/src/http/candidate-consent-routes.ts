import { id, notFound } from '@samspar/contracts';
import { calendarDateOf, defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { allowsMatching } from '../domain/consent.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import { consentsResource, toConsentsResource } from './participation-resource.ts';

export interface CandidateConsentRoutesOptions {
  consents: Pick<CandidateConsents, 'load'>;
  demands: Pick<KnownDemands, 'load'>;
  now: () => Date;
}

/** The route for who is about to propose somebody: whether the consents a job track rests on are there. */
export function candidateConsentRoutes({ consents, demands, now }: CandidateConsentRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/demands/:demandId/candidates/:candidateId/consents',
      operationId: 'read-candidate-consents',
      summary: 'Vilka samtycken som finns för att föreslå en kandidat till ett jobbspår för behovet',
      action: 'propose',
      subject: 'Participation',
      params: z.strictObject({ demandId: id, candidateId: id }),
      response: consentsResource,
      handle: async ({ params: { demandId, candidateId }, authorize }) => {
        const [demand, known] = await Promise.all([demands.load(demandId), consents.load(candidateId)]);
        if (!demand) throw notFound('Kompetensbehovet');
        const today = calendarDateOf(now());
        // As when proposing: whoever is unknown, protected or without consent looks the same, to everyone who asks.
        if (!known?.municipality || !allowsMatching(known, today)) throw refusals.consentMissing();
        authorize(known.municipality);
        return { body: toConsentsResource(known, demand.employerId, today), about: [candidateId] };
      },
    }),
  ];
}
