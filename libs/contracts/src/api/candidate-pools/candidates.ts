import { z } from 'zod';
import {
  calendarDate,
  id,
  languageCode,
  municipalityCode,
  shortText,
  stage,
  swedishLevel,
} from '../../primitives.ts';
import { consentPurpose, consentReceiver } from '../../resources/consent.ts';
import { competence, rating } from '../../resources/scoring-profile.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';

/** The three kinds of protected personal data. */
const protections = ['secrecy-mark', 'protected-registration', 'fictitious-data'] as const;

const personnummer = z
  .string()
  .regex(/^\d{8}-?\d{4}$/, 'Ange tolv siffror, med eller utan bindestreck före de fyra sista.');
const name = z.strictObject({ givenName: shortText, familyName: shortText });
const person = name.extend({
  personnummer,
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{5,25}$/, 'Ange ett telefonnummer.')
    .optional(),
  email: z.email().max(200).optional(),
  sex: z.enum(['woman', 'man']),
  birthRegion: z.enum(['sweden', 'europe', 'outside-europe']),
  firstLanguage: languageCode,
});

/** A consent as it is given. `expiresOn` is the last day it holds. */
const consentOffer = z.strictObject({
  purpose: consentPurpose,
  receiver: consentReceiver,
  textVersion: z.string().regex(/^[\w.-]{1,40}$/, 'Ange textens version, till exempel 2026-1.'),
  expiresOn: calendarDate,
});

const core = z.strictObject({
  id,
  revision: z.int(),
  municipality: municipalityCode,
  consents: z.array(consentOffer.extend({ givenOn: calendarDate })),
});

/** A row in a list: enough to choose from, and no more. */
const candidateSummary = core
  .extend({ person: name, stage, swedish: swedishLevel, availableFrom: calendarDate })
  .meta({ id: 'CandidateSummary' });

/** A candidate's profile, without who it is. */
const candidateProfile = core
  .extend({
    competence,
    participation: z.strictObject({ tracks: z.array(id), stageBefore: stage }).optional(),
  })
  .meta({ id: 'CandidateProfile' });

/** A candidate, and who it is. */
const candidate = candidateProfile.extend({ person }).meta({ id: 'Candidate' });

/** A consent that ends within so many days is worth asking about again. */
export const consentEndsSoon = 30;
const count = z.int().nonnegative();

const params = z.strictObject({ candidateId: id });
const changes = { effect: 'changes', params } as const;

export const registerCandidate = operation({
  id: 'register-candidate',
  post: '/candidates',
  summary: 'Registrera en kandidat',
  may: ['register', 'Candidate'],
  effect: 'creates',
  body: z.strictObject({
    person,
    municipality: municipalityCode,
    competence,
    consents: z.array(consentOffer).max(50).default([]),
    protectedIdentity: z.enum(['none', ...protections]).default('none'),
  }),
  /** Of someone who was registered as protected no more is answered than that it is done. */
  answer: z.union([candidate, z.strictObject({ id, revision: z.int() })]),
});

export const listCandidates = operation({
  id: 'list-candidates',
  get: '/candidates',
  summary: 'Kandidater i de egna kommunerna',
  may: ['read', 'Candidate'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    stage: stage.optional(),
    minSwedish: z.coerce.number().int().min(0).max(7).optional().describe('Lägsta nivå i svenska, 0–7'),
  }),
  answer: pageOf(candidateSummary),
});

export const searchCandidate = operation({
  id: 'search-candidate',
  post: '/candidates/search',
  summary: 'Sök en kandidat på personnummer',
  may: ['read', 'Candidate'],
  body: z.strictObject({ personnummer }),
  answer: z.strictObject({ items: z.array(candidateSummary) }),
});

export const readCandidate = operation({
  id: 'read-candidate',
  get: '/candidates/:candidateId',
  summary: 'En kandidat',
  may: ['read', 'Candidate'],
  params,
  answer: candidate,
});

export const changeCompetence = operation({
  ...changes,
  id: 'change-competence',
  put: '/candidates/:candidateId/competence',
  summary: 'Ändra vad kandidaten kan och vill',
  may: ['change', 'Candidate'],
  body: competence,
  answer: candidateProfile,
});

export const addRating = operation({
  id: 'add-rating',
  post: '/candidates/:candidateId/ratings',
  summary: 'Skatta en mjuk kompetens',
  may: ['change', 'Candidate'],
  effect: 'creates',
  params,
  body: rating,
  answer: candidateProfile,
});

export const protectIdentity = operation({
  ...changes,
  id: 'protect-identity',
  put: '/candidates/:candidateId/protected-identity',
  summary: 'Märk kandidaten som skyddad; uppgifterna försvinner ur systemet',
  may: ['mark', 'ProtectedIdentity'],
  body: z.strictObject({ kind: z.enum(protections) }),
  status: 204,
});

export const eraseCandidate = operation({
  ...changes,
  id: 'erase-candidate',
  delete: '/candidates/:candidateId',
  summary: 'Radera kandidaten; ange skälet i Access-Reason',
  may: ['erase', 'Candidate'],
  status: 204,
});

export const giveConsent = operation({
  ...changes,
  id: 'give-consent',
  put: '/candidates/:candidateId/consents',
  summary: 'Anteckna ett samtycke; det ersätter ett tidigare till samma ändamål och mottagare',
  may: ['change', 'Consent'],
  body: consentOffer,
  answer: candidateProfile,
});

export const withdrawConsent = operation({
  ...changes,
  id: 'withdraw-consent',
  delete: '/candidates/:candidateId/consents/:purpose/:receiver',
  summary: 'Anteckna att samtycket har återkallats',
  may: ['change', 'Consent'],
  params: params.extend({ purpose: consentPurpose, receiver: consentReceiver }),
  answer: candidateProfile,
});

export const countConsents = operation({
  id: 'count-consents',
  get: '/consent-counts',
  summary: 'Hur många kandidater i de egna kommunerna som saknar samtycke till matchning',
  may: ['read', 'Candidate'],
  query: z.strictObject({ municipality: municipalityCode.optional() }),
  answer: z.strictObject({
    candidates: count,
    withoutMatching: count.describe('Har inte samtyckt till matchning, eller har tagit tillbaka samtycket'),
    endingSoon: count.describe(`Samtycket till matchning går ut inom ${consentEndsSoon} dagar`),
  }),
});
