import type { Competence } from '@samspar/contracts';
import type { ActiveCandidate, AdmissionStep, CandidateEvent } from './candidate.ts';

/** The candidate takes part. A step that has been taken in before changes nothing. */
export function admitToTrack(candidate: ActiveCandidate, step: AdmissionStep): CandidateEvent[] {
  if (isKnown(candidate, step)) return [];
  return [{ type: 'admitted-to-track', track: step.track, revision: step.revision }];
}

/** The candidate no longer takes part, if it was this track that admitted. */
export function revokeAdmission(candidate: ActiveCandidate, step: AdmissionStep): CandidateEvent[] {
  if (isKnown(candidate, step) || !candidate.participation?.tracks.includes(step.track)) return [];
  return [{ type: 'admission-revoked', track: step.track, revision: step.revision }];
}

export function withTrack(candidate: ActiveCandidate, step: AdmissionStep): ActiveCandidate {
  const { tracks, stageBefore } = candidate.participation ?? {
    tracks: [],
    stageBefore: candidate.competence.stage,
  };
  return {
    ...noted(candidate, step),
    competence: { ...candidate.competence, stage: 'in-job-track' },
    participation: { tracks: [...tracks.filter((track) => track !== step.track), step.track], stageBefore },
  };
}

/** Back where the candidate stood before, when the last track is gone. */
export function withoutTrack(candidate: ActiveCandidate, step: AdmissionStep): ActiveCandidate {
  const { participation, ...rest } = noted(candidate, step);
  if (!participation) return rest;
  const tracks = participation.tracks.filter((track) => track !== step.track);
  if (tracks.length > 0) return { ...rest, participation: { ...participation, tracks } };
  return { ...rest, competence: { ...rest.competence, stage: participation.stageBefore } };
}

/**
 * What someone who has met the candidate says of the stage goes before what a job track once said: the participation
 * is over, and a later revocation restores nothing.
 */
export function withCompetence(candidate: ActiveCandidate, competence: Competence): ActiveCandidate {
  const { participation, ...rest } = candidate;
  const goesOn = participation && competence.stage === 'in-job-track';
  return { ...rest, competence, ...(goesOn && { participation }) };
}

function isKnown({ admissionRevisions }: ActiveCandidate, { track, revision }: AdmissionStep): boolean {
  return revision <= (admissionRevisions[track] ?? 0);
}

function noted(candidate: ActiveCandidate, { track, revision }: AdmissionStep): ActiveCandidate {
  return { ...candidate, admissionRevisions: { ...candidate.admissionRevisions, [track]: revision } };
}
