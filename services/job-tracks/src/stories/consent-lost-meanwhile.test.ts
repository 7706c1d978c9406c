import { admitCandidate, proposeCandidate } from '@samspar/contracts/api/job-tracks/participations';
import { createActor, createClock, staffMemberOf } from '@samspar/runtime';
import { describe, expect, it } from 'vitest';
import { allConsents, anOpenTrack, aTrackWith, onlyParticipation } from '../../test/examples.ts';
import { createTracksInMemory } from '../../test/tracks-in-memory.ts';
import type { KnownConsents } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { createChangeAdmission } from './change-admission.ts';
import { createFollowConsents } from './follow-consents.ts';
import { createProposeCandidate } from './propose-candidate.ts';
import { createTakeAdmissionStep } from './take-admission-step.ts';

const clock = createClock({ now: () => new Date('2026-11-22T09:00:00Z') });
const identity = {
  id: 'anna',
  name: 'Anna',
  organisation: 'Trollhättan',
  municipalities: ['1488'],
  token: '',
};
const actor = createActor({ ...identity, role: 'coordinator' });
/** What every request of Anna's comes with. */
const asked = {
  actor,
  act: { at: clock.now().toISOString(), by: staffMemberOf(actor) },
  today: clock.today(),
  target: 'track',
  query: undefined,
  seenRevision: 1,
  creation: { key: 'k', hash: 'h' },
  reason: '',
  authorize: () => {},
};
const nothing: KnownConsents = { municipality: '1488', consents: [] };
const onlyMatching = { ...allConsents(), consents: allConsents().consents.slice(0, 1) };

/** Commands over one track, for which the consents are `after` from the second time somebody looks. */
function commandsOver(track: JobTrack, after: KnownConsents) {
  const tracks = createTracksInMemory(track);
  let looked = 0;
  const consents = { load: async () => (looked++ === 0 ? allConsents() : after) };
  const followConsents = createFollowConsents({ tracks, consents, clock });
  const options = { tracks, consents, followConsents, changeAdmission: createChangeAdmission(tracks) };
  return { tracks, propose: createProposeCandidate(options), take: createTakeAdmissionStep(options) };
}

const said = { step: 'admitted' as const, reason: 'Passar.' };
const admission = (track: JobTrack) => ({
  ...asked,
  operation: admitCandidate,
  params: { trackId: 'track', participationId: onlyParticipation(track).id },
  body: { reason: said.reason },
});

describe('A consent that is withdrawn between the question and the saving', () => {
  it('takes a proposal out again and refuses it', async () => {
    const { tracks, propose } = commandsOver(anOpenTrack(), nothing);
    const proposal = {
      ...asked,
      operation: proposeCandidate,
      params: { trackId: 'track' },
      body: { candidateId: '018f0000-0000-7000-8000-00000000000a', reason: 'Vill.' },
    };
    await expect(propose(proposal)).rejects.toMatchObject({ code: 'consent-missing', status: 409 });
    expect(onlyParticipation(tracks.now()).status).toBe('withdrawn');
  });

  it('takes an admission back, as nobody has been told of it yet', async () => {
    const track = aTrackWith('applied');
    const { tracks, take } = commandsOver(track, onlyMatching);
    await expect(take(admission(track), said)).rejects.toMatchObject({
      code: 'consent-missing',
      status: 409,
    });
    const { status, decisions } = onlyParticipation(tracks.now());
    expect(status).toBe('applied');
    expect(decisions.at(-1)).toMatchObject({
      step: 'admission-revoked',
      by: 'system',
      reason: 'consent-withdrawn',
    });
  });

  it('takes out altogether who may not be matched any more either', async () => {
    const track = aTrackWith('applied');
    const { tracks, take } = commandsOver(track, nothing);
    await expect(take(admission(track), said)).rejects.toMatchObject({ code: 'consent-missing' });
    expect(onlyParticipation(tracks.now()).status).toBe('withdrawn');
  });

  it('changes nothing where it still holds', async () => {
    const track = aTrackWith('applied');
    const { take } = commandsOver(track, allConsents());
    expect((await take(admission(track), said)).participation.status).toBe('admitted');
  });
});
