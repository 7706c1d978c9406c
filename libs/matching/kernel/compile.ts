import { readFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const source = new URL('./kernel.as', import.meta.url);

/** Compiles the kernel; the module imports its memory. */
export const compileKernel = async (): Promise<Uint8Array> => {
  const text = await readFile(source, 'utf8');
  let compiled = new Uint8Array();
  const { error } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
    ],
    {
      readFile: (name) => (name === 'kernel.ts' ? text : null),
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') compiled = new Uint8Array(contents);
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error('The kernel does not compile', { cause: error });
  return compiled;
};
