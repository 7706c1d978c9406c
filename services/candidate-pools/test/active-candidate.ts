import type { ActiveCandidate, CandidateEvent } from '../src/domain/candidate.ts';
import { type Registration, registerCandidate } from '../src/domain/decisions.ts';
import { evolveCandidate } from '../src/domain/evolve-candidate.ts';
import { aCompetence, toMatching } from './examples.ts';

export const today = '2026-11-22';

export function aRegistration(changes: Partial<Registration> = {}): Registration {
  return {
    municipality: '1488',
    background: { sex: 'woman', birthYear: 1990, birthRegion: 'outside-europe', firstLanguage: 'ti' },
    competence: aCompetence(),
    consents: [toMatching()],
    ...changes,
  };
}

/** The candidate after a registration and what has happened since. */
export function given(
  changes: Partial<Registration> = {},
  since: readonly CandidateEvent[] = [],
): ActiveCandidate {
  return after(undefined, [...registerCandidate(aRegistration(changes), today), ...since]);
}

/** The candidate after some events; still active. */
export function after(
  candidate: ActiveCandidate | undefined,
  events: readonly CandidateEvent[],
): ActiveCandidate {
  const state = events.reduce(evolveCandidate, candidate);
  if (state?.status !== 'active') throw new Error('Not active any more.');
  return state;
}
