import { describe, expect, it } from 'vitest';
import { createDraftStore, type DraftStorage, forgetAllDrafts } from './draft-store.ts';

function storageHolding(entries: Record<string, string> = {}, room = 10_000) {
  const held = new Map(Object.entries(entries));
  const storage: DraftStorage = {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
  return { storage, held };
}

const draft = { value: { name: 'Vårdspåret' }, idempotencyKey: 'key' };

describe('A draft', () => {
  it('is there again for who wrote it, and for nobody else', () => {
    const { storage } = storageHolding();
    createDraftStore(storage, 'a').write('demand:new', draft);
    expect(createDraftStore(storage, 'a').read('demand:new')).toEqual(draft);
    expect(createDraftStore(storage, 'a').read('demand:1')).toBeUndefined();
    expect(createDraftStore(storage, 'b').read('demand:new')).toBeUndefined();
  });

  it('is gone when it has been saved', () => {
    const { storage } = storageHolding();
    const drafts = createDraftStore(storage, 'a');
    drafts.write('demand:new', draft);
    drafts.clear('demand:new');
    expect(drafts.read('demand:new')).toBeUndefined();
  });

  it('goes unkept, with what was kept of it, when there is no room', () => {
    const { storage } = storageHolding({}, 100);
    const drafts = createDraftStore(storage, 'a');
    drafts.write('demand:new', draft);
    drafts.write('demand:new', { ...draft, value: { name: 'x'.repeat(200) } });
    expect(drafts.read('demand:new')).toBeUndefined();
  });

  it('is read as none where what is stored is no draft', () => {
    const { storage } = storageHolding({ 'samspar-draft:a:demand:new': '{' });
    expect(createDraftStore(storage, 'a').read('demand:new')).toBeUndefined();
  });

  it('stays behind of nobody who signs out, while other things stay', () => {
    const { storage, held } = storageHolding({ other: 'kept' });
    createDraftStore(storage, 'a').write('demand:new', draft);
    createDraftStore(storage, 'b').write('demand:new', draft);
    forgetAllDrafts(storage);
    expect([...held.keys()]).toEqual(['other']);
  });
});
