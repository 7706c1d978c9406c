import type { AdmissionStep } from './admission.ts';
import type { Participation, Signature } from './participation.ts';

/**
 * A job track: measures toward employment with one employer, and the admission to it. The whole admission is one
 * aggregate, so that the limit on places holds whoever decides at the same time.
 */
export interface JobTrack {
  name: string;
  demandId: string;
  employerId: string;
  municipality: string;
  ssyk: string;
  places: number;
  startsOn: string;
  status: 'open' | 'cancelled';
  cancellation?: Cancellation;
  participations: Participation[];
}

/** Who cancelled the track, when, and why if they said. */
export interface Cancellation extends Signature {
  reason?: string;
}

/** What is said of a track to open. */
export type NewJobTrack = Pick<JobTrack, 'name' | 'demandId' | 'places' | 'startsOn'>;

export type JobTrackEvent =
  | { type: 'job-track-opened'; track: JobTrack }
  | { type: 'job-track-cancelled'; cancellation: Cancellation }
  | { type: 'cancellation-taken-back' }
  /** `participation` is how it stands after the step. */
  | { type: 'admission-step-taken'; step: AdmissionStep; participation: Participation }
  | { type: 'consent-noted'; participation: Participation }
  | { type: 'candidate-gone'; candidateId: string };

export function evolveJobTrack(state: JobTrack | undefined, event: JobTrackEvent): JobTrack {
  if (event.type === 'job-track-opened') return event.track;
  if (!state) throw new Error('A job track begins with being opened.');
  switch (event.type) {
    case 'job-track-cancelled':
      return { ...state, status: 'cancelled', cancellation: event.cancellation };
    case 'cancellation-taken-back': {
      const { cancellation: _takenBack, ...rest } = state;
      return { ...rest, status: 'open' };
    }
    case 'admission-step-taken':
    case 'consent-noted':
      return { ...state, participations: withParticipation(state.participations, event.participation) };
    case 'candidate-gone':
      return { ...state, participations: withoutCandidate(state.participations, event.candidateId) };
  }
}

function withParticipation(all: readonly Participation[], changed: Participation): Participation[] {
  const known = all.some(({ id }) => id === changed.id);
  return known ? all.map((each) => (each.id === changed.id ? changed : each)) : [...all, changed];
}

/** Pseudonym, steps and instants stay, so that the figures can be accounted for; what people wrote goes. */
function withoutCandidate(all: readonly Participation[], candidateId: string): Participation[] {
  return all.map((each) => {
    if (each.candidateId !== candidateId) return each;
    const { motivation: _motivation, ...rest } = each;
    const decisions = each.decisions.map(({ step, by, at }) => ({ step, by, at }));
    return { ...rest, revision: each.revision + 1, reason: '', gone: true as const, decisions };
  });
}
