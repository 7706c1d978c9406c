const duplicateKeyCode = 11000;

/** Whether `error` is MongoDB's refusal of a second document with the same value in the unique index over `field`. */
export function isDuplicateKey(error: unknown, field?: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, keyPattern } = error as { code?: unknown; keyPattern?: Record<string, unknown> };
  return (
    code === duplicateKeyCode && (field === undefined || (keyPattern !== undefined && field in keyPattern))
  );
}
