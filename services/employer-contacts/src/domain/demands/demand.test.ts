import { describe, expect, it } from 'vitest';
import {
  aDemand,
  aFilling,
  anna,
  aSignal,
  bo,
  happened,
  stamp,
  today,
} from '../../../test/demand-examples.ts';
import { aDemandProfile } from '../../../test/examples.ts';
import { annotateDemand, changeDemand } from './change-demand.ts';
import { closeDemand, reopenDemand } from './close-demand.ts';
import { filledOf, scorableProfile } from './demand.ts';
import { fillingsAskedFor, fillOpening, undoFilling } from './fill-opening.ts';
import { signLetter, withdrawLetter } from './letter-of-intent.ts';
import { registerDemand } from './register-demand.ts';

const demand = aDemand();
const cancelled = { outcome: 'cancelled', reason: 'employer-withdrew' } as const;
const naming = (field: string) =>
  expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field })] });
const refusing = (code: string) => expect.objectContaining({ status: 409, code });
const fill = (state = demand, on = today) =>
  happened(state, fillOpening(state, aFilling({ on }), today, stamp(2)));

describe('A demand', () => {
  it('is open, with who registered it and where it came from', () => {
    expect(demand).toMatchObject({
      status: 'open',
      profile: aDemandProfile(),
      source: { kind: 'advisor' },
      by: anna,
      fillings: [],
    });
  });

  it('is registered without openings and start, and can be scored when both are known', () => {
    const signal = aDemand(aSignal());
    expect(scorableProfile(signal.profile)).toBeUndefined();
    expect(scorableProfile({ ...signal.profile, openings: 2 })).toBeUndefined();
    expect(scorableProfile({ ...signal.profile, openings: 2, start: today })).toMatchObject({ openings: 2 });
  });

  it('takes no note that names somebody', () => {
    const note = { text: 'Ring 070-123 45 67', companyOwn: [] };
    const wish = aSignal();
    const employerId = demand.employerId;
    const source = { kind: 'advisor' } as const;
    expect(() => registerDemand({ employerId, wish, note, source }, stamp(1))).toThrow(naming('note'));
    expect(() => annotateDemand(demand, note, stamp(2))).toThrow(naming('text'));
    expect(() => closeDemand(demand, { ...cancelled, note }, stamp(2))).toThrow(naming('note'));
  });

  it('takes, changes and loses a note', () => {
    const note = { text: 'Helst två som kan dela skift.', companyOwn: [] };
    const noted = happened(demand, annotateDemand(demand, note, stamp(2)));
    expect(noted.note).toEqual(note);
    expect(annotateDemand(noted, note, stamp(3))).toEqual([]);
    expect(happened(noted, annotateDemand(noted, undefined, stamp(3)))).not.toHaveProperty('note');
  });
});

describe('A change of what is asked for', () => {
  it('is taken', () => {
    const changed = happened(demand, changeDemand(demand, aDemandProfile({ openings: 5 }), stamp(2)));
    expect(changed.profile.openings).toBe(5);
  });

  it('is nothing when nothing has changed', () => {
    expect(changeDemand(demand, aDemandProfile(), stamp(2))).toEqual([]);
  });

  it('never moves the demand, and never takes openings or start away', () => {
    const { openings: _openings, ...uncounted } = aDemandProfile();
    const { start: _start, ...undated } = aDemandProfile();
    expect(() => changeDemand(demand, aDemandProfile({ municipality: '1487' }), stamp(2))).toThrow(
      naming('municipality'),
    );
    expect(() => changeDemand(demand, uncounted, stamp(2))).toThrow(naming('openings'));
    expect(() => changeDemand(demand, undated, stamp(2))).toThrow(naming('start'));
  });

  it('leaves room for the openings that are filled', () => {
    const oneFilled = fill();
    expect(changeDemand(oneFilled, aDemandProfile({ openings: 1 }), stamp(3))).toHaveLength(1);
    const twoFilled = { ...oneFilled, fillings: [...oneFilled.fillings, ...oneFilled.fillings] };
    expect(() => changeDemand(twoFilled, aDemandProfile({ openings: 1 }), stamp(3))).toThrow(
      naming('openings'),
    );
  });

  it('leaves the letter of intent what it is about', () => {
    const agreed = happened(demand, signLetter(demand, { signedOn: today, openings: 2 }, today, stamp(2)));
    expect(() => changeDemand(agreed, aDemandProfile({ openings: 1 }), stamp(3))).toThrow(naming('openings'));
    expect(() => changeDemand(agreed, aDemandProfile({ soft: [] }), stamp(3))).toThrow(
      refusing('demand-agreed'),
    );
    expect(changeDemand(agreed, aDemandProfile({ openings: 3 }), stamp(3))).toHaveLength(1);
  });
});

