import { describe, expect, it } from 'vitest';
import { type ContactDraft, contactBodyOf, emptyContact } from './contact-draft.ts';

const visit: ContactDraft = { ...emptyContact, on: '2026-12-01', topics: ['recruitment-need'] };

describe('A contact that has been written', () => {
  it('to come, says what it is about and nothing of how it went', () => {
    expect(contactBodyOf(visit, false)).toEqual({
      kind: 'visit',
      on: '2026-12-01',
      contactPersonIds: [],
      topics: ['recruitment-need'],
    });
  });

  it('gives the reason to plan it all the same only where something is in the way', () => {
    const reasoned = { ...visit, overrideReason: { text: 'De bad om ett besök till' } };
    expect(contactBodyOf(reasoned, false)).not.toHaveProperty('override');
    expect(contactBodyOf(reasoned, true)).toMatchObject({
      override: { reason: { text: 'De bad om ett besök till' } },
    });
  });

  it('that has been, says what it came to and what is next', () => {
    const held: ContactDraft = {
      ...visit,
      mode: 'held',
      outcome: 'call-back',
      nextStep: { text: 'Ring om starten' },
      nextStepDue: '2026-12-10',
    };
    expect(contactBodyOf(held, true)).toMatchObject({
      held: { outcome: 'call-back', nextStep: { dueOn: '2026-12-10', text: { text: 'Ring om starten' } } },
    });
    expect(contactBodyOf(held, true)).not.toHaveProperty('override');
  });
});
