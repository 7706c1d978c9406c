import type { Act, StaffMember } from '@samspar/contracts';
import { present } from '../present.ts';
import { type ImportCounts, nothingDone } from './import-counts.ts';
import { refusals } from './refusals.ts';

/** An import of job ads, and how far it has come. */
export interface JobAdImport extends ImportCounts {
  status: 'running' | 'finished' | 'failed';
  /** Of a failed one: stopped by a person, or broken off because it would not go on. */
  failure?: 'stopped' | 'broken';
  /** Where whoever imported works: ads elsewhere are refused. */
  municipalities: string[];
  by: StaffMember;
  fileName?: string;
  total: number;
  startedAt: string;
  /** The calendar day it started: what the drafts reckon from, also if it goes on after midnight. */
  startedOn: string;
  updatedAt: string;
  /** Since when it has been going on without a break, and how much was done then: from this its pace follows. */
  pace: { since: string; done: number };
}

export interface StartedImport extends Act {
  municipalities: string[];
  fileName?: string;
  total: number;
  startedOn: string;
}

export type JobAdImportEvent =
  | { type: 'import-started'; started: StartedImport }
  | { type: 'import-picked-up'; at: string }
  | { type: 'import-progressed'; counts: ImportCounts; at: string }
  | { type: 'import-failed'; failure: 'stopped' | 'broken'; at: string }
  | { type: 'import-resumed'; at: string };

/** Says how far an import has come. Counts that are no further than those known say nothing. */
export function reportProgress(known: JobAdImport, counts: ImportCounts, at: string): JobAdImportEvent[] {
  if (known.status !== 'running') return [];
  if (counts.done <= known.done && counts.done < known.total) return [];
  return [{ type: 'import-progressed', counts, at }];
}

/** A process starts on an import that has been under way before: its pace is reckoned anew. */
export function pickUp(known: JobAdImport, at: string): JobAdImportEvent[] {
  return known.status === 'running' && known.done > 0 ? [{ type: 'import-picked-up', at }] : [];
}

/** Stops an import where it is. What is drafted stays. */
export function stopImport(known: JobAdImport, at: string): JobAdImportEvent[] {
  if (known.status === 'failed') return [];
  if (known.status === 'finished') throw refusals.importEnded();
  return [{ type: 'import-failed', failure: 'stopped', at }];
}

/** Gives up on an import that will not go on. A person can resume it. */
export function breakOff(known: JobAdImport, at: string): JobAdImportEvent[] {
  return known.status === 'running' ? [{ type: 'import-failed', failure: 'broken', at }] : [];
}

/** Lets a stopped import go on from where it was. */
export function resumeImport(known: JobAdImport, at: string): JobAdImportEvent[] {
  if (known.status === 'running') return [];
  if (known.status === 'finished') throw refusals.importNotStopped();
  return [{ type: 'import-resumed', at }];
}

export function evolveJobAdImport(state: JobAdImport | undefined, event: JobAdImportEvent): JobAdImport {
  if (event.type === 'import-started') return started(event.started);
  if (!state) throw new Error(`${event.type} before import-started`);
  const { failure: _failure, ...rest } = state;
  switch (event.type) {
    case 'import-picked-up':
      return { ...state, pace: { since: event.at, done: state.done } };
    case 'import-progressed': {
      const status = event.counts.done >= state.total ? 'finished' : state.status;
      return { ...state, ...event.counts, status, updatedAt: event.at };
    }
    case 'import-failed':
      return { ...state, status: 'failed', failure: event.failure, updatedAt: event.at };
    case 'import-resumed':
      return { ...rest, status: 'running', updatedAt: event.at, pace: { since: event.at, done: state.done } };
  }
}

function started({ by, at, municipalities, fileName, total, startedOn }: StartedImport): JobAdImport {
  const given = { by, municipalities, total, startedOn, ...present({ fileName }) };
  const beginning = { startedAt: at, updatedAt: at, pace: { since: at, done: 0 } };
  return { status: 'running', ...given, ...nothingDone, ...beginning };
}

/** How fast it goes and how long is left, while it goes on; nothing before there is anything to reckon from. */
export function paceOf({
  status,
  pace,
  done,
  total,
  updatedAt,
}: JobAdImport): { perSecond: number; secondsLeft: number } | undefined {
  const seconds = (Date.parse(updatedAt) - Date.parse(pace.since)) / 1000;
  const since = done - pace.done;
  if (status !== 'running' || since <= 0 || seconds <= 0) return undefined;
  const perSecond = since / seconds;
  return { perSecond: Math.round(perSecond), secondsLeft: Math.ceil((total - done) / perSecond) };
}
