import { declineGround, id, invalidField, longText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createProposeCandidate } from '../commands/propose-candidate.ts';
import type { createTakeAdmissionStep, StepRequest } from '../commands/take-admission-step.ts';
import { loadTrack } from '../commands/track-in-reach.ts';
import type { DeclineGround, Step } from '../domain/admission.ts';
import type { JobTrack } from '../domain/job-track.ts';
import type { Participation } from '../domain/participation.ts';
import { participationIn } from '../domain/shown-participations.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import { type AdmissionDecision, admissionDecisions } from './admission-steps.ts';
import { participationResource, toParticipationResource } from './participation-resource.ts';
import type { ShowTo } from './show-to.ts';

const trackParams = z.strictObject({ trackId: id });
const params = trackParams.extend({ participationId: id });
const why = z.strictObject({ reason: longText });
const whyDeclined = why.extend({ ground: declineGround });
/** HTTP gives the content of a DELETE no meaning, and the console lets none through (RFC 9110 § 9.3.5): there is a header as well. */
const whyTakenBack = why
  .optional()
  .describe(
    'Skälet. Där en DELETE inte får ha innehåll skickas det i stället i Access-Reason, procentkodat.',
  );
const application = z.strictObject({ motivation: longText.describe('Varför kandidaten vill delta') });
const path = '/job-tracks/:trackId/participations';

type StepParams = z.output<typeof params>;
type StepBody = { reason: string; ground?: DeclineGround } | { motivation: string } | undefined;

interface Shown {
  track: Loaded<JobTrack>;
  participation: Participation;
}

export interface ParticipationRoutesOptions {
  tracks: Pick<JobTrackStore, 'load'>;
  commands: {
    proposeCandidate: ReturnType<typeof createProposeCandidate>;
    takeAdmissionStep: ReturnType<typeof createTakeAdmissionStep>;
  };
  showTo: ShowTo;
}

/** Routes over the admission: propose a candidate, and take or take back each step. */
export function participationRoutes({ tracks, commands, showTo }: ParticipationRoutesOptions): Route[] {
  const take = async (
    step: Step,
    { actor, params, seenRevision, body, reason }: RouteRequest<StepParams, unknown, StepBody>,
    authorize: StepRequest['authorize'],
  ) => {
    const said = body ?? takenBackBecause(reason);
    const { id: by, name } = actor;
    const asked = { ...params, ...said, seenRevision, step, by, ...(name && { name }), authorize };
    return answer(actor, await commands.takeAdmissionStep(asked));
  };

  async function answer(actor: Actor, { track, participation }: Shown) {
    return {
      body: toParticipationResource(await showTo(actor, track.state), track.state, participation),
      revision: participation.revision,
      about: [participation.candidateId],
    };
  }

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
        return { ...(await answer(actor, proposed)), location };
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
      body: whyTakenBack,
      response: participationResource,
      // A proposal can be taken back by those who could have made it, and by those who run the track.
      handle: (request) =>
        take('proposal-withdrawn', request, ({ municipality }, { candidateMunicipality }) => {
          const mayPropose = request.actor.mayIn(candidateMunicipality, 'propose', 'Participation');
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
    const body: z.ZodType<StepBody> = method === 'put' ? bodyOf(step) : whyTakenBack;
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

/** What a step forward is said with. */
function bodyOf(step: Step): z.ZodType<StepBody> {
  if (step === 'application-recorded') return application;
  return step === 'declined' ? whyDeclined : why;
}

function takenBackBecause(reason: string): { reason: string } {
  if (!reason.trim()) throw invalidField('reason', 'Ange skälet, i innehållet eller i Access-Reason.');
  return { reason: reason.trim() };
}
