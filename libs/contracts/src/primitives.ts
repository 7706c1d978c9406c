import { z } from 'zod';

/** Identifier of an aggregate: UUIDv7 in lower case. */
export const id = z.uuid().meta({ description: 'UUIDv7' });

/** Instant in UTC, RFC 3339. */
export const instant = z.iso.datetime().meta({ description: 'UTC, RFC 3339' });

/** Calendar date in Europe/Stockholm. */
export const calendarDate = z.iso.date().meta({ description: 'Kalenderdatum, svensk tid' });

/** Calendar month, `YYYY-MM`. */
export const calendarMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Half a calendar year, `YYYY-H1` or `YYYY-H2`. */
export const halfYear = z.string().regex(/^\d{4}-H[12]$/, 'Ange ett halvår, till exempel 2019-H2.');

/** SCB's municipality code. Whether the code exists is checked where the tables are. */
export const municipalityCode = z.string().regex(/^\d{4}$/);

/** Occupation, SSYK 2012, four digits. */
export const ssyk = z.string().regex(/^\d{4}$/);

/** Leading digits of an SSYK code: an occupation area, a family or an occupation. */
export const ssykPrefix = z.string().regex(/^\d{1,4}$/);

/** Code of a catalogue: lower case letters, digits and hyphens. */
export const catalogueCode = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Language, ISO 639-1. */
export const languageCode = z.string().regex(/^[a-z]{2}$/);

/** Swedish level: 0 none, 1–4 SFI A–D, 5 basic SVA, 6 upper-secondary SVA or Swedish 1, 7 fluent. */
export const swedishLevel = z.int().min(0).max(7);

/** Education level, first digit of SUN 2020. */
export const educationLevel = z.int().min(0).max(6);

/** Education field, SUN 2020, three digits. */
export const educationField = z.string().regex(/^\d{3}[a-z]?$/);

/** A level on the five-step scale of languages and soft traits. */
export const fiveStep = z.int().min(1).max(5);

/** Share of full time, percent. */
export const extent = z.int().min(1).max(100);

export const stage = z.enum([
  'mapping',
  'preparing',
  'employable',
  'matchable',
  'in-job-track',
  'in-work',
  'in-studies',
]);

export const schedule = z.enum(['day', 'evening', 'night', 'weekend']);

export const licenceClass = z.enum([
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
]);

export const trait = z.enum([
  'motivation',
  'reliability',
  'following-instructions',
  'cooperation',
  'service',
  'independence',
  'accuracy',
  'stress-tolerance',
  'adaptability',
  'initiative',
  'communication',
  'stamina',
]);

export const ratingSource = z.enum(['workplace-supervisor', 'teacher', 'coach', 'self']);

/** Branch: the section letter of SNI. */
export const branchCode = z.string().regex(/^[A-U]$/);

/** Number of employees, the six classes of the agreements' branch table. */
export const sizeClass = z.enum(['1-4', '5-9', '10-19', '20-49', '50-99', '100-']);
export type SizeClass = z.infer<typeof sizeClass>;

/** A set of distinct values, in any order. */
export const setOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .max(most)
    .refine((values) => new Set(values).size === values.length, 'Samma värde får inte stå två gånger.');

/** Signs that nobody sees and no search can look for: controls other than line breaks, halves of signs, turned directions. */
const unseen = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u;
const seenOnly = (text: string) => !unseen.test(text.replace(/[\n\r\t]/g, ''));
const unseenSigns = 'Texten innehåller tecken som inte syns. Skriv om den.';

/** One line of text a person writes. Never part of an event. */
export const shortText = z
  .string()
  .trim()
  .min(1, 'Fyll i något här.')
  .max(200, 'Skriv högst 200 tecken.')
  .refine(seenOnly, unseenSigns);

/** A few paragraphs a person writes. Never part of an event. */
export const longText = z
  .string()
  .trim()
  .min(1, 'Fyll i något här.')
  .max(2000, 'Skriv högst 2 000 tecken.')
  .refine(seenOnly, unseenSigns);
