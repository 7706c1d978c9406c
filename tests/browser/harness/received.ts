import type { BrowserContext, CDPSession, Page, Request, Response } from 'playwright-core';

/** An answer as the browser received it. */
export interface ReceivedAnswer {
  method: string;
  url: string;
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Something the console said over the live connection. */
export interface LiveMessage {
  event: string;
  data: unknown;
}

export type Received = ReturnType<typeof recordReceived>;

/** Records everything a browser receives: answers with their bodies, and what is said over live connections. */
export function recordReceived(context: BrowserContext) {
  const answers: ReceivedAnswer[] = [];
  const live: LiveMessage[] = [];
  const unread: string[] = [];
  const reading = new Set<Promise<void>>();

  async function read(response: Response): Promise<void> {
    const request = response.request();
    const headers = await response.allHeaders();
    const answer = { method: request.method(), url: response.url(), status: response.status(), headers };
    if (isWithoutBody(answer)) {
      answers.push({ ...answer, body: Buffer.alloc(0) });
      return;
    }
    const brokenOff = await response.finished();
    if (!brokenOff) answers.push({ ...answer, body: await response.body() });
  }

  /** What the page has let go of while it came never finishes, as seen from here. */
  const letGo = new WeakMap<Request, () => void>();
  context.on('requestfailed', (request) => letGo.get(request)?.());

  context.on('response', (response) => {
    const brokenOff = new Promise<void>((resolve) => letGo.set(response.request(), resolve));
    const wholly = read(response).catch(() => void unread.push(response.url()));
    const one = Promise.race([wholly, brokenOff]);
    reading.add(one);
    void one.finally(() => reading.delete(one));
  });

  return {
    answers,
    live,
    /** Answers that came whole, but that the browser had let go of before they could be read: nothing can be said of them. */
    unread,
    /** Listens to a window's live connection. To be called before it goes anywhere. */
    async listenIn(page: Page): Promise<void> {
      const session: CDPSession = await context.newCDPSession(page);
      session.on('Network.eventSourceMessageReceived', ({ eventName, data }) => {
        live.push({ event: eventName, data: JSON.parse(data) as unknown });
      });
      await session.send('Network.enable');
    },
    /**
     * Waits until everything that has begun to arrive has arrived. An answer a page has given up half-way, such as one to a
     * question it no longer asks, never does.
     */
    async settle(): Promise<void> {
      while (reading.size > 0) {
        const left = await Promise.race([Promise.race(reading), givenUpAfter(longestAnswer)]);
        if (left === 'given up') return;
      }
    },
    /** Everything that was received as text, where no address is given: of all addresses. */
    text(address = /./): string {
      const parts = answers
        .filter(({ url }) => address.test(url))
        .map(({ url, headers, body }) => `${url}\n${JSON.stringify(headers)}\n${body.toString()}`);
      return [...parts, ...live.map((message) => JSON.stringify(message))].join('\n');
    },
  };
}

/** Longest wait for any of the answers that are under way, in milliseconds. */
const longestAnswer = 3000;

function givenUpAfter(milliseconds: number): Promise<'given up'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('given up'), milliseconds).unref();
  });
}

/** A stream of events never ends, and a redirection has no body. */
function isWithoutBody({ status, headers }: Pick<ReceivedAnswer, 'status' | 'headers'>): boolean {
  const isStream = headers['content-type']?.startsWith('text/event-stream') ?? false;
  return isStream || (status >= 300 && status < 400) || status === 204;
}
