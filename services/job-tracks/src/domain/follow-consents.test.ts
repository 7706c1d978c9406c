import { describe, expect, it } from 'vitest';
import { allConsents, aTrackWith, at, happened, onlyParticipation } from '../../test/examples.ts';
import type { AdmissionStatus } from './admission.ts';
import type { KnownConsents } from './consent.ts';
import { followConsents } from './follow-consents.ts';
import { groupSizeOf } from './group-size.ts';
import type { JobTrack, JobTrackEvent } from './job-track.ts';
import { shownParticipations } from './shown-participations.ts';
import { proposeCandidate } from './propose-candidate.ts';
import { takeStep } from './take-step.ts';
import { aProposal } from '../../test/examples.ts';

const moment = { at, today: '2026-11-22' };
const withoutMatching = { ...allConsents(), consents: allConsents().consents.slice(1) };
const withoutPresentation = { ...allConsents(), consents: allConsents().consents.slice(0, 1) };
const gone: KnownConsents = { municipality: null, consents: [] };

/** Follows the consents until nothing is left to do. */
function follow(track: JobTrack, known: KnownConsents) {
  const all: JobTrackEvent[] = [];
  let state = track;
  for (;;) {
    const events = followConsents(state, onlyParticipation(track).candidateId, known, moment);
    if (events.length === 0) return { state, events: all };
    state = happened(state, events);
    all.push(...events);
  }
}

const stepsOf = (events: JobTrackEvent[]) =>
  events.flatMap((event) => (event.type === 'admission-step-taken' ? [event.step] : []));

describe('Following consents', () => {
  it.each<AdmissionStatus>(['proposed', 'invited', 'applied', 'reserve', 'declined'])(
    'takes out who is %s when the consent to be matched is withdrawn',
    (status) => {
      const { state, events } = follow(aTrackWith(status), withoutMatching);
      const { decisions, ...rest } = onlyParticipation(state);
      expect(rest.status).toBe('withdrawn');
      expect(decisions.at(-1)).toEqual({
        step: 'proposal-withdrawn',
        by: 'system',
        at,
        reason: 'consent-withdrawn',
      });
      expect(stepsOf(events)).toEqual(['proposal-withdrawn']);
    },
  );

  it.each<AdmissionStatus>([
    'proposed',
    'invited',
    'applied',
    'admitted',
    'reserve',
    'declined',
    'withdrawn',
  ])('leaves who is %s alone while the consents hold', (status) => {
    expect(follow(aTrackWith(status), allConsents()).events).toEqual([]);
  });

  it.each([
    ['to be matched', withoutMatching],
    ['to be presented to the employer', withoutPresentation],
  ])('marks an admission, and does not undo it, when the consent %s is withdrawn', (_which, known) => {
    const { state, events } = follow(aTrackWith('admitted'), known);
    expect(onlyParticipation(state)).toMatchObject({
      status: 'admitted',
      consentWithdrawn: true,
      revision: 2,
    });
    expect(stepsOf(events)).toEqual([]);
  });

  it('takes the mark off when the consents are there again', () => {
    const { state } = follow(aTrackWith('admitted', { consentWithdrawn: true }), allConsents());
    expect(onlyParticipation(state)).not.toHaveProperty('consentWithdrawn');
  });

  it('takes the mark off with the admission, and then takes the candidate out', () => {
    const marked = aTrackWith('admitted', { consentWithdrawn: true });
    const decision = { step: 'admission-revoked' as const, by: 'anna', at };
    const revoked = happened(marked, takeStep(marked, onlyParticipation(marked), decision));
    expect(onlyParticipation(revoked)).not.toHaveProperty('consentWithdrawn');
    expect(onlyParticipation(follow(revoked, withoutMatching).state).status).toBe('withdrawn');
  });

  it('takes an expired consent for none', () => {
    const yesterday = allConsents().consents.map((consent) => ({ ...consent, expiresOn: '2026-11-21' }));
    const { state } = follow(aTrackWith('invited'), { municipality: '1488', consents: yesterday });
    expect(onlyParticipation(state).status).toBe('withdrawn');
  });

  it.each<AdmissionStatus>(['proposed', 'applied', 'admitted', 'reserve', 'declined', 'withdrawn'])(
    'shows nothing of who was %s and is in no list any more, and forgets what was written',
    (status) => {
      const { state } = follow(aTrackWith(status, { motivation: 'Jag vill lära mig.' }), gone);
      expect(shownParticipations(state)).toEqual([]);
      expect(groupSizeOf(state)).toMatchObject({ proposed: 0, applicants: 0, admitted: 0 });
      expect(JSON.stringify(state)).not.toMatch(/Har arbetat|Jag vill/);
    },
  );

  it('says both that the admission is revoked and that the proposal is withdrawn, one after the other', () => {
    expect(stepsOf(follow(aTrackWith('admitted'), gone).events)).toEqual([
      'admission-revoked',
      'proposal-withdrawn',
    ]);
  });

  it('lets someone be proposed again who has come back', () => {
    const { state } = follow(aTrackWith('applied'), gone);
    const { candidateId } = onlyParticipation(state);
    const again = happened(state, proposeCandidate(state, aProposal({ candidateId })));
    expect(shownParticipations(again)).toHaveLength(1);
  });
});
