import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** What signing in begins with: asking whether one is signed in already. */
const askedWhetherSignedIn = /status of 401 .*\/session$/;

export interface Origins {
  console: string;
  issuer: string;
}

/** Notes what no page may do: log an error, throw one, break its own policy, or ask another server for anything. */
export function watchForTroubles(context: BrowserContext, origins: Origins) {
  const troubles: string[] = [];
  const tolerated: RegExp[] = [askedWhetherSignedIn];
  const note = (trouble: string) => troubles.push(trouble);

  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${wordsOf(message)}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  context.on('page', (page: Page) => page.once('crash', () => note('the page crashed')));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:' || origin === origins.console) return;
    const isOnItsWay = origin === origins.issuer && request.isNavigationRequest();
    const isOfTheIssuer = request.frame().url().startsWith(origins.issuer);
    if (!isOnItsWay && !isOfTheIssuer) note(`asked another server: ${request.url()}`);
  });

  return {
    /** Says that a trouble is to be expected, such as an answer's status that the browser logs as an error. */
    tolerate: (pattern: RegExp) => tolerated.push(pattern),
    all: () => troubles.filter((trouble) => !tolerated.some((pattern) => pattern.test(trouble))),
  };
}

function wordsOf(message: ConsoleMessage): string {
  return `${message.text()} ${message.location().url}`.trim();
}
