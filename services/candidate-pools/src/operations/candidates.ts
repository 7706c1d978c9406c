import {
  addRating,
  changeCompetence,
  consentEndsSoon,
  countConsents,
  eraseCandidate,
  giveConsent,
  listCandidates,
  protectIdentity,
  readCandidate,
  registerCandidate,
  searchCandidate,
  withdrawConsent,
} from '@samspar/contracts/api/candidate-pools/candidates';
import {
  askedBefore,
  type Answer,
  changing,
  type OperationRequest,
  serve,
  type Served,
} from '@samspar/runtime';
import * as consents from '../domain/consents.ts';
import * as decisions from '../domain/decisions.ts';
import { refusals } from '../domain/refusals.ts';
import { activeCandidates } from '../stories/active-candidates.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';
import { readingCandidates } from '../stories/read-candidates.ts';
import { registeringCandidates } from '../stories/register-candidate.ts';
import { shownCandidate, shownProfile, shownSummary } from './candidates-shown.ts';

export interface CandidateOptions {
  candidates: CandidateStore;
  identities: IdentityStore;
}

/** What can be done with candidates. Whatever is answered says whom it is about, for the access log. */
export function candidateOperations({ candidates, identities }: CandidateOptions): Served[] {
  const active = activeCandidates(candidates);
  const change = changing(active, { what: 'Kandidaten', place: ({ municipality }) => municipality });
  const known = readingCandidates({ candidates, identities });
  const register = registeringCandidates({ candidates, identities });
  return [
    serve(registerCandidate, async ({ body, today, creation, authorize }) => {
      authorize(body.municipality);
      const { id, revision, state } = await register(body, today, creation);
      if (state.status === 'protected' && !state.wasActive) return { body: { id, revision }, revision };
      const { candidate, identity } = await known.one({ target: id, authorize });
      const location = `/v1/candidates/${id}`;
      return {
        body: shownCandidate(candidate, identity),
        revision: candidate.revision,
        location,
        about: [id],
      };
    }),
    serve(listCandidates, async (request) => {
      const { limit, page, municipality, ...wanted } = request.query;
      const municipalities = within(request, municipality);
      const { rows, total } = await known.page(municipalities, wanted, { limit, page });
      const items = rows.map(({ candidate, identity }) => shownSummary(candidate, identity));
      return { body: { items, total, page, limit }, about: items.map(({ id }) => id) };
    }),
    serve(searchCandidate, async (request) => {
      const found = await known.byPersonnummer(request.body.personnummer, within(request));
      const items = found.map(({ candidate, identity }) => shownSummary(candidate, identity));
      return { body: { items }, about: items.map(({ id }) => id) };
    }),
    serve(readCandidate, async (request) => {
      const { candidate, identity } = await known.one(request);
      return about(request, { body: shownCandidate(candidate, identity), revision: candidate.revision });
    }),
    serve(changeCompetence, async (request) =>
      about(
        request,
        await change(
          request,
          (state) => decisions.changeCompetence(state, request.body, request.today),
          shownProfile,
        ),
      ),
    ),
    serve(addRating, async (request) =>
      about(
        request,
        await change(
          request,
          (state) => {
            askedBefore(
              state.ratingRequests.map((asked) => ({ request: asked })),
              request.creation,
            );
            return decisions.addRating(state, request.body, request.creation, request.today);
          },
          shownProfile,
        ),
      ),
    ),
    // First the candidate, so that nobody can reach it and all that was announced is taken back; then who it is. If the process
    // ends in between, the sweep goes on.
    serve(protectIdentity, async (request) =>
      about(
        request,
        await change(
          request,
          () => decisions.protectIdentity(request.body.kind),
          async ({ id }) => {
            await identities.keepMarkerOnly(id);
            return undefined;
          },
        ),
      ),
    ),
    serve(eraseCandidate, async (request) => {
      if (request.reason.trim() === '') throw refusals.reasonMissing();
      const erase = async ({ id }: { id: string }) => {
        await identities.erase(id);
        return undefined;
      };
      return about(request, await change(request, () => decisions.eraseCandidate(), erase));
    }),
    serve(giveConsent, async (request) =>
      about(
        request,
        await change(
          request,
          (state) => consents.giveConsent(state, request.body, request.today),
          shownProfile,
        ),
      ),
    ),
    serve(withdrawConsent, async (request) => {
      const { purpose, receiver } = request.params;
      const withdraw = (state: Parameters<typeof consents.withdrawConsent>[0]) =>
        consents.withdrawConsent(state, { purpose, receiver }, request.today);
      return about(request, await change(request, withdraw, shownProfile));
    }),
    serve(countConsents, async (request) => {
      const municipalities = within(request, request.query.municipality);
      return {
        body: await candidates.countConsents(municipalities, daysAfter(request.today, consentEndsSoon)),
      };
    }),
  ];
}

/** An answer about the candidate whom the request names. One who is gone by it has no revision to go on from. */
function about<Body>(
  { target }: Pick<OperationRequest, 'target'>,
  { body, revision }: Answer<Body>,
): Answer<Body> {
  return { body, about: [target], ...(body !== undefined && revision !== undefined && { revision }) };
}

/** The municipalities a list may be drawn from: the one asked for, or all of the actor's own. One without any is refused. */
function within({ actor, authorize }: Pick<OperationRequest, 'actor' | 'authorize'>, asked?: string) {
  const municipalities = asked ? [asked] : actor.municipalities;
  authorize(municipalities[0] ?? '');
  return municipalities;
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
