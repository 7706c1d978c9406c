import type { Act } from '@samspar/contracts';

/** What was done, in a Swedish sentence for colleagues to read. Names no contact person: those can be erased. */
export interface HistoryEntry extends Act {
  text: string;
}

/** What is kept of a history: the newest, so that no document grows without end. */
const mostKept = 200;

/** A history with one more entry. */
export function withEntry(history: readonly HistoryEntry[], { by, at }: Act, text: string): HistoryEntry[] {
  return [...history, { by, at, text }].slice(-mostKept);
}
