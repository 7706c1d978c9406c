import { ageBandHoldsThrough, ageBandOf } from './age-band.ts';
import type { ActiveCandidate, CandidateEvent } from './candidate.ts';

/**
 * What the calendar alone does to a candidate: consents expire, and people grow into the next age band.
 *
 * What is announced follows from the state alone, without a clock, so that announcing again says the same thing. An
 * expiry is therefore an event like any other: `passTime` decides it, and a sweep at start-up, at every change of date
 * and every hour saves it. Which candidates it concerns is read from `holdsThrough`.
 */
export function passTime(candidate: ActiveCandidate, today: string): CandidateEvent[] {
  const { birthYear, ageBand } = candidate.background;
  const expired = candidate.consents
    .filter(({ expiresOn }) => expiresOn < today)
    .map(
      ({ purpose, receiver }): CandidateEvent => ({ type: 'consent-expired', purpose, receiver, on: today }),
    );
  const reached = ageBandOf(birthYear, today) ?? ageBand;
  return reached === ageBand ? expired : [...expired, { type: 'age-band-reached', ageBand: reached }];
}

/** The last day on which everything the state says is still true. */
export function holdsThrough({ consents, background }: Omit<ActiveCandidate, 'holdsThrough'>): string {
  const { birthYear, ageBand } = background;
  return consents
    .map(({ expiresOn }) => expiresOn)
    .reduce((first, day) => (day < first ? day : first), ageBandHoldsThrough(birthYear, ageBand));
}
