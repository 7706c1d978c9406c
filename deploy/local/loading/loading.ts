import { type Answer, type ConsoleClient, expectStatus, signInAs } from '../console-client.ts';

export type Loading = ReturnType<typeof createLoading>;

export interface LoadingOptions {
  consoleUrl: string;
  today: () => string;
  /** The idempotency key of a thing of the region: the same at every try. */
  keyOf: (key: string) => string;
  onProgress: (sentence: string) => void;
}

/**
 * What every part of a load needs: the staff, each signed in once, the ids that the parts have been given so far, and ways
 * to create and change that do nothing the second time.
 */
export function createLoading({ consoleUrl, today, keyOf, onProgress }: LoadingOptions) {
  const clients = new Map<string, Promise<ConsoleClient>>();
  const ids = new Map<string, string>();

  function as(user: string): Promise<ConsoleClient> {
    const client = clients.get(user) ?? signInAs(consoleUrl, user);
    clients.set(user, client);
    return client;
  }

  return {
    as,
    onProgress,
    keyOf,

    /** The id that something of the region was given. */
    idOf(key: string): string {
      const id = ids.get(key);
      if (!id) throw new Error(`${key} has not been loaded yet.`);
      return id;
    },

    /** Creates something and remembers its id. What was created before is given as it now stands. */
    async create<Body extends { id: string }>(
      { key, by }: { key: string; by: string },
      path: string,
      body: object,
    ): Promise<Answer<Body>> {
      const answer = await (await as(by)).create<Body>(path, body, keyOf(key));
      ids.set(key, expectStatus(answer, 201, `Loading ${key}`).id);
      return answer;
    },

    /** Changes what was seen at `revision`; whether that has been done before is for the caller to see. */
    async change<Body>(by: string, path: string, revision: number, body?: object): Promise<Answer<Body>> {
      const answer = await (await as(by)).change<Body>(path, revision, body);
      expectStatus(answer, 200, `Changing ${path}`);
      return answer;
    },

    async read<Body>(by: string, path: string): Promise<Answer<Body>> {
      const answer = await (await as(by)).get<Body>(path);
      expectStatus(answer, 200, `Reading ${path}`);
      return answer;
    },

    /** Whether a day has passed since the region was made: a load that is taken up later leaves out what was ahead then. */
    isPast: (date: string): boolean => date < today(),
  };
}
