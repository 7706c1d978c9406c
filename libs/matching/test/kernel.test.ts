import { describe, expect, it } from 'vitest';
import { compileKernel } from '../kernel/compile.ts';

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
