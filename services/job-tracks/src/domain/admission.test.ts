import { describe, expect, it } from 'vitest';
import { aTrackWith, at, happened, onlyParticipation } from '../../test/examples.ts';
import { type AdmissionStatus, consentFor, type Step } from './admission.ts';
import { takeStep } from './take-step.ts';

const statuses: AdmissionStatus[] = [
  'proposed',
  'invited',
  'applied',
  'admitted',
  'reserve',
  'declined',
  'withdrawn',
];

/** Every legal step, said once more and by hand. */
const legal: [AdmissionStatus, Step, AdmissionStatus][] = [
  ['proposed', 'invited', 'invited'],
  ['proposed', 'proposal-withdrawn', 'withdrawn'],
  ['invited', 'application-recorded', 'applied'],
  ['invited', 'invitation-cancelled', 'proposed'],
  ['applied', 'admitted', 'admitted'],
  ['applied', 'placed-in-reserve', 'reserve'],
  ['applied', 'declined', 'declined'],
  ['applied', 'application-withdrawn', 'invited'],
  ['reserve', 'admitted', 'admitted'],
  ['reserve', 'reserve-cancelled', 'applied'],
  ['admitted', 'admission-revoked', 'applied'],
  ['declined', 'decline-cancelled', 'applied'],
];
const steps = [...new Set(legal.map(([, step]) => step))];

const take = (status: AdmissionStatus, step: Step) => {
  const track = aTrackWith(status);
  const decision = { step, by: 'anna', at, reason: 'Enligt samtal.' };
  return happened(track, takeStep(track, onlyParticipation(track), decision));
};

describe('The steps of an admission', () => {
  it.each(legal)('%s: %s leads to %s', (status, step, next) => {
    expect(onlyParticipation(take(status, step)).status).toBe(next);
  });

  const illegal = statuses.flatMap((status) =>
    steps
      .filter((step) => !legal.some(([from, taken]) => from === status && taken === step))
      .map((step) => [status, step] as const),
  );
  it.each(illegal)('%s: %s is refused, and says what to do', (status, step) => {
    expect(() => take(status, step)).toThrow(
      expect.objectContaining({
        code: 'step-not-possible',
        status: 409,
        message: expect.stringContaining('Bara '),
      }),
    );
  });

  it('knows 12 legal steps out of 77', () => {
    expect([legal.length, illegal.length]).toEqual([12, 65]);
  });

  it.each([
    ['proposed', 'invited', 'invitation-cancelled'],
    ['invited', 'application-recorded', 'application-withdrawn'],
    ['applied', 'admitted', 'admission-revoked'],
    ['applied', 'placed-in-reserve', 'reserve-cancelled'],
    ['applied', 'declined', 'decline-cancelled'],
  ] as const)('%s, %s and %s: where it began', (status, step, undo) => {
    const track = take(status, step);
    const back = happened(track, takeStep(track, onlyParticipation(track), { step: undo, by: 'bo', at }));
    expect(onlyParticipation(back).status).toBe(status);
  });

  it('writes down who decided each step, when and why', () => {
    const { decisions, revision } = onlyParticipation(take('proposed', 'invited'));
    expect(decisions.at(-1)).toEqual({ step: 'invited', by: 'anna', at, reason: 'Enligt samtal.' });
    expect(decisions).toHaveLength(2);
    expect(revision).toBe(2);
  });

  it('writes down nothing but what is asked for', () => {
    const track = aTrackWith('applied');
    const more = { override: 'Ingenting hindrar.', status: 'admitted', gone: true };
    const said = { step: 'declined' as const, by: 'anna', at, ground: 'no-places-left' as const };
    expect(takeStep(track, onlyParticipation(track), { ...said, ...more })).toEqual(
      takeStep(track, onlyParticipation(track), said),
    );
  });

  it('keeps the motivation for as long as there is an application', () => {
    const invited = aTrackWith('invited');
    const asked = { step: 'application-recorded' as const, by: 'anna', at, motivation: 'Jag vill lära mig.' };
    const applied = happened(invited, takeStep(invited, onlyParticipation(invited), asked));
    expect(onlyParticipation(applied).motivation).toBe('Jag vill lära mig.');
    const taken = { step: 'application-withdrawn' as const, by: 'anna', at };
    const withdrawn = happened(applied, takeStep(applied, onlyParticipation(applied), taken));
    expect(onlyParticipation(withdrawn)).not.toHaveProperty('motivation');
  });

  it('needs a consent to be matched for what shares a person, and one to be presented for a place', () => {
    expect(Object.fromEntries(steps.map((step) => [step, consentFor(step)]))).toEqual({
      invited: 'matching',
      'application-recorded': 'matching',
      'placed-in-reserve': 'matching',
      admitted: 'employer-presentation',
      declined: undefined,
      'proposal-withdrawn': undefined,
      'invitation-cancelled': undefined,
      'application-withdrawn': undefined,
      'admission-revoked': undefined,
      'reserve-cancelled': undefined,
      'decline-cancelled': undefined,
    });
  });
});
