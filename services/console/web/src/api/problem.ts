/** One thing wrong with what was sent, and where. */
export interface FieldError {
  /** The field's path in the body, such as `mustHaves.0.ssyk`. */
  field: string;
  message: string;
}

/** What a service answers when it refuses: problem+json, with texts meant for the person at the screen. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly traceId: string | undefined;
  /** What else the service says of a refusal of this code (RFC 9457 § 3.2), such as who changed a demand first. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(document: {
    status: number;
    code?: string;
    detail?: string;
    title?: string;
    errors?: FieldError[];
    traceId?: string;
    [member: string]: unknown;
  }) {
    const { status, code, detail, title, errors, traceId, ...extensions } = document;
    super(detail ?? title ?? `HTTP ${status}`);
    this.status = status;
    this.code = code ?? 'unknown';
    this.errors = errors ?? [];
    this.traceId = traceId;
    this.extensions = extensions;
  }
}

/** A service that doesn't answer, or says that it can't just now. Worth asking again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  /** The service, or `console` when not even the console answers. */
  readonly service: string;

  constructor(service: string, cause?: unknown) {
    super(`${service} does not answer.`, { cause });
    this.service = service;
  }
}

/** Whether someone else changed it first. */
export const isChangedByOthers = (error: unknown): boolean =>
  error instanceof Problem && error.status === 412;

/** Whether nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;
