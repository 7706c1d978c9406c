import { municipalityCode } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { CandidateStore } from '../store/candidate-store.ts';

/** A consent that ends within so many days is worth asking about again. */
const soon = 30;
const count = z.int().nonnegative();

export interface ConsentCountRoutesOptions {
  candidates: Pick<CandidateStore, 'countConsents'>;
  today: () => string;
}

/** The route that says how many consents are missing, and names nobody: what a day begins with need not read persons. */
export function consentCountRoutes({ candidates, today }: ConsentCountRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/consent-counts',
      operationId: 'count-consents',
      summary: 'Hur många kandidater i de egna kommunerna som saknar samtycke till matchning',
      action: 'read',
      subject: 'Candidate',
      query: z.strictObject({ municipality: municipalityCode.optional() }),
      response: z.strictObject({
        candidates: count,
        withoutMatching: count.describe(
          'Har inte samtyckt till matchning, eller har tagit tillbaka samtycket',
        ),
        endingSoon: count.describe(`Samtycket till matchning går ut inom ${soon} dagar`),
      }),
      handle: async ({ actor, authorize, query: { municipality } }) => {
        const municipalities = municipality ? [municipality] : actor.municipalities;
        authorize(municipalities[0] ?? '');
        const until = new Date(Date.parse(today()) + soon * 86_400_000).toISOString().slice(0, 10);
        return { body: await candidates.countConsents(municipalities, until) };
      },
    }),
  ];
}
