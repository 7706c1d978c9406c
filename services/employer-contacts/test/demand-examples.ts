import type { DemandWish } from '@samspar/contracts';
import type { Demand, DemandEvent, Stamp } from '../src/domain/demands/demand.ts';
import { evolveDemand } from '../src/domain/demands/evolve-demand.ts';
import { registerDemand } from '../src/domain/demands/register-demand.ts';
import type { Enquiry, EnquiryEvent } from '../src/domain/enquiries/enquiry.ts';
import { evolveEnquiry } from '../src/domain/enquiries/evolve-enquiry.ts';
import { type NewEnquiry, registerEnquiry } from '../src/domain/enquiries/register-enquiry.ts';
import { aDemandProfile } from './examples.ts';

export const employerId = '019a0000-0000-7000-8000-000000000001';
export const today = '2026-11-23';
export const anna = { id: 'anna', name: 'Anna', organisation: 'Testkommunen' };
export const bo = { id: 'bo', name: 'Bo', organisation: 'Arbetsförmedlingen' };
export const act = { by: anna, at: '2026-11-23T09:00:00.000Z' };

export const stamp = (revision: number, by = anna): Stamp => ({ ...act, by, revision });

/** Little more than a rumour: an occupation and a municipality. */
export function aSignal(changes: Partial<DemandWish> = {}): DemandWish {
  return {
    ssyk: '7223',
    municipality: '1488',
    forJobTrack: false,
    softShare: 0.6,
    formal: [],
    soft: [],
    ...changes,
  };
}

export function aDemand(wish: DemandWish = aDemandProfile()): Demand {
  return happened(undefined, registerDemand({ employerId, wish, source: { kind: 'advisor' } }, stamp(1)));
}

export function happened(demand: Demand | undefined, events: readonly DemandEvent[]): Demand {
  const after = events.reduce<Demand | undefined>(evolveDemand, demand);
  if (!after) throw new Error('Nothing happened.');
  return after;
}

export function aFilling(changes: object = {}) {
  return {
    id: '019a0000-0000-7000-8000-0000000000f1',
    how: 'job-track' as const,
    on: today,
    request: { key: 'key', hash: 'hash' },
    ...changes,
  };
}

export function aNewEnquiry(changes: Partial<NewEnquiry> = {}): NewEnquiry {
  return {
    municipality: '1488',
    unit: 'naringsliv',
    source: 'staff',
    employer: { kind: 'as-written', name: 'Exempel Verkstad AB' },
    request: { text: 'Behöver två montörer i vår.', companyOwn: [] },
    registeredBy: anna,
    ...changes,
  };
}

export function anEnquiry(changes: Partial<NewEnquiry> = {}): Enquiry {
  return enquiryAfter(
    undefined,
    registerEnquiry(aNewEnquiry(changes), '019a0000-0000-7000-8000-00a1b2c3d4e5', today),
  );
}

export function enquiryAfter(enquiry: Enquiry | undefined, events: readonly EnquiryEvent[]): Enquiry {
  const after = events.reduce<Enquiry | undefined>(evolveEnquiry, enquiry);
  if (!after) throw new Error('Nothing happened.');
  return after;
}
