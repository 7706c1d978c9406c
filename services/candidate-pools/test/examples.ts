import { randomBytes } from 'node:crypto';
import type { Competence } from '@samspar/contracts';
import { luhnCheckDigit } from '@samspar/reference-data';

let serial = 0;

export const testConfig = { IDENTITY_MASTER_KEY: randomBytes(32).toString('base64') };

/** A valid personnummer of the test series; each call gives another. */
export function aPersonnummer(birthYear = 1990): string {
  serial += 1;
  const month = String(1 + (serial % 12)).padStart(2, '0');
  const day = String(1 + (Math.floor(serial / 12) % 28)).padStart(2, '0');
  const eleven = `${birthYear}${month}${day}98${Math.floor(serial / 336)}`;
  return `${eleven}${luhnCheckDigit(eleven.slice(2))}`;
}

/** A person; the name, number, telephone and address are all findable in whatever they leak into. */
export function aPerson(changes: object = {}) {
  const personnummer = aPersonnummer();
  return {
    personnummer,
    givenName: 'Exempelina',
    familyName: 'Påhittsdotter',
    phone: '070-174 06 55',
    email: `exempelina.${personnummer}@example.org`,
    sex: 'woman' as const,
    birthRegion: 'outside-europe' as const,
    firstLanguage: 'ti',
    ...changes,
  };
}

export function aCompetence(changes: Partial<Competence> = {}): Competence {
  return {
    stage: 'employable',
    registeredAt: '2026-03-01',
    availableFrom: '2026-12-01',
    maxExtent: 100,
    schedule: ['day', 'evening'],
    reach: ['1488', '1487'],
    licences: ['B'],
    certificates: ['truckkort-b'],
    education: { level: 3, field: '521' },
    swedish: 4,
    languages: { ar: 5, en: 3 },
    experience: [{ ssyk: '7223', months: 30, lastUsed: '2023-05' }],
    interests: ['72'],
    ratings: [{ trait: 'motivation', level: 4, source: 'workplace-supervisor', observedOn: '2026-06-10' }],
    ...changes,
  };
}

export const toMatching = (expiresOn = '2099-06-30') => ({
  purpose: 'matching' as const,
  receiver: 'partners' as const,
  textVersion: '2026-1',
  expiresOn,
});

export const toEmployer = (receiver: string, expiresOn = '2099-06-30') => ({
  purpose: 'employer-presentation' as const,
  receiver,
  textVersion: '2026-1',
  expiresOn,
});

export const aRating = (changes: object = {}) => ({
  trait: 'reliability' as const,
  level: 5,
  source: 'teacher' as const,
  observedOn: '2026-11-01',
  ...changes,
});

/** What a new candidate is registered with. */
export function aNewCandidate(changes: object = {}) {
  return {
    person: aPerson(),
    municipality: '1488',
    competence: aCompetence(),
    consents: [toMatching()],
    ...changes,
  };
}
