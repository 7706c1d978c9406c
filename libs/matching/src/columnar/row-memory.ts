import type { Kernel } from './kernel.ts';
import { createKernel, createMemory } from './create-kernel.ts';

export type Values = Uint8Array | Uint16Array | Int32Array;

/** The kind of typed array a column is looked at through. */
export type View<V extends Values> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, at: number, length: number): V;
};

/** Room for one question at a time. What is taken is not cleared, and holds until the next `start`. */
export type Scratch = {
  /** Makes sure of so much room, and forgets what was taken before. May replace every view, so it comes first. */
  readonly start: (bytes: number) => void;
  readonly words: (length: number) => Int32Array;
  readonly bytes: (length: number) => Uint8Array;
};

/** The one memory the kernel works in: a run of columns with a number of bits per row each, and scratch behind them. */
export type RowMemory = {
  readonly kernel: Kernel;
  readonly scratch: Scratch;
  /** Rows there is room for, a multiple of 1,024, so that every column begins and ends on whole vectors. */
  readonly capacity: () => number;
  readonly growTo: (rows: number) => void;
  /** Adds a column of zeros and hands its view over, now and whenever it has moved. */
  readonly addColumn: <V extends Values>(
    bitsPerRow: number,
    view: View<V>,
    take: (values: V) => void,
  ) => void;
  readonly bytes: () => number;
};

const pageBytes = 65_536;
const rowsPerStep = 1024;
// Nothing stands at byte 0, so that no place is mistaken for none.
const firstByte = 16;

type Slot = { at: number; readonly bitsPerRow: number; readonly look: () => void };

const aligned = (bytes: number): number => Math.ceil(bytes / 16) * 16;

export const createRowMemory = (): RowMemory => {
  const memory = createMemory();
  const slots: Slot[] = [];
  let capacity = 0;
  let columnsEnd = firstByte;
  let taken = firstByte;

  const lookAgain = (): void => {
    for (const each of slots) each.look();
  };

  /** Returns true when the memory was replaced by a larger one. */
  const makeRoom = (bytes: number): boolean => {
    const missing = bytes - memory.buffer.byteLength;
    if (missing <= 0) return false;
    memory.grow(Math.ceil(missing / pageBytes));
    return true;
  };

  const sizeOf = ({ bitsPerRow }: Slot, rows: number): number => (rows * bitsPerRow) / 8;

  const moveApart = (rows: number): void => {
    const bytes = new Uint8Array(memory.buffer);
    let end = columnsEnd;
    // From the last column on, since each moves up, over what those before it still hold free.
    for (const slot of slots.toReversed()) {
      const size = sizeOf(slot, rows);
      const before = sizeOf(slot, capacity);
      end -= size;
      bytes.copyWithin(end, slot.at, slot.at + before);
      bytes.fill(0, end + before, end + size);
      slot.at = end;
    }
  };

  const take = (bytes: number): number => {
    const at = taken;
    taken += aligned(bytes);
    if (taken > memory.buffer.byteLength) throw new RangeError('A question took more room than it asked for');
    return at;
  };

  return {
    kernel: createKernel(memory),
    scratch: {
      start: (bytes) => {
        taken = columnsEnd;
        if (makeRoom(columnsEnd + bytes)) lookAgain();
      },
      words: (length) => new Int32Array(memory.buffer, take(4 * length), length),
      bytes: (length) => new Uint8Array(memory.buffer, take(length), length),
    },
    capacity: () => capacity,
    growTo: (rows) => {
      if (rows <= capacity) return;
      const wanted = Math.ceil(Math.max(rows, capacity * 1.25) / rowsPerStep) * rowsPerStep;
      columnsEnd = slots.reduce((sum, each) => sum + sizeOf(each, wanted), firstByte);
      makeRoom(columnsEnd);
      moveApart(wanted);
      capacity = wanted;
      lookAgain();
    },
    addColumn: (bitsPerRow, view, handOver) => {
      const slot: Slot = {
        at: columnsEnd,
        bitsPerRow,
        look: () => {
          const length = sizeOf(slot, capacity) / view.BYTES_PER_ELEMENT;
          handOver(new view(memory.buffer, slot.at, length));
        },
      };
      columnsEnd += sizeOf(slot, capacity);
      slots.push(slot);
      if (makeRoom(columnsEnd)) lookAgain();
      else slot.look();
      // What was scratch before is not zero.
      new Uint8Array(memory.buffer, slot.at, sizeOf(slot, capacity)).fill(0);
    },
    bytes: () => memory.buffer.byteLength,
  };
};
