import { admissionStepTaken } from '@samspar/contracts';
import { applied, ignored, type Listener, listenTo, retryOnConflict } from '@samspar/messaging';
import type { ActiveCandidate, AdmissionStep, CandidateEvent } from '../domain/candidate.ts';
import { admitToTrack, revokeAdmission } from '../domain/participation.ts';
import type { CandidateStore } from '../store/candidate-store.ts';

type Decide = (candidate: ActiveCandidate, step: AdmissionStep) => CandidateEvent[];

const decisions: Partial<Record<string, Decide>> = {
  admitted: admitToTrack,
  'admission-revoked': revokeAdmission,
};

/** Whoever is admitted to a job track is on it; whoever no longer is goes back to where they stood. */
export function onAdmissionStepTaken({ candidates }: { candidates: CandidateStore }): Listener {
  return listenTo(admissionStepTaken, async ({ subject: track, revision, data }) => {
    const decide = decisions[data.step];
    if (!decide) return ignored('no change of stage');
    return retryOnConflict(async () => {
      const candidate = await candidates.load(data.candidateId);
      if (candidate?.state.status !== 'active') return ignored('no active candidate');
      const events = decide(candidate.state, { track, revision });
      if (events.length === 0) return ignored('changes nothing');
      await candidates.save(candidate, events);
      return applied;
    });
  });
}
