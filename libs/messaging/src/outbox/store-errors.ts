/** Someone else saved the aggregate between load and save. */
export class RevisionConflict extends Error {
  readonly aggregateId: string;
  constructor(aggregateId: string) {
    super('The aggregate has changed since it was read.');
    this.name = 'RevisionConflict';
    this.aggregateId = aggregateId;
  }
}

/** An idempotency key was used again for a different request. */
export class IdempotencyKeyReused extends Error {
  constructor() {
    super('The idempotency key has been used for another request.');
    this.name = 'IdempotencyKeyReused';
  }
}
