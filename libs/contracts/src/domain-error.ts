/** A field of the request and what is wrong with it. */
export interface FieldError {
  /** Path in the request, e.g. `formal[0].code`. */
  field: string;
  message: string;
}

/**
 * A refusal with a code from the service's table. Status is the HTTP status it answers with; the message is Swedish,
 * meant for the person at the screen, and says what to do.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** What the caller needs to know to go on, as further members of the answer (RFC 9457 § 3.2). Reaches the caller as it is. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    status: number,
    message: string,
    options: ErrorOptions & { errors?: FieldError[]; extensions?: Record<string, unknown> } = {},
  ) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.status = status;
    this.errors = options.errors ?? [];
    this.extensions = options.extensions ?? {};
  }
}

/** What is asked for does not exist, or may not be seen: the two are told apart by nobody. */
export function notFound(what: string): DomainError {
  return new DomainError('not-found', 404, `${what} finns inte.`);
}

/** The request is well-formed but a field's value cannot be right. */
export function invalidField(field: string, message: string): DomainError {
  return new DomainError('invalid-request', 400, 'Begäran innehåller fel.', { errors: [{ field, message }] });
}
