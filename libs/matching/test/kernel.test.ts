import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../kernel/compile.ts';
import { createKernel, createMemory } from '../src/columnar/create-kernel.ts';
import type { Kernel, KernelMemory } from '../src/columnar/kernel.ts';
import { createPlainKernel } from '../src/columnar/plain-kernel.ts';

// Places in the memory, in bytes: four bitmaps of 64 words, rows, scores, a table of bytes, of fields, and of points.
const words = 64;
const [a, b, c, d, rows, scores, bytes, fields, nearness, points] = [
  1024, 2048, 3072, 4096, 8192, 20480, 32768, 36864, 45056, 49152,
] as const;

type Filling = { readonly seed: number; readonly rowCount: number };

/** The same arbitrary content for both: bitmaps, some rows of them, small scores and tables. */
const filled = ({ seed, rowCount }: Filling): KernelMemory => {
  const memory = createMemory();
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state;
  };
  const ints = new Int32Array(memory.buffer);
  for (const place of [a, b, c, d])
    for (let at = 0; at < words; at += 1) ints[place / 4 + at] = next() & next();
  for (let at = 0; at < rowCount; at += 1) ints[rows / 4 + at] = (next() >>> 8) % (words * 32);
  for (let at = 0; at < rowCount; at += 1) ints[scores / 4 + at] = (next() >>> 8) % 10_000;
  new Uint8Array(memory.buffer, bytes, 2048).forEach((_, at, all) => (all[at] = (next() >>> 8) % 56));
  new Uint16Array(memory.buffer, fields, 2048).forEach((_, at, all) => (all[at] = (next() >>> 8) % 100));
  new Uint8Array(memory.buffer, nearness, 100).forEach((_, at, all) => (all[at] = (next() >>> 8) % 11));
  for (let at = 0; at < 256; at += 1) ints[points / 4 + at] = (next() >>> 8) % 2000;
  return memory;
};

const calls: readonly ((kernel: Kernel, rowCount: number) => unknown)[] = [
  (kernel) => kernel.copy(a, b, words),
  (kernel) => kernel.negate(a, words),
  (kernel) => kernel.and(a, b, words),
  (kernel) => kernel.or(a, b, words),
  (kernel) => kernel.andNot(a, b, words),
  (kernel) => kernel.count(a, words),
  (kernel) => kernel.countBoth(a, b, words),
  (kernel) => kernel.tally(a, b, c, d, words),
  (kernel) => [kernel.rowsOf(a, 3, words, rows, 400), kernel.nextWord.value],
  (kernel, count) => kernel.addByByte(rows, count, scores, bytes, points),
  (kernel, count) => kernel.addByBit(rows, count, scores, a, 700, -3),
  (kernel, count) => kernel.addByField(rows, count, scores, bytes, fields, nearness, points),
  (kernel, count) => kernel.keep(rows, scores, count, 5000),
];

describe('the compiled kernel and the plain one', () => {
  it('leave the same memory and give the same answers, whatever they are asked', () => {
    const filling = fc.record({ seed: fc.integer(), rowCount: fc.integer({ min: 0, max: 2000 }) });
    fc.assert(
      fc.property(filling, fc.array(fc.nat(calls.length - 1), { maxLength: 12 }), (content, asked) => {
        const memories = [filled(content), filled(content)] as const;
        const kernels = [createKernel(memories[0]), createPlainKernel(memories[1])] as const;
        for (const number of asked) {
          const [first, second] = kernels.map((kernel) => calls[number]?.(kernel, content.rowCount));
          expect(second).toEqual(first);
        }
        expect(Buffer.compare(new Uint8Array(memories[0].buffer), new Uint8Array(memories[1].buffer))).toBe(
          0,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are not the same piece: what is compiled runs where it can', () => {
    expect(createKernel(createMemory()).count.toString()).toContain('native code');
  });
});

describe('the compiled kernel', () => {
  it('is what its source compiles to', async () => {
    const bytes = Buffer.from(await compileKernel()).toString('base64');
    const file = [
      '/** kernel/kernel.as, compiled. Written by `npx vitest run libs/matching/test/kernel -u`. */',
      'export const kernelBytes =',
      `  '${bytes}';`,
      '',
    ].join('\n');
    await expect(file).toMatchFileSnapshot('../src/columnar/kernel-bytes.ts');
  }, 60_000);
});
