import { type Logger, pino } from 'pino';

/** Fields that could say who somebody is. They have no business in a log; if one gets there, it is blanked. */
const personal = [
  'name',
  'givenName',
  'familyName',
  'personnummer',
  'email',
  'phone',
  'authorization',
  'cookie',
];

/** Creates a service's log: JSON lines on standard output. */
export function createLog(service: string, level: string): Logger {
  return pino({
    name: service,
    level,
    redact: {
      paths: personal
        .flatMap((field) => [field, `*.${field}`, `*.*.${field}`])
        .filter((path) => path !== 'name'),
      censor: '[borttaget]',
    },
    serializers: { err: describeError },
  });
}

/** Type, message and stack; validation errors name fields, never the values that were wrong. */
function describeError(error: Error & { code?: unknown }) {
  return { type: error.name, code: error.code, message: error.message, stack: error.stack };
}
