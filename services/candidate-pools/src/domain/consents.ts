import type {
  ActiveCandidate,
  CandidateEvent,
  Consent,
  ConsentKey,
  ConsentOffer,
  EndedConsent,
} from './candidate.ts';
import { refusals } from './refusals.ts';

const most = 50;

/** Gives a consent, in place of an earlier one for the same purpose and receiver. */
export function giveConsent(
  candidate: ActiveCandidate,
  offer: ConsentOffer,
  today: string,
): CandidateEvent[] {
  requireGiveable(offer, today);
  const earlier = findConsent(candidate.consents, offer);
  if (!earlier && candidate.consents.length >= most) throw refusals.tooManyConsents();
  if (earlier?.textVersion === offer.textVersion && earlier.expiresOn === offer.expiresOn) return [];
  return [{ type: 'consent-given', consent: givenAs(offer, today) }];
}

export function withdrawConsent(
  candidate: ActiveCandidate,
  key: ConsentKey,
  today: string,
): CandidateEvent[] {
  if (!findConsent(candidate.consents, key)) throw refusals.consentUnknown();
  return [{ type: 'consent-withdrawn', purpose: key.purpose, receiver: key.receiver, on: today }];
}

/** The consents a candidate is registered with. */
export function firstConsents(offers: readonly ConsentOffer[], today: string): Consent[] {
  return offers.map((offer, index) => {
    requireGiveable(offer, today, `consents[${index}].`);
    if (findConsent(offers, offer) !== offer) throw refusals.consentTwice(`consents[${index}]`);
    return givenAs(offer, today);
  });
}

export function hasConsentToMatching({ consents }: ActiveCandidate): boolean {
  return findConsent(consents, { purpose: 'matching', receiver: 'partners' }) !== undefined;
}

/** The candidate with a consent more; one it replaces is remembered as such. */
export function withConsent(candidate: ActiveCandidate, consent: Consent): ActiveCandidate {
  const rest = withoutConsent(candidate, consent, 'replaced', consent.givenOn);
  return { ...rest, consents: [...rest.consents, consent] };
}

/** The candidate with a consent less, and the memory of it. */
export function withoutConsent(
  candidate: ActiveCandidate,
  key: ConsentKey,
  ending: EndedConsent['ending'],
  endedOn: string,
): ActiveCandidate {
  const ended = findConsent(candidate.consents, key);
  if (!ended) return candidate;
  return {
    ...candidate,
    consents: candidate.consents.filter((consent) => consent !== ended),
    endedConsents: [...candidate.endedConsents, { ...ended, endedOn, ending }],
  };
}

function givenAs({ purpose, receiver, textVersion, expiresOn }: ConsentOffer, givenOn: string): Consent {
  return { purpose, receiver, textVersion, expiresOn, givenOn };
}

function findConsent<Kind extends ConsentKey>(consents: readonly Kind[], key: ConsentKey): Kind | undefined {
  return consents.find(({ purpose, receiver }) => purpose === key.purpose && receiver === key.receiver);
}

function requireGiveable({ purpose, receiver, expiresOn }: ConsentOffer, today: string, at = ''): void {
  if ((purpose === 'matching') !== (receiver === 'partners'))
    throw refusals.receiverMismatch(`${at}receiver`);
  if (expiresOn < today) throw refusals.expiryPassed(`${at}expiresOn`);
}
