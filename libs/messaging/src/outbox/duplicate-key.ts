const duplicateKeyCode = 11000;

/** Whether `error` is MongoDB's refusal of a second document with the same value in the unique index over `field`. */
export function isDuplicateKey(error: unknown, field?: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, keyPattern } = error as { code?: unknown; keyPattern?: Record<string, unknown> };
  return (
    code === duplicateKeyCode && (field === undefined || (keyPattern !== undefined && field in keyPattern))
  );
}

/** Of an unordered insertion of many: the places of those that were there already. Throws whatever else went wrong. */
export async function refusedPlaces(insertion: Promise<unknown>): Promise<ReadonlySet<number>> {
  try {
    await insertion;
    return new Set();
  } catch (error) {
    const { writeErrors } = error as { writeErrors?: readonly { code?: unknown; index?: unknown }[] };
    if (!writeErrors?.length || writeErrors.some(({ code }) => code !== duplicateKeyCode)) throw error;
    return new Set(writeErrors.map(({ index }) => Number(index)));
  }
}
