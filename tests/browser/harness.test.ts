import { describe, expect } from 'vitest';
import { expectAccessible } from './harness/accessibility.ts';
import { it } from './harness/browser-test.ts';
import { hasFocus, tabTo } from './harness/keyboard.ts';
import { openVisit } from './harness/visit.ts';

describe('The tests’ own eyes', () => {
  it('see what no page may do', async ({ browser, system }) => {
    const visit = await openVisit(browser, system);
    const { page } = visit;
    await page.goto('/');
    await page.evaluate("console.error('a complaint')");
    await page.evaluate("setTimeout(() => { throw new Error('a failure') })");
    await page.evaluate(
      "document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))",
    );
    await page.evaluate("fetch('https://elsewhere.example/').catch(() => {})");
    await page.evaluate("new Image().src = 'http://127.0.0.1:9/picture.png'");
    await expect.poll(async () => (await visit.troubles()).join('\n')).toMatch(/elsewhere\.example/);
    const troubles = (await visit.troubles()).join('\n');
    expect(troubles).toContain('console: a complaint');
    expect(troubles).toContain('uncaught: a failure');
    expect(troubles).toMatch(/inline style .*Content Security Policy/);
    expect(troubles).toContain('http://127.0.0.1:9/picture.png');
    await visit.close();
  });

  it('see a token that is let out', async ({ browser, system }) => {
    const visit = await openVisit(browser, system);
    const token = ['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJzb21lb25lIn0', 'c2lnbmF0dXJl'].join('.');
    await visit.context.route('**/leak', (route) => route.fulfill({ json: { token } }));
    await visit.page.goto('/');
    expect(await visit.troubles()).toEqual([]);
    await visit.page.evaluate("fetch('/leak').then((answer) => answer.text())");
    expect(await visit.troubles()).toEqual(['a token was let out to the browser']);
    await visit.close();
  });

  it('see what shuts somebody out, also where the window is narrow', async ({ visit }) => {
    await visit.page.goto('/');
    const add = (html: string) =>
      visit.page.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`,
      );
    await expectAccessible(visit.page);
    await add('<button id="nameless"></button>');
    await expect(expectAccessible(visit.page)).rejects.toThrow(/button-name: .*#nameless/);
    await visit.page.evaluate("document.querySelector('#nameless').remove()");
    await add('<p>Ordetsomaldrigtarslutochintehellerkandelasnågonstansutannågonbindestreckalls</p>');
    await expect(expectAccessible(visit.page)).rejects.toThrow('at 320 pixels: scrolls sideways');
  });

  it('see what cannot be reached with the keyboard', async ({ visit }) => {
    await visit.page.goto('/');
    const link = visit.page.locator('a').first();
    await tabTo(visit.page, link);
    expect(await hasFocus(link)).toBe(true);
    await expect(tabTo(visit.page, visit.page.getByRole('heading', { level: 1 }))).rejects.toThrow(
      'not reached',
    );
  });
});
