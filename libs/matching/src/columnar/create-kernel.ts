import type { Kernel, KernelMemory } from './kernel.ts';
import { kernelBytes } from './kernel-bytes.ts';
import { createPlainKernel } from './plain-kernel.ts';

// Node has WebAssembly, but its type declarations leave it out.
const { Instance, Memory, Module } = (
  globalThis as unknown as {
    readonly WebAssembly: {
      readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
      readonly Memory: new (limits: { readonly initial: number }) => KernelMemory;
      readonly Module: new (bytes: Uint8Array) => object;
    };
  }
).WebAssembly;

/** The compiled kernel; null on a machine whose WebAssembly has no vectors. */
const compiled = ((): object | null => {
  try {
    return new Module(Uint8Array.from(atob(kernelBytes), (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
})();

export const createMemory = (): KernelMemory => new Memory({ initial: 1 });

/** The compiled kernel where there is one, else the plain: same answers, some times slower. */
export const createKernel = (memory: KernelMemory): Kernel =>
  compiled === null
    ? createPlainKernel(memory)
    : (new Instance(compiled, { env: { memory } }).exports as Kernel);
