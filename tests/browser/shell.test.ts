import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demoUsers } from '../../deploy/identity-provider/demo-users.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { it } from './harness/browser-test.ts';
import { weightOf } from './harness/first-load.ts';
import { tabTo } from './harness/keyboard.ts';
import { chooseUser, signInAs } from './harness/sign-in-as.ts';

const oneOfEachRole = [...new Map(demoUsers.map((user) => [user.role, user])).values()];
/** Script and style of the first page, compressed, in bytes. */
const heaviest = 250_000;

/** It looks like a button and leads elsewhere. */
const wayIn = (page: Page, text = 'Logga in') => page.locator('a').filter({ hasText: text });

describe('The console’s shell', () => {
  it('lets somebody in through the sign-in page, with the keyboard alone', async ({ visit, system }) => {
    const { page } = visit;
    await page.goto('/');
    await expectAccessible(page);
    await tabTo(page, wayIn(page));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.origin === system.issuer);
    await tabTo(page, page.getByRole('button', { name: /Samordnare Demo Trollhättan/ }));
    await page.keyboard.press('Enter');
    await page.getByText('Hej Samordnare Demo Trollhättan!').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('says on every page, also before anybody has signed in, when the clock has been set', async ({
    visit,
  }) => {
    const { page, context } = visit;
    await context.route('**/session', async (route) => {
      const response = await route.fetch();
      const ahead = String(Date.parse('2030-06-21T10:00+02:00') - Date.now());
      await route.fulfill({ response, headers: { ...response.headers(), 'Clock-Ahead': ahead } });
    });
    const banner = page.getByRole('complementary').getByText('Klockan är ställd: 21 juni 2030 kl. 10:00');
    await page.goto('/');
    await banner.waitFor();
    await signInAs(page, 'procurement-officer');
    await page.getByText('Hej Upphandlare Demo!').waitFor();
    await banner.waitFor();
    await expectAccessible(page);
  });

  it.for(oneOfEachRole)('greets a $role at home', async ({ id, displayName }, { visit }) => {
    await signInAs(visit.page, id);
    await visit.page.getByText(`Hej ${displayName}!`).waitFor();
    await expectAccessible(visit.page);
  });

  it('weighs no more than a slow connection bears, before anything else is asked for', async ({ visit }) => {
    await signInAs(visit.page, 'business-advisor');
    await visit.page.getByText('Hej Företagsrådgivare Demo!').waitFor();
    await visit.received.settle();
    const weight = weightOf(visit.received);
    console.log(`first load: ${JSON.stringify(weight)} bytes, compressed`);
    expect(weight.script).toBeGreaterThan(0);
    expect(weight.style).toBeGreaterThan(0);
    expect(weight.total).toBeLessThanOrEqual(heaviest);
  });

  it('goes back to where one was going', async ({ visit }) => {
    await visit.page.goto('/kompetensbehov?sida=2');
    await wayIn(visit.page).click();
    await chooseUser(visit.page, 'business-advisor');
    expect(visit.page.url()).toMatch(/\/kompetensbehov\?sida=2$/);
  });

  it('signs out here and at the identity provider', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, 'administrator');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('heading', { name: 'Logga ut ur demoinloggningen' }).waitFor();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await wayIn(page).waitFor();
    await signOutIsFelt(page);
  });

  /** Whoever comes next is asked who they are. */
  async function signOutIsFelt(page: Page): Promise<void> {
    await wayIn(page).click();
    await page.getByRole('heading', { name: 'Välj vem du loggar in som' }).waitFor();
  }

  it('shows the way back when the session has ended, at once and on the same page', async ({ visit }) => {
    const { page, context } = visit;
    await signInAs(page, 'business-advisor', '/kompetensbehov');
    const elsewhere = await visit.openWindow();
    await elsewhere.goto('/sok');
    await elsewhere.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await context.clearCookies();
    await wayIn(page, 'Logga in igen').click();
    await chooseUser(page, 'business-advisor');
    expect(page.url()).toMatch(/\/kompetensbehov$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('says what went wrong with signing in, and where to begin again', async ({ visit }) => {
    visit.tolerate(/status of 400/);
    await visit.page.goto('/session/callback?error=access_denied');
    await visit.page.getByRole('alert').filter({ hasText: 'Försök logga in igen' }).waitFor();
    await expectAccessible(visit.page);
    await wayIn(visit.page).click();
    await chooseUser(visit.page, 'administrator');
  });

  it('says which service is down, and comes back by itself', async ({ visit, system }) => {
    visit.tolerate(/status of 50\d/);
    await signInAs(visit.page, 'coordinator-trollhattan', '/jobbspar');
    await system.stop('job-tracks');
    await visit.page.reload();
    const notice = visit.page.getByRole('status').filter({ hasText: 'Jobbspår svarar inte' });
    await notice.waitFor();
    await expectAccessible(visit.page);
    await system.start('job-tracks');
    await notice.waitFor({ state: 'hidden' });
    await visit.page.getByRole('table').waitFor();
  });
});
