import {
  isBranch,
  isCertificate,
  isEducationField,
  isLanguage,
  isMunicipality,
  isSizeClass,
  isSsyk,
  isSsykPrefix,
} from '@samspar/reference-data';
import { DomainError, type FieldError } from '@samspar/contracts';
import { fieldPath } from '../errors/problem.ts';

type Check = [is: (code: string) => boolean, message: string];

const municipality: Check = [isMunicipality, 'Okänd kommunkod.'];
const occupation: Check = [isSsyk, 'Okänd SSYK-kod.'];

/** A coded field has the same name everywhere, so its name decides the table it must be found in. */
const checks: Record<string, Check> = {
  municipality,
  reach: municipality,
  municipalities: municipality,
  ssyk: occupation,
  hardToFind: occupation,
  interests: [isSsykPrefix, 'Ingen SSYK-kod börjar så.'],
  certificates: [isCertificate, 'Okänt bevis eller certifikat.'],
  field: [isEducationField, 'Okänd utbildningsinriktning (SUN).'],
  branch: [isBranch, 'Okänd bransch.'],
  sizeClass: [isSizeClass, 'Okänd storleksklass.'],
  firstLanguage: [isLanguage, 'Okänd språkkod.'],
};

const languageCheck: Check = [isLanguage, 'Okänd språkkod.'];
const codeChecks: Record<string, Check> = {
  certificate: [isCertificate, 'Okänt bevis eller certifikat.'],
  language: languageCheck,
};

/** Every field of a request or a file that holds a well-formed code which no table has. */
export function findUnknownCodes(value: unknown): FieldError[] {
  return [...unknownCodes(value, [])];
}

/** Refuses a request with a well-formed code that no table holds; every such field is named. */
export function requireKnownCodes(request: unknown): void {
  const errors = findUnknownCodes(request);
  if (errors.length > 0) {
    throw new DomainError('unknown-code', 400, 'Begäran innehåller koder som inte finns.', { errors });
  }
}

function* unknownCodes(value: unknown, path: PropertyKey[]): Generator<FieldError> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unknownCodes(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    const kind = 'kind' in value && typeof value.kind === 'string' ? value.kind : '';
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (key === 'code' && codeChecks[kind]) yield* verify(codeChecks[kind], item, here);
      else if (key === 'languages') yield* languages(item, here);
      else yield* unknownCodes(item, here);
    }
  } else {
    const name = path.findLast((step) => typeof step === 'string');
    const check = typeof name === 'string' ? checks[name] : undefined;
    if (check) yield* verify(check, value, path);
  }
}

function* languages(value: unknown, path: PropertyKey[]): Generator<FieldError> {
  for (const code of Object.keys(value ?? {})) yield* verify(languageCheck, code, [...path, code]);
}

function* verify([is, message]: Check, value: unknown, path: PropertyKey[]): Generator<FieldError> {
  if (typeof value === 'string' && !is(value)) yield { field: fieldPath(path), message };
}
