import { z } from 'zod';
import { id, instant, longText, municipalityCode } from '../../primitives.ts';
import { admissionStatus, admissionStep, declineGround } from '../../resources/admission.ts';
import { operation } from '../operation.ts';

const decision = z
  .strictObject({
    step: admissionStep,
    by: z.string(),
    name: z.string().optional().describe('Vad kollegor kallar den som beslutade'),
    at: instant,
    ground: declineGround.optional().describe('Grunden för ett avslag'),
    reason: z.string().optional(),
  })
  .meta({ id: 'AdmissionDecision' });

/** What a candidate has consented to, as far as the admission rests on it. */
const admissionConsents = z
  .strictObject({
    matching: z.boolean().describe('Att matchas av parterna'),
    employerPresentation: z.boolean().describe('Att presenteras för jobbspårets arbetsgivare'),
  })
  .meta({ id: 'AdmissionConsents' });

/** A participation as it is shown: the candidate by pseudonym. `revision` is its ETag. */
export const participation = z
  .strictObject({
    id,
    revision: z.int(),
    candidateId: id,
    candidateMunicipality: municipalityCode,
    status: admissionStatus,
    proposedBy: z.strictObject({ id: z.string(), role: z.string(), name: z.string().optional() }),
    reason: z.string().optional().describe('Visas för dem som arbetar med kandidaten eller jobbspåret'),
    motivation: z.string().optional(),
    consentWithdrawn: z.boolean().describe('Ett samtycke som antagningen vilar på finns inte längre'),
    consents: admissionConsents
      .optional()
      .describe('Visas för dem som arbetar med kandidaten eller jobbspåret'),
    steps: z
      .array(
        z.strictObject({
          step: admissionStep,
          isForward: z.boolean(),
          obstacle: z.string().optional().describe('Vad som just nu hindrar steget'),
        }),
      )
      .describe('De steg som kan följa, för den som får ta dem'),
    decisions: z.array(decision),
  })
  .meta({ id: 'Participation' });
export type Participation = z.input<typeof participation>;

const trackParams = z.strictObject({ trackId: id });
const params = trackParams.extend({ participationId: id });
const why = z.strictObject({ reason: longText });
/** HTTP gives the content of a DELETE no meaning, and the console lets none through (RFC 9110 § 9.3.5): there is a header as well. */
const whyTakenBack = why
  .optional()
  .describe(
    'Skälet. Där en DELETE inte får ha innehåll skickas det i stället i Access-Reason, procentkodat.',
  );

const decides = {
  effect: 'changes',
  may: ['change', 'Participation'],
  params,
  answer: participation,
} as const;
const forward = { ...decides, body: why } as const;
const back = { ...decides, body: whyTakenBack } as const;

export const readCandidateConsents = operation({
  id: 'read-candidate-consents',
  get: '/demands/:demandId/candidates/:candidateId/consents',
  summary: 'Vilka samtycken som finns för att föreslå en kandidat till ett jobbspår för behovet',
  may: ['propose', 'Participation'],
  params: z.strictObject({ demandId: id, candidateId: id }),
  answer: admissionConsents,
});

export const proposeCandidate = operation({
  id: 'propose-candidate',
  post: '/job-tracks/:trackId/participations',
  summary: 'Föreslå en kandidat till jobbspåret',
  may: ['propose', 'Participation'],
  effect: 'creates',
  params: trackParams,
  body: z.strictObject({ candidateId: id, reason: longText }),
  answer: participation,
});

export const readParticipation = operation({
  id: 'read-participation',
  get: '/job-tracks/:trackId/participations/:participationId',
  summary: 'En kandidats väg genom antagningen',
  may: ['read', 'JobTrack'],
  params,
  answer: participation,
});

export const withdrawProposal = operation({
  ...back,
  id: 'withdraw-proposal',
  delete: '/job-tracks/:trackId/participations/:participationId/proposal',
  summary: 'Dra tillbaka förslaget',
  may: ['propose', 'Participation'],
});

export const inviteCandidate = operation({
  ...forward,
  id: 'invite-candidate',
  put: '/job-tracks/:trackId/participations/:participationId/invitation',
  summary: 'Bjud in till informationsträffen',
});

export const cancelInvitation = operation({
  ...back,
  id: 'cancel-invitation',
  delete: '/job-tracks/:trackId/participations/:participationId/invitation',
  summary: 'Ta tillbaka inbjudan',
});

export const recordApplication = operation({
  ...forward,
  id: 'record-application',
  put: '/job-tracks/:trackId/participations/:participationId/application',
  summary: 'Registrera ansökan med kandidatens motivering',
  body: z.strictObject({ motivation: longText.describe('Varför kandidaten vill delta') }),
});

export const withdrawApplication = operation({
  ...back,
  id: 'withdraw-application',
  delete: '/job-tracks/:trackId/participations/:participationId/application',
  summary: 'Ta tillbaka ansökan',
});

export const admitCandidate = operation({
  ...forward,
  id: 'admit-candidate',
  put: '/job-tracks/:trackId/participations/:participationId/admission',
  summary: 'Anta till en plats',
});

export const revokeAdmission = operation({
  ...back,
  id: 'revoke-admission',
  delete: '/job-tracks/:trackId/participations/:participationId/admission',
  summary: 'Återkalla antagningen',
});

export const placeInReserve = operation({
  ...forward,
  id: 'place-in-reserve',
  put: '/job-tracks/:trackId/participations/:participationId/reserve',
  summary: 'Sätt som reserv',
});

export const cancelReserve = operation({
  ...back,
  id: 'cancel-reserve',
  delete: '/job-tracks/:trackId/participations/:participationId/reserve',
  summary: 'Ta bort som reserv',
});

export const declineCandidate = operation({
  ...forward,
  id: 'decline-candidate',
  put: '/job-tracks/:trackId/participations/:participationId/decline',
  summary: 'Ge avslag',
  body: why.extend({ ground: declineGround }),
});

export const cancelDecline = operation({
  ...back,
  id: 'cancel-decline',
  delete: '/job-tracks/:trackId/participations/:participationId/decline',
  summary: 'Ta tillbaka avslaget',
});
