import type { Competence } from '@samspar/contracts';
import { type CreationRequest, newId } from '@samspar/messaging';
import type { BirthRegion, Sex } from '../domain/age-band.ts';
import type { CandidateEvent, ConsentOffer, Protection } from '../domain/candidate.ts';
import { noteProtectedPerson, registerCandidate } from '../domain/decisions.ts';
import type { Identity } from '../domain/identity.ts';
import { birthYearOf, readPersonnummer } from '../domain/personnummer.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';

/** What someone is registered with. */
export interface NewCandidate {
  person: Identity & { sex: Sex; birthRegion: BirthRegion; firstLanguage: string };
  municipality: string;
  competence: Competence;
  consents: ConsentOffer[];
  protectedIdentity: 'none' | Protection;
}

/**
 * Registers a candidate, once per personnummer.
 *
 * Two documents are written, and the process may end between the two. The identity comes first, as it is what can be
 * refused: its unique index decides between two who register the same person. It carries the request's key and the id
 * the candidate will have, so the same request again finds its own reservation and goes on to the candidate. A
 * reservation nobody comes back to within the hour is let go of by the sweep.
 * The candidate needs the key too, to be given back when the whole request is repeated. The request's digest stays
 * with the identity, since it is one of personal data and must go when they go.
 */
export function registeringCandidates({
  candidates,
  identities,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
}) {
  return async (input: NewCandidate, today: string, request: CreationRequest) => {
    const personnummer = readPersonnummer(input.person.personnummer, 'person.personnummer');
    const { givenName, familyName, phone, email } = input.person;
    const events = decide(input, personnummer, today);
    const candidateId = await identities.reserve({
      candidateId: newId(),
      identity: { personnummer, givenName, familyName, phone, email },
      request,
      markerOnly: input.protectedIdentity !== 'none',
    });
    if (!candidateId) throw refusals.personKnown();
    const candidate = await candidates.create(events, {
      id: candidateId,
      request: { key: request.key, hash: 'kept with the identity' },
    });
    await identities.settle(candidateId);
    return candidate;
  };
}

function decide(input: NewCandidate, personnummer: string, today: string): CandidateEvent[] {
  const { person, protectedIdentity, ...rest } = input;
  const birthYear = birthYearOf(personnummer, today);
  if (protectedIdentity !== 'none') return noteProtectedPerson(protectedIdentity);
  const { sex, birthRegion, firstLanguage } = person;
  return registerCandidate({ ...rest, background: { sex, birthYear, birthRegion, firstLanguage } }, today);
}
