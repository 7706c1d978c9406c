import { findPersonalData } from '@samspar/reference-data';

/** Something in an ad: anything may be null, absent or of another type than it should be. */
export type Fields = Readonly<Record<string, unknown>>;

const mostLetters = 200;

/** The object at `key`, or one without fields. */
export function fieldsAt(fields: Fields, key: string): Fields {
  const value = fields[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A line of text; nothing where it is empty, or seems to hold a personnummer, an e-mail address or a telephone number. */
export function lineAt(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim().slice(0, mostLetters);
  return line !== '' && findPersonalData(line).length === 0 ? line : undefined;
}

/** A code: letters, digits and a few signs, also where it is written as a number. */
export function codeAt(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const code = String(value).trim();
  return /^[\w.:-]{1,64}$/.test(code) ? code : undefined;
}

export function numberAt(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The calendar date a date or an instant begins with, if there is such a day. */
export function dateAt(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  const date = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  const instant = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** An instant in milliseconds, from milliseconds or from a text; one without a time zone is read as UTC. */
export function instantAt(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value > 0 && value < 8.64e15 ? value : undefined;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10)) || value.length === 10;
  const instant = Date.parse(hasZone ? value : `${value}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** An address on the web, without query and fragment; nothing where it seems to name a person. */
export function addressAt(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value !== 'string' || !/^https?:\/\/[^\s@]{1,400}$/.test(value)) return undefined;
  return value.replace(/[?#].*$/, '');
}
