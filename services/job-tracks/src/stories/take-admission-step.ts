import { type Loaded, retryOnConflict } from '@samspar/messaging';
import type { OperationRequest } from '@samspar/runtime';
import { allowsPresentation, requireConsentFor } from '../domain/consent.ts';
import type { JobTrack, JobTrackEvent } from '../domain/job-track.ts';
import { type Participation, signatureOf, systemDecision } from '../domain/participation.ts';
import { refusals } from '../domain/refusals.ts';
import { participationIn } from '../domain/shown-participations.ts';
import { type StepDecision, takeStep } from '../domain/take-step.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import type { ChangeAdmission } from './change-admission.ts';
import type { FollowConsents } from './follow-consents.ts';

/** A step as it is asked for, and what is said of it. */
type StepRequest = OperationRequest<{ trackId: string; participationId: string }>;
type Said = Pick<StepDecision, 'step' | 'reason' | 'ground' | 'motivation'>;

export interface TakeAdmissionStepOptions {
  tracks: Pick<JobTrackStore, 'load' | 'save' | 'admitsElsewhere'>;
  changeAdmission: ChangeAdmission;
  consents: Pick<CandidateConsents, 'load'>;
  followConsents: FollowConsents;
}

/** Takes a step with one candidate. */
export function createTakeAdmissionStep(options: TakeAdmissionStepOptions) {
  const { tracks, changeAdmission, consents, followConsents } = options;

  return async (request: StepRequest, said: Said) => {
    const { body } = await changeAdmission(
      request,
      (_state, _act, track) => take(track, request, said),
      (track) => settle(track, request, said),
    );
    return body;
  };

  async function take(track: Loaded<JobTrack>, request: StepRequest, said: Said): Promise<JobTrackEvent[]> {
    const participation = participationIn(track.state, request.params.participationId);
    const { candidateId } = participation;
    const events = takeStep(track.state, participation, { ...said, ...signatureOf(request.act) });
    requireConsentFor(said.step, await consents.load(candidateId), track.state.employerId, request.today);
    if (said.step === 'admitted' && (await tracks.admitsElsewhere([candidateId], track.id)))
      throw refusals.admittedElsewhere();
    return events;
  }

  /** What a step leaves to look at: a consent may have gone while an admission was saved, or before one was undone. */
  async function settle(track: Loaded<JobTrack>, { params, act, today }: StepRequest, { step }: Said) {
    const participation = participationIn(track.state, params.participationId);
    const { candidateId } = participation;
    if (step === 'admitted' && !(await mayBePresented(track.state, candidateId, today))) {
      await revoke(track.id, participation.id, act.at);
      await followConsents(candidateId);
      throw refusals.presentationConsentMissing();
    }
    if (step !== 'admission-revoked') return { track, participation };
    await followConsents(candidateId);
    const settled = (await tracks.load(track.id)) ?? track;
    return { track: settled, participation: participationIn(settled.state, participation.id) };
  }

  async function mayBePresented({ employerId }: JobTrack, candidateId: string, today: string) {
    return allowsPresentation(await consents.load(candidateId), employerId, today);
  }

  function revoke(trackId: string, participationId: Participation['id'], at: string): Promise<void> {
    return retryOnConflict(async () => {
      const track = await tracks.load(trackId);
      if (!track) return;
      const participation = participationIn(track.state, participationId);
      if (participation.status !== 'admitted') return;
      const decision = { step: 'admission-revoked' as const, at, ...systemDecision };
      await tracks.save(track, takeStep(track.state, participation, decision));
    });
  }
}
