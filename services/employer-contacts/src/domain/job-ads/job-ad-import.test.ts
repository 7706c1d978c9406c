import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingDone } from './import-counts.ts';
import {
  breakOff,
  evolveJobAdImport,
  type JobAdImport,
  type JobAdImportEvent,
  paceOf,
  pickUp,
  reportProgress,
  resumeImport,
  stopImport,
} from './job-ad-import.ts';

const by = { id: 'a', name: 'En rådgivare', organisation: 'Testkommunen' };
const second = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds)).toISOString();
const startedAt = second(0);
const given = (...events: JobAdImportEvent[]) =>
  events.reduce<JobAdImport | undefined>(evolveJobAdImport, {
    ...evolveJobAdImport(undefined, {
      type: 'import-started',
      started: { municipalities: ['1488'], total: 400, by, at: startedAt, startedOn: '2026-11-22' },
    }),
  }) as JobAdImport;
const done = (count: number) => ({ ...nothingDone, done: count, drafted: count });
const after = (state: JobAdImport, events: JobAdImportEvent[]) =>
  events.reduce<JobAdImport>(evolveJobAdImport, state);

describe('An import of job ads', () => {
  it('runs until everything is done', () => {
    const half = after(given(), reportProgress(given(), done(200), second(2)));
    expect(half).toMatchObject({ status: 'running', done: 200, drafted: 200, total: 400 });
    expect(after(half, reportProgress(half, done(400), second(4)))).toMatchObject({
      status: 'finished',
      done: 400,
    });
  });

  it('never goes backwards, whichever of two processes reports last', () => {
    const further = after(given(), reportProgress(given(), done(300), second(2)));
    expect(reportProgress(further, done(200), second(3))).toEqual([]);
    expect(reportProgress(further, done(300), second(3))).toEqual([]);
  });

  it('says how fast it goes and how long is left, not counting the time nobody worked on it', () => {
    const half = after(given(), reportProgress(given(), done(200), second(2)));
    expect(paceOf(half)).toEqual({ perSecond: 100, secondsLeft: 2 });
    const pickedUp = after(half, pickUp(half, second(50)));
    expect(paceOf(pickedUp)).toBeUndefined();
    expect(paceOf(after(pickedUp, reportProgress(pickedUp, done(300), second(51))))).toEqual({
      perSecond: 100,
      secondsLeft: 1,
    });
    expect(paceOf(given())).toBeUndefined();
  });

  it('can be stopped and goes on from where it was', () => {
    const half = after(given(), reportProgress(given(), done(200), second(2)));
    const stopped = after(half, stopImport(half, second(3)));
    expect(stopped).toMatchObject({ status: 'failed', failure: 'stopped', done: 200 });
    expect(reportProgress(stopped, done(300), second(4))).toEqual([]);
    const resumed = after(stopped, resumeImport(stopped, second(5)));
    expect(resumed).toMatchObject({ status: 'running', done: 200 });
    expect(resumed).not.toHaveProperty('failure');
  });

  it('cannot be stopped or resumed when it is finished; doing either twice is doing it once', () => {
    const finished = after(given(), reportProgress(given(), done(400), second(4)));
    expect(() => stopImport(finished, second(5))).toThrow('redan klar');
    expect(() => resumeImport(finished, second(5))).toThrow('inte avbruten');
    const stopped = after(given(), stopImport(given(), second(1)));
    expect(stopImport(stopped, second(2))).toEqual([]);
    expect(resumeImport(given(), second(1))).toEqual([]);
  });

  it('can be resumed when it was broken off', () => {
    const broken = after(given(), breakOff(given(), second(1)));
    expect(broken).toMatchObject({ status: 'failed', failure: 'broken' });
    expect(after(broken, resumeImport(broken, second(2))).status).toBe('running');
    expect(breakOff(broken, second(2))).toEqual([]);
  });

  it('whatever happens to it: what is done only grows, and it is finished exactly when all is', () => {
    const acts = [
      (state: JobAdImport, at: string, count: number) => reportProgress(state, done(count), at),
      pickUp,
      stopImport,
      breakOff,
      resumeImport,
    ];
    const act = fc.record({ act: fc.constantFrom(...acts), count: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (steps) => {
        let state = given();
        for (const { act, count } of steps) {
          const before = state;
          try {
            state = after(state, act(state, second(1), count));
          } catch {
            expect(before.status).toBe('finished');
          }
          expect(state.done).toBeGreaterThanOrEqual(before.done);
          expect(state.status === 'finished').toBe(state.done === state.total);
          if (before.status === 'finished') expect(state).toEqual(before);
        }
      }),
    );
  });
});
