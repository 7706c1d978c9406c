import {
  candidateStatisticsChanged,
  consentsChanged,
  type EventData,
  type EventDefinition,
  scoringProfileChanged,
} from '@samspar/contracts';
import type { ActiveCandidate, Candidate } from './candidate.ts';
import { hasConsentToMatching } from './consents.ts';

interface Announcement {
  event: EventDefinition;
  data: unknown;
}

/**
 * What the world is told of a candidate as it now stands: three values, each to those who may hear it. Of someone who
 * was protected from the first nothing is said at all; of someone who became so, or was erased, all is taken back.
 */
export function announceCandidate(candidate: Candidate, id: string): Announcement[] {
  if (candidate.status === 'protected' && !candidate.wasActive) return [];
  return [
    { event: scoringProfileChanged, data: profileOf(candidate, id) },
    { event: consentsChanged, data: consentsOf(candidate) },
    { event: candidateStatisticsChanged, data: statisticsOf(candidate) },
  ];
}

function profileOf(candidate: Candidate, id: string): EventData<typeof scoringProfileChanged> {
  if (candidate.status !== 'active' || !hasConsentToMatching(candidate)) return { present: false };
  const { competence, municipality } = candidate;
  return { present: true, profile: { ...competence, id, municipality, consentToMatching: true } };
}

function consentsOf(candidate: Candidate): EventData<typeof consentsChanged> {
  if (candidate.status !== 'active') return { municipality: null, consents: [] };
  const consents = candidate.consents.map(({ purpose, receiver, expiresOn }) => ({
    purpose,
    receiver,
    expiresOn,
  }));
  return { municipality: candidate.municipality, consents };
}

function statisticsOf(candidate: Candidate): EventData<typeof candidateStatisticsChanged> {
  if (candidate.status !== 'active') return { counted: false };
  const { background, municipality, competence }: ActiveCandidate = candidate;
  const { sex, ageBand, birthRegion } = background;
  const { stage, swedish } = competence;
  return { counted: true, sex, ageBand, birthRegion, municipality, stage, swedish };
}
