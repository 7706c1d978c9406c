import { defineConfig } from 'vitest/config';

/** Tests that start every process of the system: one at a time, after all others. */
const wholeSystem = ['tests/journey.test.ts', 'tests/chaos.test.ts', 'tests/up.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'parts',
          include: ['{libs,services,deploy,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/browser/**', ...wholeSystem],
          globalSetup: 'libs/testing/src/shared-mongo.ts',
          // Limits end what hangs; they say nothing of speed, and hold on a machine with much else to do.
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'whole system',
          include: wholeSystem,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/global-setup.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
