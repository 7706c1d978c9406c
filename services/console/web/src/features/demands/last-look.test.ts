import { describe, expect, it } from 'vitest';
import { createLooks } from './last-look.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
const look = { at: '2026-11-22T10:00:00.000Z', revision: 3 };

describe('When a demand was last looked at', () => {
  it('is remembered, for one person', () => {
    const storage = memory();
    createLooks(storage, 'one').note('demand', look);
    expect(createLooks(storage, 'one').last('demand')).toEqual(look);
    expect(createLooks(storage, 'another').last('demand')).toBeUndefined();
  });

  it('is forgotten of the oldest first when there are many', () => {
    const looks = createLooks(memory(), 'one');
    for (let n = 0; n < 501; n++) looks.note(`demand-${n}`, look);
    looks.note('demand-1', look);
    looks.note('demand-501', look);
    expect(looks.last('demand-0')).toBeUndefined();
    expect(looks.last('demand-2')).toBeUndefined();
    expect(looks.last('demand-1')).toEqual(look);
  });

  it('is unknown rather than an error where the storage holds nonsense', () => {
    const storage = memory();
    storage.setItem('samspar-looks:one', '{nonsense');
    expect(createLooks(storage, 'one').last('demand')).toBeUndefined();
  });
});
