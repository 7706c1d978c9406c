/** Where drafts are kept: the browser tab's own storage, which outlives a reload and signing in again. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A draft and the key its creation is asked for with: the same content has the same key, however often it is sent. */
export interface Draft<T> {
  value: T;
  idempotencyKey: string;
}

const prefix = 'samspar-draft:';

/** Keeps one person's drafts apart from another's who signs in after them in the same window. */
export function createDraftStore(storage: DraftStorage, person: string) {
  const nameOf = (key: string) => `${prefix}${person}:${key}`;
  return {
    read<T>(key: string): Draft<T> | undefined {
      const text = storage.getItem(nameOf(key));
      return text === null ? undefined : parsed<T>(text);
    },
    /** A draft that doesn't fit in the storage goes unkept rather than stopping who writes it. */
    write<T>(key: string, draft: Draft<T>): void {
      try {
        storage.setItem(nameOf(key), JSON.stringify(draft));
      } catch {
        storage.removeItem(nameOf(key));
      }
    },
    clear: (key: string) => storage.removeItem(nameOf(key)),
  };
}

/** Forgets every draft of everyone: on signing out nothing stays behind on a shared computer. */
export function forgetAllDrafts(storage: DraftStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}

function parsed<T>(text: string): Draft<T> | undefined {
  try {
    return JSON.parse(text) as Draft<T>;
  } catch {
    return undefined;
  }
}
