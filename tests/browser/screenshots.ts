/** Takes the README's pictures of the three tasks: `npm run screenshots`. `CONSOLE_URL` names a system that runs already. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startWholeSystem } from '../started-system.ts';
import { openBrowser } from './harness/open-browser.ts';
import { systemAt } from './harness/running-system.ts';
import { signInAs } from './harness/sign-in-as.ts';
import { openVisit } from './harness/visit.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const everybody = 1294;

const tasks: Record<string, (page: Page) => Promise<void>> = {
  async advisor(page) {
    await signInAs(page, 'business-advisor', '/kompetensbehov/nytt');
    await choose(page, 'Arbetsgivare', 'svets');
    await choose(page, 'Yrke', 'svetsare');
    const add = page.getByRole('group', { name: 'Lägg till krav eller merit' });
    await add.getByRole('button', { name: 'Körkort' }).click();
    await add.getByRole('button', { name: 'Svenska' }).click();
    const counts = page.getByRole('complementary', { name: 'Så många når behovet' });
    await counts.filter({ hasText: 'om det tas bort' }).waitFor();
    await page.getByRole('button', { name: 'Noggrannhet', exact: true }).click();
    await page.getByRole('group', { name: 'Körkort' }).scrollIntoViewIfNeeded();
  },
  async coordinator(page) {
    await signInAs(page, 'coordinator-trollhattan', '/urvalslistor');
    await page.getByRole('table').getByRole('link').first().click();
    await page
      .getByText(/av 100/)
      .first()
      .waitFor();
  },
  async procurement(page) {
    await signInAs(page, 'procurement-officer', '/upphandling/ny');
    await page.getByLabel('Syfte').fill('Städning av skolor i fyra år.');
    const role = page.getByRole('region', { name: /^Roll 1/ });
    await role.getByRole('combobox', { name: 'Yrke', exact: true }).fill('städ');
    await page
      .getByRole('option', { name: /Städare/ })
      .first()
      .click();
    await page.getByRole('region', { name: /räcker det till/ }).scrollIntoViewIfNeeded();
    await page.getByText('Uppfyller kraven i dag', { exact: true }).first().waitFor();
  },
};

async function choose(page: Page, field: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.locator('[role=option]').first().click();
}

const given = process.env['CONSOLE_URL'];
const started = given ? undefined : await startWholeSystem(everybody);
const browser = await openBrowser();
try {
  await mkdir(folder, { recursive: true });
  const system = await systemAt(given ?? started?.consoleUrl ?? '');
  for (const [name, open] of Object.entries(tasks)) {
    const visit = await openVisit(browser, system, { width: 1100, height: 800 });
    await open(visit.page);
    await visit.page.screenshot({ path: `${folder}/${name}.png` });
    await visit.close();
    console.log(`docs/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  await started?.stop();
}
