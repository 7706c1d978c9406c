import type { Page } from 'playwright-core';

/** Signs in as a demo user through the sign-in page, and arrives at `path`. */
export async function signInAs(page: Page, user: string, path = '/'): Promise<void> {
  await page.goto(`/session/sign-in?returnTo=${encodeURIComponent(path)}`);
  await chooseUser(page, user);
}

/** On the sign-in page: chooses who one is, and waits for the page one comes back to. */
export async function chooseUser(page: Page, user: string): Promise<void> {
  const signInPage = new URL(page.url()).origin;
  await page.locator(`button[name="user"][value="${user}"]`).click();
  await page.waitForURL(({ origin }) => origin !== signInPage);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
