import { randomUUID } from 'node:crypto';
import { signIn } from '../identity-provider/sign-in.ts';
import { listenLive } from './listen-live.ts';

/** What an API answered. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  /** The revision in `ETag`; 0 without one. */
  revision: number;
}

export type ConsoleClient = Awaited<ReturnType<typeof signInAs>>;

/** Signs in through the console as one of the demo users, and calls the services the way a browser would. */
export async function signInAs(consoleUrl: string, user: string) {
  const { cookie } = await signIn({ consoleUrl, user });
  const session = await fetch(`${consoleUrl}/session`, { headers: { cookie } });
  const { csrfToken } = (await session.json()) as { csrfToken: string };

  async function call<Body>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${consoleUrl}/api/${path}`, {
      method,
      headers: {
        cookie,
        ...(method !== 'GET' && { 'X-CSRF-Token': csrfToken }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const revision = Number(/^"(\d+)"$/.exec(response.headers.get('ETag') ?? '')?.[1] ?? 0);
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Body, revision };
  }

  return {
    /** Reads. Paths are `<service>/v1/…`. */
    get: <Body>(path: string): Promise<Answer<Body>> => call('GET', path),
    /** Creates; the same key gives the same thing again. */
    create: <Body>(path: string, body: object, key: string = randomUUID()): Promise<Answer<Body>> =>
      call('POST', path, body, { 'Idempotency-Key': key }),
    /** Changes what was seen at `revision`. */
    change: <Body>(path: string, revision: number, body?: object): Promise<Answer<Body>> =>
      call('PUT', path, body, { 'If-Match': `"${revision}"` }),
    /** What the console tells of changes while one looks, until `stop`: the names of events, and what they are about. */
    listen: () => listenLive(consoleUrl, cookie),
    /** Takes back what was seen at `revision`. */
    remove: <Body>(path: string, revision: number): Promise<Answer<Body>> =>
      call('DELETE', path, undefined, { 'If-Match': `"${revision}"` }),
  };
}

/** The body of an answer with the status that was expected; anything else is an error that says what was answered. */
export function expectStatus<Body>(answer: Answer<Body>, status: number, what: string): Body {
  if (answer.status === status) return answer.body;
  throw new Error(`${what}: answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
}
