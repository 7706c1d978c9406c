import { id, longText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createProposeCandidate } from '../commands/propose-candidate.ts';
import type { createTakeAdmissionStep, StepRequest } from '../commands/take-admission-step.ts';
import { loadTrack } from '../commands/track-in-reach.ts';
import type { Step } from '../domain/admission.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { type Participation, participationIn } from '../domain/participation.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { type AdmissionDecision, admissionDecisions } from './admission-steps.ts';
import { participationResource, toParticipationResource } from './participation-resource.ts';

const trackParams = z.strictObject({ trackId: id });
const params = trackParams.extend({ participationId: id });
const why = z.strictObject({ reason: longText });
const application = z.strictObject({ motivation: longText.describe('Varför kandidaten vill delta') });
const path = '/job-tracks/:trackId/participations';

type StepParams = z.output<typeof params>;
type StepBody = { reason: string } | { motivation: string };

export interface ParticipationRoutesOptions {
  tracks: Pick<JobTrackStore, 'load'>;
  commands: {
    proposeCandidate: ReturnType<typeof createProposeCandidate>;
    takeAdmissionStep: ReturnType<typeof createTakeAdmissionStep>;
  };
}

/** Routes over the admission: propose a candidate, and take or take back each step. */
export function participationRoutes({ tracks, commands }: ParticipationRoutesOptions): Route[] {
  const take = async (
    step: Step,
    { actor, params, seenRevision, body }: RouteRequest<StepParams, unknown, StepBody>,
    authorize: StepRequest['authorize'],
  ) =>
    answer(
      actor,
      await commands.takeAdmissionStep({ ...params, ...body, seenRevision, step, by: actor.id, authorize }),
    );

  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'propose-candidate',
      summary: 'Föreslå en kandidat till jobbspåret',
      action: 'propose',
      subject: 'Participation',
      effect: 'creates',
      params: trackParams,
      body: z.strictObject({ candidateId: id, reason: longText }),
      response: participationResource,
      handle: async ({ actor, params, body, creation, authorize }) => {
        const proposal = { ...params, ...body, actor, request: creation, authorize };
        const proposed = await commands.proposeCandidate(proposal);
        const location = `/v1/job-tracks/${params.trackId}/participations/${proposed.participation.id}`;
        return { ...answer(actor, proposed), location };
      },
    }),
    defineRoute({
      method: 'get',
      path: `${path}/:participationId`,
      operationId: 'read-participation',
      summary: 'En kandidats väg genom antagningen',
      action: 'read',
      subject: 'JobTrack',
      params,
      response: participationResource,
      handle: async ({ actor, params }) => {
        const track = await loadTrack(tracks, params.trackId);
        return answer(actor, { track, participation: participationIn(track.state, params.participationId) });
      },
    }),
    defineRoute({
      method: 'delete',
      path: `${path}/:participationId/proposal`,
      operationId: 'withdraw-proposal',
      summary: 'Dra tillbaka förslaget',
      action: 'propose',
      subject: 'Participation',
      effect: 'changes',
      params,
      body: why,
      response: participationResource,
      // A proposal can be taken back by those who could have made it, and by those who run the track.
      handle: (request) =>
        take('proposal-withdrawn', request, ({ municipality }, { candidateMunicipality }) => {
          const mayPropose = request.actor.mayIn('propose', 'Participation', candidateMunicipality);
          request.authorize(mayPropose ? candidateMunicipality : municipality);
        }),
    }),
    ...admissionDecisions.flatMap((decision) => [
      decisionRoute(decision, 'put'),
      decisionRoute(decision, 'delete'),
    ]),
  ];

  function decisionRoute(decision: AdmissionDecision, method: 'put' | 'delete'): Route {
    const { step, operationId, summary } = decision[method];
    const body: z.ZodType<StepBody> = step === 'application-recorded' ? application : why;
    return defineRoute({
      method,
      path: `${path}/:participationId/${decision.path}`,
      operationId,
      summary,
      action: 'change',
      subject: 'Participation',
      effect: 'changes',
      params,
      body,
      response: participationResource,
      handle: (request) => take(step, request, ({ municipality }) => request.authorize(municipality)),
    });
  }
}

function answer(
  actor: Actor,
  { track, participation }: { track: Loaded<JobTrack>; participation: Participation },
) {
  return {
    body: toParticipationResource(actor, track.state, participation),
    revision: participation.revision,
    about: [participation.candidateId],
  };
}
