/** The MongoDB error codes this server answers with, by the server's own names. */
export const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  AuthenticationFailed: 18,
  IllegalOperation: 20,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  ShutdownInProgress: 91,
  NotAReplicaSet: 123,
  InvalidPipelineOperator: 168,
  CannotIndexParallelArrays: 171,
  InvalidIndexSpecificationOption: 197,
  NotImplemented: 238,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  Location15952: 15952,
  Location16020: 16020,
  Location17124: 17124,
  Location17276: 17276,
  Location17419: 17419,
  Location40323: 40323,
  Location40324: 40324,
  Location40415: 40415,
  Location40573: 40573,
} as const;

export type CodeName = keyof typeof errorCodes;

/** What a command, or one statement of a write, is refused with. `details` go into the reply beside the code. */
export class ServerError extends Error {
  readonly codeName: CodeName;
  readonly code: number;
  readonly details: Record<string, unknown>;

  constructor(codeName: CodeName, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.codeName = codeName;
    this.code = errorCodes[codeName];
    this.details = details;
  }
}

/** A thing MongoDB can do and this server can't: said, never half done. */
export const notImplemented = (what: string) =>
  new ServerError('NotImplemented', `${what} is not supported by the embedded stand-in`);

/** Anything thrown, as an error a client can be told. */
export function toServerError(error: unknown): ServerError {
  if (error instanceof ServerError) return error;
  return new ServerError('InternalError', error instanceof Error ? error.message : String(error));
}
