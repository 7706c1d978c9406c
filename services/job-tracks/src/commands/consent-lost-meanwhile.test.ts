import { createTurns } from '@samspar/messaging';
import { describe, expect, it } from 'vitest';
import { allConsents, anOpenTrack, aTrackWith, onlyParticipation } from '../../test/examples.ts';
import { createTracksInMemory } from '../../test/tracks-in-memory.ts';
import type { KnownConsents } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { createFollowConsents } from './follow-consents.ts';
import { createProposeCandidate } from './propose-candidate.ts';
import { createTakeAdmissionStep } from './take-admission-step.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const nothing: KnownConsents = { municipality: '1488', consents: [] };
const onlyMatching = { ...allConsents(), consents: allConsents().consents.slice(0, 1) };

/** Commands over one track, for which the consents are `after` from the second time somebody looks. */
function commandsOver(track: JobTrack, after: KnownConsents) {
  const tracks = createTracksInMemory(track);
  let looked = 0;
  const consents = { load: async () => (looked++ === 0 ? allConsents() : after) };
  const inTurn = createTurns();
  const followConsents = createFollowConsents({ tracks, consents, inTurn, now });
  const options = { tracks, consents, followConsents, inTurn, now };
  return { tracks, propose: createProposeCandidate(options), take: createTakeAdmissionStep(options) };
}

const admission = (track: JobTrack) => ({
  trackId: 'track',
  participationId: onlyParticipation(track).id,
  seenRevision: 1,
  step: 'admitted' as const,
  by: 'anna',
  reason: 'Passar.',
  authorize: () => {},
});

describe('A consent that is withdrawn between the question and the saving', () => {
  it('takes a proposal out again and refuses it', async () => {
    const { tracks, propose } = commandsOver(anOpenTrack(), nothing);
    const proposal = {
      trackId: 'track',
      candidateId: '018f0000-0000-7000-8000-00000000000a',
      reason: 'Vill.',
      actor: { id: 'anna', role: 'coordinator' as const, name: 'Anna' },
      request: { key: 'k', hash: 'h' },
      authorize: () => {},
    };
    await expect(propose(proposal)).rejects.toMatchObject({ code: 'consent-missing', status: 409 });
    expect(onlyParticipation(tracks.now()).status).toBe('withdrawn');
  });

  it('takes an admission back, as nobody has been told of it yet', async () => {
    const track = aTrackWith('applied');
    const { tracks, take } = commandsOver(track, onlyMatching);
    await expect(take(admission(track))).rejects.toMatchObject({ code: 'consent-missing', status: 409 });
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
    await expect(take(admission(track))).rejects.toMatchObject({ code: 'consent-missing' });
    expect(onlyParticipation(tracks.now()).status).toBe('withdrawn');
  });

  it('changes nothing where it still holds', async () => {
    const track = aTrackWith('applied');
    const { take } = commandsOver(track, allConsents());
    expect((await take(admission(track))).participation.status).toBe('admitted');
  });
});
