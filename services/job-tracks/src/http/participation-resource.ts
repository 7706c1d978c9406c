import {
  admissionStatus,
  admissionStep,
  declineGround,
  id,
  instant,
  municipalityCode,
} from '@samspar/contracts';
import { type Actor, calendarDateOf } from '@samspar/runtime';
import { z } from 'zod';
import { allowsMatching, allowsPresentation, type KnownConsents } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { type Participation, systemDecision } from '../domain/participation.ts';
import { possibleSteps } from '../domain/possible-steps.ts';

const decision = z.strictObject({
  step: admissionStep,
  by: z.string(),
  name: z.string().optional().describe('Vad kollegor kallar den som beslutade'),
  at: instant,
  ground: declineGround.optional().describe('Grunden för ett avslag'),
  reason: z.string().optional(),
});

/** What a candidate has consented to, as far as the admission rests on it. */
export const consentsResource = z.strictObject({
  matching: z.boolean().describe('Att matchas av parterna'),
  employerPresentation: z.boolean().describe('Att presenteras för jobbspårets arbetsgivare'),
});

/** A participation as it is shown: the candidate by pseudonym. `revision` is its ETag. */
export const participationResource = z.strictObject({
  id,
  revision: z.int(),
  candidateId: id,
  candidateMunicipality: municipalityCode,
  status: admissionStatus,
  proposedBy: z.strictObject({ id: z.string(), role: z.string(), name: z.string().optional() }),
  reason: z.string().optional().describe('Visas för dem som arbetar med kandidaten eller jobbspåret'),
  motivation: z.string().optional(),
  consentWithdrawn: z.boolean().describe('Ett samtycke som antagningen vilar på finns inte längre'),
  consents: consentsResource.optional().describe('Visas för dem som arbetar med kandidaten eller jobbspåret'),
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
});

/** Who is shown a participation, and when. */
export interface Showing {
  actor: Pick<Actor, 'mayIn'>;
  consentsOf: (candidateId: string) => KnownConsents | undefined;
  now: Date;
}

/**
 * What an actor is shown of a participation. What people have written about the candidate is for those who work with the
 * candidate or the track; who else may read the track sees where the candidate stands, and who decided when.
 */
export function toParticipationResource(
  { actor, consentsOf, now }: Showing,
  track: JobTrack,
  participation: Participation,
): z.input<typeof participationResource> {
  const { id, revision, candidateId, candidateMunicipality, status, proposedBy } = participation;
  const { reason, motivation, consentWithdrawn = false, decisions } = participation;
  const mayChange = actor.mayIn(track.municipality, 'change', 'Participation');
  const mayPropose = actor.mayIn(candidateMunicipality, 'propose', 'Participation');
  const isShownTexts = mayChange || mayPropose;
  const known = consentsOf(candidateId);
  const moment = { at: now.toISOString(), today: calendarDateOf(now) };
  return {
    id,
    revision,
    candidateId,
    candidateMunicipality,
    status,
    proposedBy,
    ...(isShownTexts && {
      reason,
      ...(motivation && { motivation }),
      consents: toConsentsResource(known, track.employerId, moment.today),
    }),
    consentWithdrawn,
    steps: possibleSteps(track, participation, known, moment).filter(
      ({ step }) => mayChange || (mayPropose && step === 'proposal-withdrawn'),
    ),
    decisions: decisions.map(({ reason: why, ...rest }) => {
      const isShown = why !== undefined && (isShownTexts || rest.by === systemDecision.by);
      return { ...rest, ...(isShown && { reason: why }) };
    }),
  };
}

export function toConsentsResource(
  known: KnownConsents | undefined,
  employerId: string,
  today: string,
): z.input<typeof consentsResource> {
  return {
    matching: allowsMatching(known, today),
    employerPresentation: allowsPresentation(known, employerId, today),
  };
}
