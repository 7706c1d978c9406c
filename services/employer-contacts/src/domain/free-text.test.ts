import { describe, expect, it } from 'vitest';
import { requireNoPersonalData } from './free-text.ts';

const check = (text: string, companyOwn: ('personnummer' | 'email' | 'telephone')[] = []) =>
  requireNoPersonalData('note', { text, companyOwn });

describe('A free text', () => {
  it('is taken as it is when it names nobody', () => {
    expect(() => check('Vill ha besök i januari, helst på morgonen.')).not.toThrow();
  });

  it.each([
    ['Ring Kim på 070-123 45 67', 'ett telefonnummer'],
    ['Skriv till kim@example.se', 'en e-postadress'],
    ['Gäller 811218-9876', 'ett personnummer'],
  ])('is refused with what was found and where: %s', (text, found) => {
    expect(() => check(text)).toThrow(
      expect.objectContaining({
        status: 400,
        errors: [{ field: 'note', message: expect.stringContaining(found) }],
      }),
    );
  });

  it('never repeats what was found', () => {
    expect(() => check('Ring 070-123 45 67')).toThrow(
      expect.objectContaining({ errors: [{ field: 'note', message: expect.not.stringContaining('070') }] }),
    );
  });

  it("is taken when what was found is said to be the company's own, and that kind only", () => {
    expect(() => check('Växeln: 0520-12 34 56', ['telephone'])).not.toThrow();
    expect(() => check('Växeln: 0520-12 34 56, kim@example.se', ['telephone'])).toThrow();
  });
});
