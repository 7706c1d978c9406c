import type { InTurn, Loaded } from '@samspar/messaging';
import { calendarDateOf } from '@samspar/runtime';
import type { DeclineGround, Step } from '../domain/admission.ts';
import { allowsPresentation, requireConsentFor } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { type Participation, systemDecision } from '../domain/participation.ts';
import { refusals } from '../domain/refusals.ts';
import { participationIn, requireSeenParticipation } from '../domain/shown-participations.ts';
import { takeStep } from '../domain/take-step.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import type { FollowConsents } from './follow-consents.ts';
import { loadTrack } from './track-in-reach.ts';

export interface StepRequest {
  trackId: string;
  participationId: string;
  seenRevision: number;
  step: Step;
  by: string;
  name?: string;
  reason?: string;
  ground?: DeclineGround;
  motivation?: string;
  authorize: (track: JobTrack, participation: Participation) => void;
}

export interface TakeAdmissionStepOptions {
  tracks: Pick<JobTrackStore, 'load' | 'save' | 'admitsElsewhere'>;
  consents: Pick<CandidateConsents, 'load'>;
  inTurn: InTurn;
  followConsents: FollowConsents;
  now: () => Date;
}

/**
 * Takes a step with one candidate. What the caller must have seen is the participation, not the whole track: two who
 * decide on two candidates don't stand in each other's way, and the number of places holds all the same.
 */
export function createTakeAdmissionStep(options: TakeAdmissionStepOptions) {
  const { tracks, consents, followConsents, inTurn, now } = options;

  return async (asked: StepRequest) => {
    const track = await inTurn(asked.trackId, () => take(asked));
    return settle(track, participationIn(track.state, asked.participationId), asked.step);
  };

  async function take({ trackId, participationId, seenRevision, authorize, ...decision }: StepRequest) {
    const track = await loadTrack(tracks, trackId);
    const participation = participationIn(track.state, participationId);
    authorize(track.state, participation);
    requireSeenParticipation(participation, seenRevision);
    const events = takeStep(track.state, participation, { ...decision, at: now().toISOString() });
    const known = await consents.load(participation.candidateId);
    requireConsentFor(decision.step, known, track.state.employerId, calendarDateOf(now()));
    if (decision.step === 'admitted') await requireFree(track, participation);
    return tracks.save(track, events);
  }

  async function requireFree(track: Loaded<JobTrack>, { candidateId }: Participation): Promise<void> {
    if (await tracks.admitsElsewhere([candidateId], track.id)) throw refusals.admittedElsewhere();
  }

  /** What a step leaves to look at: a consent may have gone while an admission was saved, or before one was undone. */
  async function settle(track: Loaded<JobTrack>, participation: Participation, step: Step) {
    const { candidateId } = participation;
    if (step === 'admitted' && !(await mayBePresented(track.state, candidateId))) {
      await revoke(track.id, participation.id);
      await followConsents(candidateId);
      throw refusals.presentationConsentMissing();
    }
    if (step !== 'admission-revoked') return { track, participation };
    await followConsents(candidateId);
    const settled = await loadTrack(tracks, track.id);
    return { track: settled, participation: participationIn(settled.state, participation.id) };
  }

  async function mayBePresented({ employerId }: JobTrack, candidateId: string): Promise<boolean> {
    return allowsPresentation(await consents.load(candidateId), employerId, calendarDateOf(now()));
  }

  function revoke(trackId: string, participationId: string) {
    return inTurn(trackId, async () => {
      const track = await loadTrack(tracks, trackId);
      const participation = participationIn(track.state, participationId);
      if (participation.status !== 'admitted') return track;
      const decision = { step: 'admission-revoked' as const, at: now().toISOString(), ...systemDecision };
      return tracks.save(track, takeStep(track.state, participation, decision));
    });
  }
}
