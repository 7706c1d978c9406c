import type { Loaded } from '@samspar/messaging';
import type { ActiveCandidate } from '../domain/candidate.ts';
import type { Identity } from '../domain/identity.ts';

/** A row in a list. */
export function shownSummary(candidate: Loaded<ActiveCandidate>, { givenName, familyName }: Identity) {
  const { id, revision, state } = candidate;
  const { municipality, consents, competence } = state;
  const { stage, swedish, availableFrom } = competence;
  const person = { givenName, familyName };
  return { id, revision, municipality, consents, person, stage, swedish, availableFrom };
}

/** A candidate's profile, without who it is. */
export function shownProfile({ id, revision, state }: Loaded<ActiveCandidate>) {
  const { municipality, consents, competence, participation } = state;
  return { id, revision, municipality, consents, competence, ...(participation && { participation }) };
}

/** A candidate, and who it is. */
export function shownCandidate(candidate: Loaded<ActiveCandidate>, identity: Identity) {
  const { sex, birthRegion, firstLanguage } = candidate.state.background;
  return { ...shownProfile(candidate), person: { ...identity, sex, birthRegion, firstLanguage } };
}
