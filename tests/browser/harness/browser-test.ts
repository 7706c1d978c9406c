import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type RunningSystem, systemAt, systemBehind } from './running-system.ts';
import { openVisit, type Visit, type VisitOptions } from './visit.ts';

interface Fixtures {
  system: RunningSystem;
  browser: Browser;
  /** Somebody at a browser of their own, for the first time. */
  visit: Visit;
  /** As many more as a test needs. */
  meet: (options?: VisitOptions) => Promise<Visit>;
}

/**
 * A test in the browser. It fails if any page it visits logs an error, throws, breaks its policy, asks another server for
 * something, or is given a token. A picture of every window is left in the temporary folder when it fails.
 */
export const it = test.extend<Fixtures>({
  system: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const given = process.env['CONSOLE_URL'];
      await use(given ? await systemAt(given) : await systemBehind(inject('control')));
    },
    { scope: 'file' },
  ],
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  meet: async ({ system, browser, task }, give) => {
    const visits: Visit[] = [];
    await give(async (options) => {
      const visit = await openVisit(browser, system, options);
      visits.push(visit);
      return visit;
    });
    const troubles = (await Promise.all(visits.map((visit) => visit.troubles()))).flat();
    if (troubles.length > 0 || task.result?.state === 'fail') await photograph(visits, task.name);
    for (const visit of visits) await visit.close();
    expect(troubles).toEqual([]);
  },
  visit: async ({ meet }, give) => give(await meet()),
});

async function photograph(visits: readonly Visit[], name: string): Promise<void> {
  const folder = join(tmpdir(), 'samspar-browser');
  await mkdir(folder, { recursive: true });
  const pages = visits.flatMap(({ context }) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}-${index + 1}.png`);
    await page.screenshot({ path, fullPage: true }).catch(() => {});
    console.error(`${page.url()} looked like this: ${path}`);
  }
}
