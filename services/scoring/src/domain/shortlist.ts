import type { Answer, ScoringProfile } from '@samspar/matching';

/** Why a demand was scored. */
export type Cause = 'demand-changed' | 'candidates-changed' | 'day-rolled' | 'reconciled';

/** One change of who stands on a shortlist, and what brought it about. */
export interface ShortlistChange {
  at: string;
  cause: Cause;
  demandRevision: number;
  entered: string[];
  left: string[];
}

/** A demand's shortlist with all that is needed to reproduce and explain it: the answer and the profiles it rests on. */
export interface Shortlist {
  status: 'current' | 'retired';
  municipality: string;
  demandRevision: number;
  answer: Answer;
  /** The profiles of those on the list, as they were scored. */
  profiles: ScoringProfile[];
  scoredAt: string;
  /** Newest last. */
  changes: ShortlistChange[];
}

export type ShortlistEvent =
  | {
      type: 'shortlist-updated';
      municipality: string;
      demandRevision: number;
      answer: Answer;
      profiles: ScoringProfile[];
      change: ShortlistChange;
    }
  | { type: 'shortlist-retired' };

/** What a scoring gave. */
export interface Scoring {
  municipality: string;
  demandRevision: number;
  answer: Answer;
  profiles: ScoringProfile[];
}

const changesKept = 200;

/** Takes a scoring as the demand's shortlist, unless it says exactly what the current one says. */
export function updateShortlist(
  before: Shortlist | undefined,
  scoring: Scoring,
  cause: Cause,
  at: string,
): ShortlistEvent[] {
  const { municipality, demandRevision, answer, profiles } = scoring;
  if (before?.status === 'current' && sameScoring(before, scoring)) return [];
  const were = before?.status === 'current' ? before.answer.shortlist.map(({ id }) => id) : [];
  const are = answer.shortlist.map(({ id }) => id);
  const change = {
    at,
    cause,
    demandRevision,
    entered: are.filter((id) => !were.includes(id)),
    left: were.filter((id) => !are.includes(id)),
  };
  return [{ type: 'shortlist-updated', municipality, demandRevision, answer, profiles, change }];
}

/** Takes a closed demand's shortlist away. */
export function retireShortlist(before: Shortlist | undefined): ShortlistEvent[] {
  return before?.status === 'current' ? [{ type: 'shortlist-retired' }] : [];
}

export function evolveShortlist(state: Shortlist | undefined, event: ShortlistEvent): Shortlist {
  if (event.type === 'shortlist-updated') {
    const { municipality, demandRevision, answer, profiles, change } = event;
    const changes = [...(state?.changes ?? []), change].slice(-changesKept);
    const scored = { municipality, demandRevision, answer, profiles };
    return { status: 'current', ...scored, scoredAt: change.at, changes };
  }
  if (!state) throw new Error('A shortlist that never was cannot be retired.');
  const answer = { ...state.answer, shortlist: [], nearMisses: [] };
  return { ...state, status: 'retired', answer, profiles: [] };
}

function sameScoring(before: Shortlist, scoring: Scoring): boolean {
  return (
    before.demandRevision === scoring.demandRevision &&
    JSON.stringify(before.answer) === JSON.stringify(scoring.answer) &&
    JSON.stringify(before.profiles) === JSON.stringify(scoring.profiles)
  );
}
