import { describe, expect, it } from 'vitest';
import { copyOf, emptyDraft, emptyRole, usualStart, withAlternative, withRole } from './enquiry-draft.ts';
import { countsOf, questionOf } from './enquiry-question.ts';
import { profileOf, roleDraftOf, termsOf } from './role-terms.ts';

let serial = 0;
const newId = () => `id-${(serial += 1)}`;
const draft = () => emptyDraft('1488', '2026-11-22', newId);
const aRole = () => ({
  ...emptyRole('r', '9111'),
  licence: 'B' as const,
  swedish: '2',
  months: '6',
  certificates: ['truckkort-b', 'hlr'],
  extent: '75',
  schedule: ['evening' as const],
});
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('There is none.');
  return one;
};

describe('A draft of an enquiry', () => {
  it('begins with one role and a start a quarter ahead', () => {
    expect(draft().alternatives).toMatchObject([{ start: '2027-02-01', roles: [{ ssyk: '', number: '2' }] }]);
    expect(usualStart('2026-01-31')).toBe('2026-04-01');
    expect(usualStart('2026-10-01')).toBe('2027-01-01');
  });

  it('tries a copy without touching the original, nor the copy the original', () => {
    const one = { ...first(draft().alternatives), roles: [aRole()], askedAs: 'e-1' };
    const two = copyOf(one, 'Utan körkort', newId);
    expect(two).toMatchObject({ name: 'Utan körkort', start: one.start, roles: [{ licence: 'B' }] });
    expect(two.id).not.toBe(one.id);
    expect(two.askedAs).toBeUndefined();
    const changed = withRole(two, first(two.roles).id, { licence: '' });
    expect(first(changed.roles).licence).toBe('');
    expect(first(one.roles).licence).toBe('B');
  });

  it('forgets that an alternative has been asked when it is changed', () => {
    const asked = withAlternative(draft(), '', (each) => each);
    const id = first(asked.alternatives).id;
    const alternatives = asked.alternatives.map((each) => ({ ...each, askedAs: 'e-1' }));
    const changed = withAlternative({ ...asked, alternatives }, id, (each) => ({
      ...each,
      start: '2027-08-01',
    }));
    expect(first(changed.alternatives)).not.toHaveProperty('askedAs');
  });
});

describe('What a role asks for', () => {
  it('is must-haves only, in one order', () => {
    const terms = termsOf(aRole());
    expect(terms.map(({ term }) => term)).toEqual([
      'licence',
      'swedish',
      'months',
      'certificates',
      'certificates',
    ]);
    expect(terms.every(({ criterion }) => criterion.required)).toBe(true);
    expect(termsOf(emptyRole('r', '9111'))).toEqual([]);
  });

  it('is the same again when an earlier enquiry is gone on from', () => {
    const role = aRole();
    expect(roleDraftOf(profileOf(role), 2, 'r')).toEqual(role);
  });
});

describe('A question', () => {
  it('can be tried once every role has an occupation and a number, and the start is a day', () => {
    const alternative = first(draft().alternatives);
    expect(countsOf('1488', alternative)).toBeUndefined();
    const whole = { ...alternative, roles: [aRole()] };
    expect(countsOf('1488', whole)?.roles).toMatchObject([
      { number: 2, profile: { ssyk: '9111', openings: 2, municipality: '1488', start: '2027-02-01' } },
    ]);
    expect(countsOf('', whole)).toBeUndefined();
    expect(countsOf('1488', { ...whole, start: '' })).toBeUndefined();
    expect(countsOf('1488', { ...whole, roles: [{ ...aRole(), number: '0' }] })).toBeUndefined();
    expect(countsOf('1488', { ...whole, roles: [{ ...aRole(), number: '1,5' }] })).toBeUndefined();
  });

  it('is sent as it stands: the service says what is missing', () => {
    const { purpose, cpv, roles } = questionOf(draft(), first(draft().alternatives));
    expect({ purpose, cpv, roles }).toMatchObject({
      purpose: '',
      cpv: '',
      roles: [{ profile: { ssyk: '' } }],
    });
  });
});
