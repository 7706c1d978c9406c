import type { Browser, BrowserContext, Page } from 'playwright-core';
import { recordReceived, type Received } from './received.ts';
import type { RunningSystem } from './running-system.ts';
import { watchForTroubles } from './troubles.ts';

/** Longest wait for anything on a page, in milliseconds. */
const patience = 15_000;
/** What may go by unseen: where the browser goes next when it leaves, and the application's own files, the same for all. */
const tellsOfNobody = /\/session\/sign-out$|\/assets\/[^/?]+$/;
const token = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/;

/** Somebody at a browser of their own. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Everything the browser has received. */
  received: Received;
  /** One more window of the same browser. */
  openWindow(): Promise<Page>;
  /** Says that a trouble is to be expected, such as a 503 that the browser logs as an error. */
  tolerate(pattern: RegExp): void;
  /** What no page may do, and has done; also that a token has been let out to the browser. */
  troubles(): Promise<string[]>;
  close(): Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
}

/** Opens a browser window as if for the first time, on a screen of the given size in CSS pixels. */
export async function openVisit(
  browser: Browser,
  { consoleUrl, issuer }: Pick<RunningSystem, 'consoleUrl' | 'issuer'>,
  { width = 1280, height = 900 }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: consoleUrl,
    viewport: { width, height },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const received = recordReceived(context);
  const troubles = watchForTroubles(context, { console: new URL(consoleUrl).origin, issuer });

  async function openWindow(): Promise<Page> {
    const page = await context.newPage();
    await received.listenIn(page);
    return page;
  }

  return {
    page: await openWindow(),
    context,
    received,
    openWindow,
    tolerate: troubles.tolerate,
    async troubles() {
      await received.settle();
      const leaked = token.test(received.text()) ? ['a token was let out to the browser'] : [];
      const unseen = received.unread.filter((url) => !tellsOfNobody.test(url));
      return [...troubles.all(), ...leaked, ...unseen.map((url) => `an answer went by unseen: ${url}`)];
    },
    close: () => context.close(),
  };
}
