import {
  calendarDate,
  competence,
  consentPurpose,
  consentReceiver,
  id,
  languageCode,
  municipalityCode,
  shortText,
  stage,
  swedishLevel,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import type { BirthRegion, Sex } from '../domain/age-band.ts';
import type { ActiveCandidate, Protection } from '../domain/candidate.ts';
import type { Identity } from '../domain/identity.ts';

const sexes = ['woman', 'man'] as const satisfies readonly Sex[];
const birthRegions = ['sweden', 'europe', 'outside-europe'] as const satisfies readonly BirthRegion[];
const protections = [
  'secrecy-mark',
  'protected-registration',
  'fictitious-data',
] as const satisfies readonly Protection[];

export const protection = z.enum(protections);
export const personnummer = z
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
  sex: z.enum(sexes),
  birthRegion: z.enum(birthRegions),
  firstLanguage: languageCode,
});

/** A consent as it is given. `expiresOn` is the last day it holds. */
export const consentOffer = z.strictObject({
  purpose: consentPurpose,
  receiver: consentReceiver,
  textVersion: z.string().regex(/^[\w.-]{1,40}$/, 'Ange textens version, till exempel 2026-1.'),
  expiresOn: calendarDate,
});
const consent = consentOffer.extend({ givenOn: calendarDate });

export const newCandidate = z.strictObject({
  person,
  municipality: municipalityCode,
  competence,
  consents: z.array(consentOffer).max(50).default([]),
  protectedIdentity: z.enum(['none', ...protections]).default('none'),
});

const core = z.strictObject({
  id,
  revision: z.int(),
  municipality: municipalityCode,
  consents: z.array(consent),
});

/** A row in a list: enough to choose from, and no more. */
export const candidateSummary = core.extend({
  person: name,
  stage,
  swedish: swedishLevel,
  availableFrom: calendarDate,
});

/** A candidate's profile, without who it is. */
export const candidateProfile = core.extend({
  competence,
  participation: z.strictObject({ tracks: z.array(id), stageBefore: stage }).optional(),
});

/** A candidate, and who it is. */
export const candidateResource = candidateProfile.extend({ person });

/** What is answered of someone who was registered as protected: that it is done. */
export const registrationReceipt = z.strictObject({ id, revision: z.int() });

export function toSummary(
  candidate: Loaded<ActiveCandidate>,
  { givenName, familyName }: Identity,
): z.input<typeof candidateSummary> {
  const { id, revision, state } = candidate;
  const { municipality, consents, competence } = state;
  const { stage, swedish, availableFrom } = competence;
  return {
    id,
    revision,
    municipality,
    consents,
    person: { givenName, familyName },
    stage,
    swedish,
    availableFrom,
  };
}

export function toProfile(candidate: Loaded<ActiveCandidate>): z.input<typeof candidateProfile> {
  const { id, revision, state } = candidate;
  const { municipality, consents, competence, participation } = state;
  return { id, revision, municipality, consents, competence, ...(participation && { participation }) };
}

export function toResource(
  candidate: Loaded<ActiveCandidate>,
  identity: Identity,
): z.input<typeof candidateResource> {
  const { sex, birthRegion, firstLanguage } = candidate.state.background;
  return { ...toProfile(candidate), person: { ...identity, sex, birthRegion, firstLanguage } };
}
