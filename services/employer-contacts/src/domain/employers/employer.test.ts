import { describe, expect, it } from 'vitest';
import { anEmployerAfter, anna, at, bo, today } from '../../../test/employer-examples.ts';
import { changeEmployer } from './change-employer.ts';
import {
  addContactPerson,
  changeContactPerson,
  eraseContactPerson,
  leaveEmployer,
  stayAtEmployer,
} from './contact-person.ts';
import type { Employer, EmployerEvent } from './employer.ts';
import { evolveEmployer } from './evolve-employer.ts';
import { addWarning, liftWarning, restoreWarning, standingWarnings } from './warning.ts';
import { addWorkplace, changeWorkplace, municipalityOf } from './workplace.ts';

const act = { by: bo, at };
const when = (employer: Employer, events: EmployerEvent[]) =>
  events.reduce<Employer>(evolveEmployer, employer);
const lastOf = ({ history }: Employer) => history.at(-1);
const plant = { id: 'plant', name: 'Fabriken', municipality: '1487' };
const person = { id: 'person', name: 'Kim Exempel', telephone: '0520-12 34 56', workplaceId: 'plant' };
const warning = {
  id: 'w',
  note: { text: 'Hund på gården.', companyOwn: [] },
  by: bo,
  at,
  expiresOn: '2026-12-24',
};
const withPlant = when(anEmployerAfter(), addWorkplace(anEmployerAfter(), plant, act));
const withPerson = when(withPlant, addContactPerson(withPlant, person, act));

describe('An employer', () => {
  it('is changed, found by its new name, and remembers who changed what', () => {
    const details = { name: 'Exempel Plåt AB', branch: 'F', sizeClass: '20-49' } as const;
    const changed = when(anEmployerAfter(), changeEmployer(anEmployerAfter(), details, act));
    expect(changed).toMatchObject({
      ...details,
      search: { name: 'exempel plåt ab', compared: 'exempel plåt' },
    });
    expect(lastOf(changed)).toEqual({
      ...act,
      text: 'Namn: Exempel Verkstad AB → Exempel Plåt AB. Bransch: Tillverkning → Byggverksamhet. Antal anställda: 10-19 → 20-49.',
    });
  });

  it('has nothing to say when nothing is changed', () => {
    expect(changeEmployer(anEmployerAfter(), anEmployerAfter(), act)).toEqual([]);
  });

  it('keeps the newest two hundred entries of its history', () => {
    let employer = anEmployerAfter();
    for (let round = 0; round < 205; round++) {
      const name = `Exempel ${round} AB`;
      employer = when(employer, changeEmployer(employer, { ...employer, name }, act));
    }
    expect(employer.history).toHaveLength(200);
    expect(lastOf(employer)?.text).toBe('Namn: Exempel 203 AB → Exempel 204 AB.');
  });
});

describe('A workplace', () => {
  it('is where what takes place there is', () => {
    expect(municipalityOf(withPlant, 'plant')).toBe('1487');
    expect(municipalityOf(withPlant, undefined)).toBe('1488');
    expect(() => municipalityOf(withPlant, 'elsewhere')).toThrow('Arbetsstället finns inte');
  });

  it('is changed and loses the address it no longer has, but stays in its municipality', () => {
    const details = { name: 'Nya fabriken', municipality: '1487', address: 'Storgatan 1' };
    const changed = when(withPlant, changeWorkplace(withPlant, 'plant', details, act));
    expect(changed.workplaces).toEqual([{ id: 'plant', ...details }]);
    const { address: _address, ...bare } = details;
    const back = when(changed, changeWorkplace(changed, 'plant', bare, act));
    expect(back.workplaces).toEqual([{ id: 'plant', ...bare }]);
    expect(() => changeWorkplace(withPlant, 'plant', { ...details, municipality: '1444' }, act)).toThrow();
  });

  it('is not added twice', () => {
    expect(() => addWorkplace(withPlant, { ...plant, id: 'other' }, act)).toThrow('finns redan');
  });
});

describe('A contact person', () => {
  it('leaves, and the leaving is taken back', () => {
    const left = when(withPerson, leaveEmployer(withPerson, 'person', '2026-11-01', act));
    expect(left.contactPersons).toEqual([{ ...person, leftOn: '2026-11-01' }]);
    expect(() => leaveEmployer(left, 'person', '2026-11-02', act)).toThrow('redan slutat');
    const stayed = when(left, stayAtEmployer(left, 'person', act));
    expect(stayed.contactPersons).toEqual([person]);
    expect(() => stayAtEmployer(stayed, 'person', act)).toThrow('inte slutat');
  });

  it('that has left is still so when the details are corrected', () => {
    const left = when(withPerson, leaveEmployer(withPerson, 'person', '2026-11-01', act));
    const corrected = when(left, changeContactPerson(left, 'person', { name: 'Kim Påhitt' }, act));
    expect(corrected.contactPersons).toEqual([{ id: 'person', name: 'Kim Påhitt', leftOn: '2026-11-01' }]);
  });

  it('works at a workplace the employer has', () => {
    expect(() => addContactPerson(anEmployerAfter(), person, act)).toThrow('Arbetsstället finns inte');
  });

  it('leaves no trace when erased, in the history neither', () => {
    const left = when(withPerson, leaveEmployer(withPerson, 'person', '2026-11-01', act));
    const erased = when(left, eraseContactPerson(left, 'person', act));
    expect(JSON.stringify(erased)).not.toContain('Kim');
    expect(JSON.stringify(erased)).not.toContain('12 34 56');
  });
});

describe('A warning', () => {
  const warned = when(anEmployerAfter(), addWarning(anEmployerAfter(), warning, today));

  it('is shown until its last day, and no longer', () => {
    expect(standingWarnings(warned, '2026-12-24')).toEqual([warning]);
    expect(standingWarnings(warned, '2026-12-25')).toEqual([]);
  });

  it('is lifted, and the lifting is taken back', () => {
    const lifted = when(warned, liftWarning(warned, 'w', { by: anna, at }));
    expect(standingWarnings(lifted, today)).toEqual([]);
    expect(() => liftWarning(lifted, 'w', act)).toThrow('redan borttagen');
    const restored = when(lifted, restoreWarning(lifted, 'w', act));
    expect(standingWarnings(restored, today)).toEqual([warning]);
    expect(() => restoreWarning(restored, 'w', act)).toThrow('inte borttagen');
  });

  it('does not begin in the past', () => {
    expect(() => addWarning(anEmployerAfter(), { ...warning, expiresOn: '2026-11-21' }, today)).toThrow();
  });

  it('is not one of more than anyone reads', () => {
    let many = anEmployerAfter();
    for (let round = 0; round < 10; round++)
      many = when(many, addWarning(many, { ...warning, id: `w${round}` }, today));
    expect(() => addWarning(many, { ...warning, id: 'one-more' }, today)).toThrow('högst 10 varningar');
  });

  it('keeps its text out of the history', () => {
    expect(JSON.stringify(warned.history)).not.toContain('Hund');
  });
});