describe('Openings', () => {
  it('are filled one by one, and the last one closes the demand as filled', () => {
    const once = fill();
    expect(once).toMatchObject({ status: 'open', fillings: [{ how: 'job-track', on: today, by: anna }] });
    expect(filledOf(once)).toBe(1);
    const twice = fill(once);
    expect(twice).toMatchObject({ status: 'closed', closing: { outcome: 'filled', by: anna } });
    expect(() => fill(twice)).toThrow(refusing('all-filled'));
  });

  it('are open again when a filling is taken back, and so is the demand the last one closed', () => {
    const full = fill(fill());
    const undone = happened(full, undoFilling(full, aFilling().id, stamp(4)));
    expect(undone.status).toBe('open');
    expect(() => undoFilling(demand, aFilling().id, stamp(2))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it('of a demand closed by hand stay as they are until it is opened again', () => {
    const partly = happened(fill(), closeDemand(fill(), { outcome: 'partly-filled' }, stamp(3)));
    expect(() => fill(partly)).toThrow(refusing('demand-closed'));
    expect(() => undoFilling(partly, aFilling().id, stamp(4))).toThrow(refusing('demand-closed'));
  });

  it('can only be filled where their number is known, and not in the future', () => {
    expect(() => fill(aDemand(aSignal()))).toThrow(refusing('demand-uncounted'));
    expect(() => fill(demand, '2026-11-24')).toThrow(naming('on'));
  });

  it('remember who asked, also for a filling that has been taken back', () => {
    const undone = happened(fill(), undoFilling(fill(), aFilling().id, stamp(3)));
    expect(undone.fillings).toEqual([]);
    expect(fillingsAskedFor(undone)).toMatchObject([{ id: aFilling().id, request: { key: 'key' } }]);
  });
});

describe('A letter of intent', () => {
  const letter = { signedOn: today, openings: 2 };

  it('makes a described demand agreed, and taking it back makes it what its profile says', () => {
    const agreed = happened(demand, signLetter(demand, letter, today, stamp(2)));
    expect(agreed).toMatchObject({ stage: 'agreed', letterOfIntent: letter });
    expect(signLetter(agreed, letter, today, stamp(3))).toEqual([]);
    expect(happened(agreed, withdrawLetter(agreed, stamp(3)))).toMatchObject({ stage: 'profiled' });
    expect(() => withdrawLetter(demand, stamp(2))).toThrow(refusing('no-letter-of-intent'));
  });

  it('needs a described demand, a day that has been, and no more openings than there are', () => {
    const signal = aDemand(aSignal());
    expect(() => signLetter(signal, letter, today, stamp(2))).toThrow(refusing('demand-not-profiled'));
    expect(() => signLetter(demand, { ...letter, signedOn: '2026-11-24' }, today, stamp(2))).toThrow(
      naming('signedOn'),
    );
    expect(() => signLetter(demand, { ...letter, openings: 3 }, today, stamp(2))).toThrow(naming('openings'));
  });
});

describe('A closing', () => {
  it('says how it ended and who said so, and can be taken back', () => {
    const closed = happened(demand, closeDemand(demand, cancelled, stamp(2, bo)));
    expect(closed).toMatchObject({ status: 'closed', closing: { ...cancelled, by: bo } });
    expect(() => closeDemand(closed, cancelled, stamp(3))).toThrow(refusing('demand-closed'));
    expect(() => changeDemand(closed, aDemandProfile({ openings: 5 }), stamp(3))).toThrow('avslutat');
    const reopened = happened(closed, reopenDemand(closed, stamp(3)));
    expect(reopened).not.toHaveProperty('closing');
    expect(() => reopenDemand(reopened, stamp(4))).toThrow(refusing('demand-open'));
  });

  it('does not contradict what has been filled', () => {
    const someFilled = fill();
    expect(() => closeDemand(someFilled, cancelled, stamp(3))).toThrow(refusing('some-filled'));
    const full = fill(someFilled);
    const reopened = happened(full, reopenDemand(full, stamp(4)));
    expect(() => closeDemand(reopened, { outcome: 'partly-filled' }, stamp(5))).toThrow(
      refusing('all-filled'),
    );
    const signal = aDemand(aSignal());
    expect(() => closeDemand(signal, { outcome: 'filled' }, stamp(2))).toThrow(refusing('demand-uncounted'));
  });

  it('as filled means all openings, however they were recorded', () => {
    const closed = happened(demand, closeDemand(demand, { outcome: 'filled' }, stamp(2)));
    expect(filledOf(closed)).toBe(2);
  });
});
