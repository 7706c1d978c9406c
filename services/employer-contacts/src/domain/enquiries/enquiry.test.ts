import { describe, expect, it } from 'vitest';
import { act, aNewEnquiry, anEnquiry, anna, bo, enquiryAfter, today } from '../../../test/demand-examples.ts';
import { anEmployer } from '../../../test/examples.ts';
import { becomeDemand, closeEnquiry, reopenEnquiry } from './close-enquiry.ts';
import { isOverdue } from './enquiry.ts';
import { passOnEnquiry, postponeEnquiry, takeBackEnquiry, takeEnquiry } from './handle-enquiry.ts';
import { referenceOf, registerEnquiry } from './register-enquiry.ts';

const id = '019a0000-0000-7000-8000-00a1b2c3d4e5';
const register = (changes: object) => registerEnquiry(aNewEnquiry(changes), id, today);
const naming = (field: string) =>
  expect.objectContaining({ status: 400, errors: [expect.objectContaining({ field })] });
const to = { municipality: '1487', unit: 'arbetsformedlingen' } as const;
const reason = { text: 'Arbetsplatsen ligger i Vänersborg.', companyOwn: [] };

describe('An enquiry', () => {
  it('came today and is to be answered within five working days, unless told otherwise', () => {
    expect(anEnquiry()).toMatchObject({ receivedOn: today, dueOn: '2026-11-30', status: 'open' });
    expect(anEnquiry({ receivedOn: '2026-11-19' })).toMatchObject({ dueOn: '2026-11-26' });
    expect(anEnquiry({ dueOn: '2027-01-15' })).toMatchObject({ dueOn: '2027-01-15' });
  });

  it('has a reference to come back with', () => {
    expect(anEnquiry().reference).toBe('00A1-B2C3-D4E5');
    expect(referenceOf(id)).toBe('00A1-B2C3-D4E5');
  });

  it('neither came tomorrow nor is due before it came', () => {
    expect(() => register({ receivedOn: '2026-11-24' })).toThrow(naming('receivedOn'));
    expect(() => register({ dueOn: '2026-11-22' })).toThrow(naming('dueOn'));
    expect(() => postponeEnquiry(anEnquiry(), '2026-11-22')).toThrow(naming('dueOn'));
  });

  it('keeps who asks apart from what is asked', () => {
    const request = { text: 'Ring 0520-12 34 56', companyOwn: [] };
    expect(() => register({ request })).toThrow(naming('request'));
    const contactPerson = { telephone: '0520-12 34 56' };
    expect(anEnquiry({ contactPerson }).contactPerson).toEqual(contactPerson);
  });

  it('checks the organisationsnummer of an employer as written', () => {
    const employer = (organisationsnummer: string) => ({
      kind: 'as-written',
      name: 'Exempel AB',
      organisationsnummer,
    });
    expect(() => register({ employer: employer('556000-0000') })).toThrow(
      naming('employer.organisationsnummer'),
    );
    const { organisationsnummer } = anEmployer();
    const [registered] = register({ employer: employer(organisationsnummer) });
    expect(registered).toMatchObject({ enquiry: { employer: { organisationsnummer } } });
  });

  it('is overdue the day after it should have been answered, until it is closed', () => {
    expect(isOverdue(anEnquiry(), '2026-11-30')).toBe(false);
    expect(isOverdue(anEnquiry(), '2026-12-01')).toBe(true);
    const closed = enquiryAfter(anEnquiry(), closeEnquiry(anEnquiry(), { reason: 'answered' }, act));
    expect(isOverdue(closed, '2026-12-01')).toBe(false);
  });

  it('is taken from a colleague knowingly only', () => {
    const taken = enquiryAfter(anEnquiry(), takeEnquiry(anEnquiry(), anna, false));
    expect(takeEnquiry(taken, anna, false)).toEqual([]);
    expect(() => takeEnquiry(taken, bo, false)).toThrow(
      expect.objectContaining({ code: 'enquiry-owned', extensions: { owner: anna } }),
    );
    expect(enquiryAfter(taken, takeEnquiry(taken, bo, true)).owner).toEqual(bo);
  });

  it('lies with those it is passed on to, with why, and with nobody there yet', () => {
    const taken = enquiryAfter(anEnquiry(), takeEnquiry(anEnquiry(), anna, false));
    const passedOn = enquiryAfter(taken, passOnEnquiry(taken, { to, reason }, act));
    expect(passedOn).toMatchObject({ ...to, handovers: [{ to, reason, by: anna }] });
    expect(passedOn).not.toHaveProperty('owner');
    const takenBack = enquiryAfter(passedOn, takeBackEnquiry(passedOn, act));
    expect(takenBack).toMatchObject({
      municipality: '1488',
      unit: 'naringsliv',
      handovers: [{ takenBack: act }],
    });
    expect(() => takeBackEnquiry(takenBack, act)).toThrow('inte skickats vidare');
  });

  it('is passed on without naming anybody', () => {
    const naming070 = { text: 'Ring 070-123 45 67', companyOwn: [] };
    expect(() => passOnEnquiry(anEnquiry(), { to, reason: naming070 }, act)).toThrow(naming('reason'));
    expect(() => closeEnquiry(anEnquiry(), { reason: 'answered', note: naming070 }, act)).toThrow(
      naming('note'),
    );
  });

  it('became a demand only when there is one, and can become another when it is opened again', () => {
    const close = (state = anEnquiry()) => closeEnquiry(state, { reason: 'became-demand' }, act);
    expect(() => close()).toThrow(expect.objectContaining({ code: 'enquiry-without-demand' }));
    const demand = { demandId: 'd1', request: { key: 'key', hash: 'hash' } };
    const became = enquiryAfter(anEnquiry(), becomeDemand(anEnquiry(), demand, act));
    expect(became).toMatchObject({ status: 'closed', closing: { reason: 'became-demand', demandId: 'd1' } });
    expect(became.demands).toEqual([demand]);
    const reopened = enquiryAfter(became, reopenEnquiry(became));
    expect(reopened).not.toHaveProperty('closing');
    expect(enquiryAfter(reopened, close(reopened)).closing?.demandId).toBe('d1');
  });
});
