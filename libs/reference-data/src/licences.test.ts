import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LicenceClass, licences, licencesIncluding } from './licences.ts';

const classes = licences.map((each) => each.class);
const including = (...held: LicenceClass[]) => [...licencesIncluding(held)].toSorted();

describe('what a driving licence includes', () => {
  it('is nothing for nobody', () => {
    expect(including()).toEqual([]);
  });

  it('follows the motorcycle classes down to moped', () => {
    expect(including('A')).toEqual(['A', 'A1', 'A2', 'AM']);
  });

  it('gives a lorry-and-trailer driver every car and lorry class, and no bus', () => {
    expect(including('CE')).toEqual(['AM', 'B', 'BE', 'C', 'C1', 'C1E', 'CE']);
  });

  it('gives a bus driver the car but no lorry', () => {
    expect(including('D')).toEqual(['AM', 'B', 'D', 'D1']);
  });

  it('does not let the moped open anything else', () => {
    expect(including('AM')).toEqual(['AM']);
  });

  it('is closed, keeps what is held and never shrinks when a class is gained', () => {
    fc.assert(
      fc.property(fc.subarray(classes), fc.constantFrom(...classes), (held, gained) => {
        const all = licencesIncluding(held);
        expect([...licencesIncluding(all)].toSorted()).toEqual([...all].toSorted());
        expect(held.every((each) => all.has(each))).toBe(true);
        const more = licencesIncluding([...held, gained]);
        expect([...all].every((each) => more.has(each))).toBe(true);
      }),
    );
  });
});
