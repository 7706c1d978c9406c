import { DomainError } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allConsents, anOpenTrack, aProposal, at, happened } from '../../test/examples.ts';
import type { AdmissionStatus, Step } from './admission.ts';
import { followConsents } from './follow-consents.ts';
import { groupSizeOf } from './group-size.ts';
import { cancelJobTrack, restoreJobTrack } from './decide-job-track.ts';
import type { JobTrack } from './job-track.ts';
import { proposeCandidate } from './propose-candidate.ts';
import { takeStep } from './take-step.ts';

/** The admission as one would keep it on a sheet of paper: the newest proposal of each candidate, and its status. */
interface Model {
  places: number;
  cancelled: boolean;
  statuses: Map<string, AdmissionStatus>;
}
interface Real {
  track: JobTrack;
}
type Command = fc.Command<Model, Real>;
/** How often somebody was to be admitted where no place was left: the walks must come that far to prove anything. */
const seen = { full: 0 };

const people = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const candidateIds: Record<(typeof people)[number], string> = {
  a: '018f0000-0000-7000-8000-00000000000a',
  b: '018f0000-0000-7000-8000-00000000000b',
  c: '018f0000-0000-7000-8000-00000000000c',
  d: '018f0000-0000-7000-8000-00000000000d',
  e: '018f0000-0000-7000-8000-00000000000e',
  f: '018f0000-0000-7000-8000-00000000000f',
};
const nextOnPaper: Record<Step, Partial<Record<AdmissionStatus, AdmissionStatus>>> = {
  'proposal-withdrawn': { proposed: 'withdrawn' },
  invited: { proposed: 'invited' },
  'invitation-cancelled': { invited: 'proposed' },
  'application-recorded': { invited: 'applied' },
  'application-withdrawn': { applied: 'invited' },
  admitted: { applied: 'admitted', reserve: 'admitted' },
  'admission-revoked': { admitted: 'applied' },
  'placed-in-reserve': { applied: 'reserve' },
  'reserve-cancelled': { reserve: 'applied' },
  declined: { applied: 'declined' },
  'decline-cancelled': { declined: 'applied' },
};
const takesBack = (step: Step) => /withdrawn|cancelled|revoked/.test(step);
const admittedOnPaper = (model: Model) =>
  [...model.statuses.values()].filter((status) => status === 'admitted').length;

/** Does something to both; where the paper says no, the track must refuse and stay as it was. */
function both(real: Real, isLegal: boolean, act: () => JobTrack, onPaper: () => void): void {
  if (!isLegal) {
    expect(act).toThrow(DomainError);
    return;
  }
  real.track = act();
  onPaper();
}

function agree(model: Model, { track }: Real): void {
  const newest = new Map(track.participations.map(({ candidateId, status }) => [candidateId, status]));
  expect(newest).toEqual(model.statuses);
  expect(track.status === 'cancelled').toBe(model.cancelled);
  const { admitted } = groupSizeOf(track);
  expect(admitted).toBe(admittedOnPaper(model));
  expect(admitted).toBeLessThanOrEqual(model.places);
}

const command = (
  name: string,
  run: (model: Model, real: Real) => void,
  check: Command['check'] = () => true,
): Command => ({
  check,
  run(model, real) {
    run(model, real);
    agree(model, real);
  },
  toString: () => name,
});

const propose = (candidateId: string) =>
  command(`propose ${candidateId.at(-1)}`, (model, real) => {
    const isLegal = !model.cancelled && (model.statuses.get(candidateId) ?? 'withdrawn') === 'withdrawn';
    const act = () => happened(real.track, proposeCandidate(real.track, aProposal({ candidateId })));
    both(real, isLegal, act, () => model.statuses.set(candidateId, 'proposed'));
  });

const take = (candidateId: string, step: Step) =>
  command(
    `${step} ${candidateId.at(-1)}`,
    (model, real) => {
      const next = nextOnPaper[step][model.statuses.get(candidateId) ?? 'withdrawn'];
      const isFull = next === 'admitted' && admittedOnPaper(model) >= model.places;
      const isLegal = next !== undefined && !isFull && (takesBack(step) || !model.cancelled);
      const act = () => {
        const participation = real.track.participations.findLast((each) => each.candidateId === candidateId);
        if (!participation) throw new Error('Nobody to take a step with.');
        return happened(real.track, takeStep(real.track, participation, { step, by: 'anna', at }));
      };
      if (isFull) seen.full += 1;
      both(real, isLegal, act, () => next && model.statuses.set(candidateId, next));
    },
    (model) => model.statuses.has(candidateId),
  );

const cancel = command('cancel', (model, real) => {
  const act = () => happened(real.track, cancelJobTrack(real.track, { by: 'anna', at }));
  both(real, !model.cancelled, act, () => (model.cancelled = true));
});

const restore = command('restore', (model, real) => {
  const act = () => happened(real.track, restoreJobTrack(real.track, false));
  both(real, model.cancelled, act, () => (model.cancelled = false));
});

const withdrawConsent = (candidateId: string) =>
  command(`consent withdrawn ${candidateId.at(-1)}`, (model, real) => {
    const none = { ...allConsents(), consents: [] };
    for (;;) {
      const events = followConsents(real.track, candidateId, none, { at, today: '2026-11-22' });
      if (events.length === 0) break;
      real.track = happened(real.track, events);
    }
    const status = model.statuses.get(candidateId);
    if (status && status !== 'admitted') model.statuses.set(candidateId, 'withdrawn');
  });

function beginning(places: number, applicants: string[]) {
  const statuses = new Map<string, AdmissionStatus>(applicants.map((id) => [id, 'applied']));
  let track = anOpenTrack({ places });
  for (const candidateId of applicants) {
    track = happened(track, proposeCandidate(track, aProposal({ candidateId })));
  }
  const participations = track.participations.map((each) => ({ ...each, status: 'applied' as const }));
  return { model: { places, cancelled: false, statuses }, real: { track: { ...track, participations } } };
}

describe('The admission against a sheet of paper', () => {
  it('agrees after any order of steps, legal or not, and never admits more than there are places', () => {
    const candidateId = fc.constantFrom(...people).map((person) => candidateIds[person]);
    const step = fc.constantFrom(...(Object.keys(nextOnPaper) as Step[]));
    const anyStep = fc.tuple(candidateId, step).map(([id, taken]) => take(id, taken));
    const commands = fc.commands(
      [
        anyStep,
        anyStep,
        candidateId.map(propose),
        candidateId.map((id) => take(id, 'admitted')),
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(restore) },
          { weight: 1, arbitrary: fc.constant(cancel) },
        ),
        fc.constantFrom('e' as const, 'f' as const).map((person) => withdrawConsent(candidateIds[person])),
      ],
      { maxCommands: 120, size: 'max' },
    );
    // Walks at random seldom get far from the beginning, so they begin in the middle.
    const begun = fc.subarray([...people], { minLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 }), begun, commands, (places, applicants, all) => {
        fc.modelRun(
          () =>
            beginning(
              places,
              applicants.map((person) => candidateIds[person]),
            ),
          all,
        );
      }),
      { numRuns: 300 },
    );
    expect(seen.full).toBeGreaterThan(20);
  });
});
