import type { Participation as Shown } from '@samspar/contracts/api/job-tracks/participations';
import type { OperationRequest } from '@samspar/runtime';
import { allowsMatching, allowsPresentation, type KnownConsents } from '../domain/consent.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { type Participation, systemDecision } from '../domain/participation.ts';
import { possibleSteps } from '../domain/possible-steps.ts';
import { shownParticipations } from '../domain/shown-participations.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';

/** Who is shown a participation, and when. */
type Asking = Pick<OperationRequest, 'actor' | 'act' | 'today'>;

export interface Showing extends Asking {
  consentsOf: (candidateId: string) => KnownConsents | undefined;
}

export type ShowTo = ReturnType<typeof createShowTo>;

/** Gathers what is needed to show somebody a track: what its candidates consent to, as things are now. */
export function createShowTo(consents: Pick<CandidateConsents, 'loadAll'>) {
  return async ({ actor, act, today }: Asking, track: JobTrack): Promise<Showing> => {
    const known = await consents.loadAll(shownParticipations(track).map(({ candidateId }) => candidateId));
    return { actor, act, today, consentsOf: (candidateId) => known.get(candidateId) };
  };
}

/**
 * What an actor is shown of a participation. What people have written about the candidate is for those who work with the
 * candidate or the track; who else may read the track sees where the candidate stands, and who decided when.
 */
export function participationShown(
  { actor, act: { at }, today, consentsOf }: Showing,
  track: JobTrack,
  participation: Participation,
): Shown {
  const { id, revision, candidateId, candidateMunicipality, status, proposedBy } = participation;
  const { reason, motivation, consentWithdrawn = false, decisions } = participation;
  const mayChange = actor.mayIn(track.municipality, 'change', 'Participation');
  const mayPropose = actor.mayIn(candidateMunicipality, 'propose', 'Participation');
  const isShownTexts = mayChange || mayPropose;
  const known = consentsOf(candidateId);
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
      consents: consentsShown(known, track.employerId, today),
    }),
    consentWithdrawn,
    steps: possibleSteps(track, participation, known, { at, today }).filter(
      ({ step }) => mayChange || (mayPropose && step === 'proposal-withdrawn'),
    ),
    decisions: decisions.map(({ reason: why, ...rest }) => {
      const isShown = why !== undefined && (isShownTexts || rest.by === systemDecision.by);
      return { ...rest, ...(isShown && { reason: why }) };
    }),
  };
}

export function consentsShown(known: KnownConsents | undefined, employerId: string, today: string) {
  return {
    matching: allowsMatching(known, today),
    employerPresentation: allowsPresentation(known, employerId, today),
  };
}
