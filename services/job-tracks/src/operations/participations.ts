import { invalidField, notFound } from '@samspar/contracts';
import {
  admitCandidate,
  cancelDecline,
  cancelInvitation,
  cancelReserve,
  declineCandidate,
  inviteCandidate,
  placeInReserve,
  proposeCandidate,
  readCandidateConsents,
  readParticipation,
  recordApplication,
  revokeAdmission,
  withdrawApplication,
  withdrawProposal,
} from '@samspar/contracts/api/job-tracks/participations';
import type { Loaded } from '@samspar/messaging';
import { type OperationRequest, reading, type RequestOf, serve, type Served } from '@samspar/runtime';
import type { Step } from '../domain/admission.ts';
import { allowsMatching } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import type { Participation } from '../domain/participation.ts';
import { refusals } from '../domain/refusals.ts';
import { participationIn } from '../domain/shown-participations.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { createChangeAdmission } from '../stories/change-admission.ts';
import type { FollowConsents } from '../stories/follow-consents.ts';
import { createProposeCandidate } from '../stories/propose-candidate.ts';
import { createTakeAdmissionStep } from '../stories/take-admission-step.ts';
import { consentsShown, participationShown, type ShowTo } from './participations-shown.ts';

type StepBody = RequestOf<typeof declineCandidate | typeof recordApplication | typeof cancelDecline>['body'];
type StepRequest = OperationRequest<RequestOf<typeof admitCandidate>['params'], unknown, StepBody>;

export interface ParticipationOptions {
  tracks: JobTrackStore;
  consents: CandidateConsents;
  demands: Pick<KnownDemands, 'load'>;
  followConsents: FollowConsents;
  showTo: ShowTo;
}

/** The admission: propose a candidate, and take or take back each step. */
export function participationOperations(options: ParticipationOptions): Served[] {
  const { tracks, consents, demands, followConsents, showTo } = options;
  const read = reading(tracks, { what: 'Jobbspåret' });
  const changeAdmission = createChangeAdmission(tracks);
  const propose = createProposeCandidate({ changeAdmission, consents, followConsents });
  const takeStep = createTakeAdmissionStep({ tracks, changeAdmission, consents, followConsents });

  const take = (step: Step) => async (request: StepRequest) =>
    answer(request, await takeStep(request, { step, ...(request.body ?? takenBackBecause(request.reason)) }));

  async function answer(
    request: Parameters<ShowTo>[0],
    { track, participation }: { track: Loaded<JobTrack>; participation: Participation },
  ) {
    return {
      body: participationShown(await showTo(request, track.state), track.state, participation),
      revision: participation.revision,
      about: [participation.candidateId],
    };
  }

  return [
    serve(readCandidateConsents, async ({ params: { demandId, candidateId }, authorize, today }) => {
      const [demand, known] = await Promise.all([demands.load(demandId), consents.load(candidateId)]);
      if (!demand) throw notFound('Kompetensbehovet');
      // As when proposing: whoever is unknown, protected or without consent looks the same, to everyone who asks.
      if (!known?.municipality || !allowsMatching(known, today)) throw refusals.consentMissing();
      authorize(known.municipality);
      return { body: consentsShown(known, demand.employerId, today), about: [candidateId] };
    }),
    serve(proposeCandidate, async (request) => {
      const proposed = await propose(request);
      const location = `/v1/job-tracks/${request.target}/participations/${proposed.participation.id}`;
      return { ...(await answer(request, proposed)), location };
    }),
    serve(readParticipation, async (request) => {
      const track = await read(request);
      return answer(request, {
        track,
        participation: participationIn(track.state, request.params.participationId),
      });
    }),
    serve(withdrawProposal, take('proposal-withdrawn')),
    serve(inviteCandidate, take('invited')),
    serve(cancelInvitation, take('invitation-cancelled')),
    serve(recordApplication, take('application-recorded')),
    serve(withdrawApplication, take('application-withdrawn')),
    serve(admitCandidate, take('admitted')),
    serve(revokeAdmission, take('admission-revoked')),
    serve(placeInReserve, take('placed-in-reserve')),
    serve(cancelReserve, take('reserve-cancelled')),
    serve(declineCandidate, take('declined')),
    serve(cancelDecline, take('decline-cancelled')),
  ];
}

function takenBackBecause(reason: string): { reason: string } {
  if (!reason.trim()) throw invalidField('reason', 'Ange skälet, i innehållet eller i Access-Reason.');
  return { reason: reason.trim() };
}
