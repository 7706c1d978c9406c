import { IdempotencyKeyReused, RevisionConflict } from '@samspar/messaging';
import { ZodError } from 'zod';
import { DomainError, type FieldError } from '@samspar/contracts';

/** Problem details, RFC 9457. A refusal's extension members stand beside these and never take their place. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: readonly FieldError[];
}

/** Somebody else changed it after the caller had read it. */
export function changedByOthers(): DomainError {
  const message = 'Någon annan har ändrat sedan du läste. Läs in på nytt och gör om din ändring.';
  return new DomainError('changed-by-someone-else', 412, message);
}

/** What a caller is told of an error; `undefined` when it is unknown and none of the caller's business. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof DomainError) {
    return { ...error.extensions, ...problem(error.code, error.status, error.message, error.errors) };
  }
  if (error instanceof ZodError) {
    return problem(
      'invalid-request',
      400,
      'Begäran innehåller fel. Rätta fälten och försök igen.',
      fieldErrorsOf(error),
    );
  }
  if (error instanceof RevisionConflict) {
    return problemOf(changedByOthers());
  }
  if (error instanceof IdempotencyKeyReused) {
    return problem(
      'idempotency-key-reused',
      422,
      'Nyckeln i Idempotency-Key har redan använts för en annan begäran.',
    );
  }
  return bodyProblemOf(error);
}

/** Fields and messages of a validation error. Values are never repeated. */
function fieldErrorsOf(error: ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: fieldPath([...issue.path, key]), message: 'Okänt fält.' }));
    }
    return [{ field: fieldPath(issue.path), message: issue.message }];
  });
}

/** What a field can be called. Any other name is what somebody wrote, and is not repeated. */
const fieldName = /^[A-Za-z][\w$.[\]-]{0,60}$/;

/** `['formal', 0, 'code']` → `formal[0].code`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `[${step}]`
        : `${index > 0 ? '.' : ''}${fieldName.test(String(step)) ? String(step) : '…'}`,
    )
    .join('');
}

const bodyProblems: Record<string, [string, number, string]> = {
  'entity.parse.failed': ['malformed-json', 400, 'Innehållet är inte giltig JSON.'],
  'entity.too.large': ['body-too-large', 413, 'Innehållet är för stort.'],
  'encoding.unsupported': ['unsupported-encoding', 415, 'Innehållets kodning stöds inte.'],
  'charset.unsupported': ['unsupported-charset', 415, 'Teckenkodningen stöds inte. Använd UTF-8.'],
  'request.aborted': ['request-aborted', 400, 'Begäran avbröts.'],
  'request.size.invalid': ['malformed-body', 400, 'Innehållets längd stämmer inte med Content-Length.'],
};

/** A number of bytes as people say it. */
export function sizeOf(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.floor(kilobytes / 1024)} MB`;
}

function bodyProblemOf(error: unknown): Problem | undefined {
  const { type, status, limit } = (error ?? {}) as { type?: unknown; status?: unknown; limit?: unknown };
  const known = typeof type === 'string' ? bodyProblems[type] : undefined;
  if (known && typeof limit === 'number')
    return problem(known[0], known[1], `${known[2]} Högst ${sizeOf(limit)} tas emot.`);
  if (known) {
    const errors = known[0] === 'malformed-json' ? [{ field: 'body', message: known[2] }] : undefined;
    return problem(known[0], known[1], known[2], errors);
  }
  if (error instanceof URIError || status === 400)
    return problem('malformed-request', 400, 'Begäran kan inte läsas.');
  return undefined;
}

function problem(code: string, status: number, detail: string, errors?: readonly FieldError[]): Problem {
  const title = titles[status] ?? 'Begäran kunde inte utföras';
  return {
    type: `urn:samspar:problem:${code}`,
    title,
    status,
    detail,
    code,
    ...(errors?.length && { errors }),
  };
}

const titles: Record<number, string> = {
  400: 'Felaktig begäran',
  401: 'Inloggning krävs',
  403: 'Behörighet saknas',
  404: 'Finns inte',
  409: 'Går inte att utföra nu',
  412: 'Ändrad av någon annan',
  413: 'För stort innehåll',
  415: 'Formatet stöds inte',
  422: 'Begäran kan inte utföras',
  428: 'If-Match krävs',
  429: 'För många anrop',
  503: 'Tillfälligt otillgänglig',
};
