import { describe, expect, it } from 'vitest';
import { aPersonnummer } from '../../test/examples.ts';
import { birthYearOf, readPersonnummer } from './personnummer.ts';

const field = 'person.personnummer';
const refused = expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field })] });

describe('Reading a personnummer', () => {
  it('takes it with and without a hyphen for the same', () => {
    const number = aPersonnummer();
    expect(readPersonnummer(`${number.slice(0, 8)}-${number.slice(8)}`, field)).toBe(number);
    expect(readPersonnummer(number, field)).toBe(number);
  });

  it('takes a samordningsnummer', () => {
    expect(readPersonnummer('19701063-2391', field)).toBe('197010632391');
  });

  it.each(['199013019802', '199001019801', '9001019802', 'nittonhundra'])('refuses %s', (text) => {
    expect(() => readPersonnummer(text, field)).toThrow(refused);
  });

  it('refuses a slip in the century, which the check digit does not see', () => {
    expect(birthYearOf('199001019802', '2026-11-22')).toBe(1990);
    expect(() => birthYearOf('109001019802', '2026-11-22')).toThrow(refused);
    expect(() => birthYearOf('209001019802', '2026-11-22')).toThrow(refused);
  });
});
