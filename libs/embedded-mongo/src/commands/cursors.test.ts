import { Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { createCursors } from './cursors.ts';

const rows = Array.from({ length: 250 }, (_, _id) => ({ document: { _id } }));
const namespace = 'db.things';

describe('a cursor', () => {
  it('gives 101 documents first unless asked otherwise, then the rest, then it is gone', () => {
    const cursors = createCursors();
    const { firstBatch, id } = cursors.first({ namespace, rows }) as { firstBatch: unknown[]; id: Long };
    expect(firstBatch).toHaveLength(101);
    const { nextBatch } = cursors.more(String(id), namespace, 100) as { nextBatch: unknown[] };
    expect(nextBatch).toHaveLength(100);
    expect(cursors.more(String(id), namespace)).toMatchObject({ nextBatch: { length: 49 }, id: Long.ZERO });
    expect(() => cursors.more(String(id), namespace)).toThrow(expect.objectContaining({ code: 43 }));
  });

  it('has an id only if there is more', () => {
    const cursors = createCursors();
    expect(cursors.first({ namespace, rows: rows.slice(0, 101) })).toMatchObject({ id: Long.ZERO });
    expect(cursors.first({ namespace, rows }, 10, true)).toMatchObject({
      firstBatch: { length: 10 },
      id: Long.ZERO,
    });
    const { firstBatch, id } = cursors.first({ namespace, rows: rows.slice(0, 1) }, 0);
    expect(firstBatch).toEqual([]);
    expect(id).not.toEqual(Long.ZERO);
    expect(cursors.more(String(id), namespace, 0)).toMatchObject({ nextBatch: { length: 1 } });
  });

  it('sends no more than 16 MB at a time, but always one document', () => {
    const cursors = createCursors();
    const large = [7, 7, 7, 17].map((megabytes) => ({ document: {}, bytes: megabytes * 1024 * 1024 }));
    const { id, firstBatch } = cursors.first({ namespace, rows: large });
    expect(firstBatch).toHaveLength(2);
    expect(cursors.more(String(id), namespace)).toMatchObject({ nextBatch: { length: 1 } });
    expect(cursors.more(String(id), namespace)).toMatchObject({ nextBatch: { length: 1 }, id: Long.ZERO });
  });

  it('is forgotten after ten idle minutes, when killed, and for another collection', () => {
    let now = 0;
    const cursors = createCursors(() => now);
    const open = () => String(cursors.first({ namespace, rows }, 1).id);
    const [idle, used, killed] = [open(), open(), open()] as [string, string, string];
    expect(() => cursors.more(used, 'db.others')).toThrow(expect.objectContaining({ code: 43 }));
    now = 9 * 60 * 1000;
    cursors.more(used, namespace, 1);
    expect([cursors.kill(killed), cursors.kill(killed)]).toEqual([true, false]);
    now = 11 * 60 * 1000;
    open();
    expect(() => cursors.more(idle, namespace)).toThrow(expect.objectContaining({ code: 43 }));
    expect(() => cursors.more(killed, namespace)).toThrow(expect.objectContaining({ code: 43 }));
    expect(cursors.more(used, namespace, 1)).toMatchObject({ nextBatch: { length: 1 } });
  });
});
