import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What 1280 CSS pixels are at 400 %: the narrowest a page must hold (WCAG 1.4.10). */
const narrowest = { width: 320, height: 640 };

/**
 * Throws unless the page, as it stands, breaks none of axe's rules for WCAG 2.2 AA and best practice, at its own size and at
 * 320 pixels, where it may not scroll sideways either. What breaks them is named.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize();
  const here = await violationsOf(page);
  await page.setViewportSize(narrowest);
  await twoFrames(page);
  const narrow = [...(await violationsOf(page)), ...(await overflowOf(page))];
  if (size) await page.setViewportSize(size);
  await twoFrames(page);
  const all = [...here, ...narrow.map((each) => `at 320 pixels: ${each}`)];
  if (all.length > 0) throw new Error(`${page.url()} is not accessible:\n${all.join('\n')}`);
}

async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('Boolean(window.axe)'))) await page.evaluate(`${axe}; undefined`);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`window.axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} — ${target.join(' ')} ${html.slice(0, 200)}`),
  );
}

/** The elements that make the page wider than its window, the innermost of them. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 &&
        ![...element.children].some((child) => child.getBoundingClientRect().right > width + 1),
    );
    return ['scrolls sideways', ...wide.slice(0, 5).map((element) => 'too wide: ' + element.outerHTML.slice(0, 200))];
  })()`);
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
