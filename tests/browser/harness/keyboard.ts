import type { Locator, Page } from 'playwright-core';

/** More steps than any page should ask of somebody. */
const mostSteps = 80;

/** Goes to something with the Tab key alone. Throws if it can't be reached so. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step <= mostSteps; step++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target.toString()} was not reached with ${mostSteps} presses of Tab.`);
}

/** Whether something is what the keyboard now acts upon. */
export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}
