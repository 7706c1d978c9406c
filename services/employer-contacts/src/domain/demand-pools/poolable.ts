import { refusals } from './refusals.ts';

/** What must be known of a demand to pool it. */
export interface PoolableDemand {
  id: string;
  /** The employer, or the one it has been merged into. */
  employerId: string;
  ssyk: string;
  status: 'open' | 'closed';
}

/** Whether occupations are of one family: the same first three digits of SSYK. */
export function areOneFamily(occupations: readonly { ssyk: string }[]): boolean {
  return new Set(occupations.map(({ ssyk }) => ssyk.slice(0, 3))).size <= 1;
}

/** Refuses what makes no pool: demands of one employer alone, or of different families of occupations. */
export function requirePoolable(pool: { ssyk: string }, members: readonly PoolableDemand[]): void {
  if (new Set(members.map(({ employerId }) => employerId)).size < 2) throw refusals.oneEmployer();
  if (!areOneFamily([pool, ...members])) throw refusals.otherFamily();
}

export function requireOpen({ id, status }: PoolableDemand): void {
  if (status === 'closed') throw refusals.demandClosed(id);
}
