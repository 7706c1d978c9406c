import { admissionStatus, admissionStep, id, instant, municipalityCode } from '@samspar/contracts';
import type { Actor } from '@samspar/runtime';
import { z } from 'zod';
import type { JobTrack } from '../domain/job-track.ts';
import { type Participation, systemDecision } from '../domain/participation.ts';

const decision = z.strictObject({
  step: admissionStep,
  by: z.string(),
  at: instant,
  reason: z.string().optional(),
});

/** A participation as it is shown: the candidate by pseudonym. `revision` is its ETag. */
export const participationResource = z.strictObject({
  id,
  revision: z.int(),
  candidateId: id,
  candidateMunicipality: municipalityCode,
  status: admissionStatus,
  proposedBy: z.strictObject({ id: z.string(), role: z.string() }),
  reason: z.string().optional().describe('Visas för dem som arbetar med kandidaten eller jobbspåret'),
  motivation: z.string().optional(),
  consentWithdrawn: z.boolean().describe('Ett samtycke som antagningen vilar på finns inte längre'),
  decisions: z.array(decision),
});

/**
 * What an actor is shown of a participation. What people have written about the candidate is for those who work with the
 * candidate or the track; who else may read the track sees where the candidate stands, and who decided when.
 */
export function toParticipationResource(
  actor: Pick<Actor, 'mayIn'>,
  { municipality }: Pick<JobTrack, 'municipality'>,
  participation: Participation,
): z.input<typeof participationResource> {
  const { id, revision, candidateId, candidateMunicipality, status, proposedBy } = participation;
  const { reason, motivation, consentWithdrawn = false, decisions } = participation;
  const isShownTexts =
    actor.mayIn('change', 'Participation', municipality) ||
    actor.mayIn('propose', 'Participation', candidateMunicipality);
  return {
    id,
    revision,
    candidateId,
    candidateMunicipality,
    status,
    proposedBy,
    ...(isShownTexts && { reason, ...(motivation && { motivation }) }),
    consentWithdrawn,
    decisions: decisions.map(({ reason: why, ...rest }) => {
      const isShown = why !== undefined && (isShownTexts || rest.by === systemDecision.by);
      return { ...rest, ...(isShown && { reason: why }) };
    }),
  };
}
