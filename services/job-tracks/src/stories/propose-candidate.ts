import type { proposeCandidate } from '@samspar/contracts/api/job-tracks/participations';
import { newId } from '@samspar/messaging';
import { askedBefore, type RequestOf } from '@samspar/runtime';
import { allowsMatching, type KnownConsents } from '../domain/consent.ts';
import type { JobTrack, JobTrackEvent } from '../domain/job-track.ts';
import { signatureOf } from '../domain/participation.ts';
import { proposeCandidate as decide } from '../domain/propose-candidate.ts';
import { refusals } from '../domain/refusals.ts';
import { participationIn, shownParticipations } from '../domain/shown-participations.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { ChangeAdmission } from './change-admission.ts';
import type { FollowConsents } from './follow-consents.ts';

type ProposalRequest = RequestOf<typeof proposeCandidate>;

export interface ProposeCandidateOptions {
  changeAdmission: ChangeAdmission;
  consents: Pick<CandidateConsents, 'load'>;
  followConsents: FollowConsents;
}

/** Proposes a candidate who consents to it. Where the candidate belongs decides who may. */
export function createProposeCandidate(options: ProposeCandidateOptions) {
  const { changeAdmission, consents, followConsents } = options;

  return async (request: ProposalRequest) => {
    const { body } = await changeAdmission(
      request,
      (track) => propose(track, request),
      async (track) => {
        await requireStillAllowed(request);
        const proposed = askedBefore(shownParticipations(track.state), request.creation);
        return { track, participation: participationIn(track.state, proposed?.id) };
      },
    );
    return body;
  };

  async function propose(track: JobTrack, request: ProposalRequest): Promise<JobTrackEvent[]> {
    const { act, actor, authorize, body, creation, today } = request;
    const { candidateId, reason } = body;
    // Before the question whether the caller may: whoever is unknown, protected or without consent looks the same.
    const candidateMunicipality = municipalityIfAllowed(await consents.load(candidateId), today);
    authorize(candidateMunicipality);
    if (askedBefore(shownParticipations(track), creation)) return [];
    const { by, name, at } = signatureOf(act);
    const proposedBy = { id: by, role: actor.role, ...(name && { name }) };
    const candidate = { candidateId, candidateMunicipality };
    return decide(track, { id: newId(), ...candidate, request: creation, proposedBy, reason, at });
  }

  /** A consent withdrawn while the proposal was being saved: the listener may have looked just before it was there. */
  async function requireStillAllowed({ body: { candidateId }, today }: ProposalRequest): Promise<void> {
    if (allowsMatching(await consents.load(candidateId), today)) return;
    await followConsents(candidateId);
    throw refusals.consentMissing();
  }
}

function municipalityIfAllowed(known: KnownConsents | undefined, today: string): string {
  if (!known?.municipality || !allowsMatching(known, today)) throw refusals.consentMissing();
  return known.municipality;
}
