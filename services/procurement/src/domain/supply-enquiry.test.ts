import { describe, expect, it } from 'vitest';
import { aQuestion, theCounts } from '../../test/examples.ts';
import {
  answerEnquiry,
  evolveSupplyEnquiry,
  requireKnownCategory,
  restoreEnquiry,
  rolesToCount,
  type SupplyEnquiry,
  type SupplyEnquiryEvent,
  withdrawEnquiry,
} from './supply-enquiry.ts';

const happened = (enquiry: SupplyEnquiry | undefined, events: readonly SupplyEnquiryEvent[]) => {
  const state = events.reduce<SupplyEnquiry | undefined>(evolveSupplyEnquiry, enquiry);
  if (!state) throw new Error('Nothing has happened.');
  return state;
};
const asked = { askedBy: 'olle', askedAt: '2026-11-22T09:00:00.000Z' };
const answered = () => happened(undefined, answerEnquiry(aQuestion(), theCounts(), asked));

describe('A supply enquiry', () => {
  it('keeps the question, the answer, who asked and when', () => {
    expect(answered()).toMatchObject({ ...aQuestion(), ...asked, status: 'answered', answer: { model: 1 } });
  });

  it('takes in nothing but what is asked for', () => {
    const more = { override: 'Ingenting hindrar.', status: 'withdrawn' };
    const roles = aQuestion().roles.map((role) => ({ ...role, ...more }));
    const asker = { name: 'Olle', organisation: 'Inköp' };
    expect(
      answerEnquiry({ ...aQuestion(), roles, ...more }, theCounts(), {
        ...asked,
        ...more,
        asker: { ...asker, ...more },
      }),
    ).toEqual(answerEnquiry(aQuestion(), theCounts(), { ...asked, asker }));
  });

  it('asks for each role as a demand in its own municipality, from its own start', () => {
    expect(rolesToCount(aQuestion())).toMatchObject([
      { number: 4, profile: { ssyk: '9111', openings: 4, municipality: '1488', start: '2027-03-01' } },
      { number: 1, profile: { ssyk: '9120', openings: 1, municipality: '1488', start: '2027-03-01' } },
    ]);
  });

  it('can be withdrawn and restored, once each, and keeps its answer', () => {
    const withdrawn = happened(answered(), withdrawEnquiry(answered()));
    expect(withdrawn.status).toBe('withdrawn');
    expect(() => withdrawEnquiry(withdrawn)).toThrow(expect.objectContaining({ code: 'enquiry-withdrawn' }));
    const restored = happened(withdrawn, restoreEnquiry(withdrawn));
    expect(restored).toEqual(answered());
    expect(() => restoreEnquiry(restored)).toThrow(
      expect.objectContaining({ code: 'enquiry-not-withdrawn' }),
    );
  });

  it('is about a category where social consideration is fitting', () => {
    expect(() => requireKnownCategory(aQuestion())).not.toThrow();
    expect(() => requireKnownCategory(aQuestion({ cpv: '03000000-1' }))).toThrow(
      expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field: 'cpv' })] }),
    );
  });
});
