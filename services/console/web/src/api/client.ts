import type { AnswerOf, Arguments, Method, OptionsOf, PathOf, Service } from './contract.ts';
import { Problem, Unreachable } from './problem.ts';
import { type RequestOptions, requestOf, urlOf } from './request.ts';

export interface ClientDependencies {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The signed-in session's token, from `GET /session`. */
  csrfToken: () => string;
  /** Told when the console says that nobody is signed in. */
  onSignedOut: () => void;
  onReached: (service: string) => void;
  onUnreachable: (service: string) => void;
}

type Call<M extends Method> = <S extends Service, P extends PathOf<S, M>>(
  service: S,
  path: P,
  ...options: Arguments<OptionsOf<S, P, M>>
) => Promise<AnswerOf<S, P, M>>;

/** What stands between us and a service says these when the service can't be had. */
const unavailable = new Set([502, 503, 504]);

/**
 * Asks the services through the console, with paths, bodies and answers typed by their contracts.
 * Fails with a `Problem` when a service refuses and with `Unreachable` when it can't be had.
 */
export function createClient(dependencies: ClientDependencies) {
  const { csrfToken, onSignedOut, onReached, onUnreachable } = dependencies;

  const call =
    (method: Method) =>
    async (service: string, path: string, options: RequestOptions = {}): Promise<unknown> => {
      const response = await reach(service, urlOf(service, path, options), {
        ...requestOf(method, options, csrfToken()),
      });
      if (response.ok) return response.status === 204 ? undefined : bodyOf(response);
      const problem = await problemOf(response);
      if (problem.status === 401) onSignedOut();
      throw problem;
    };

  async function reach(service: string, url: string, init: RequestInit): Promise<Response> {
    const response = await dependencies.fetch(url, init).catch((error: unknown) => {
      if (init.signal?.aborted) throw error;
      onUnreachable('console');
      throw new Unreachable('console', error);
    });
    onReached('console');
    if (unavailable.has(response.status)) {
      onUnreachable(service);
      throw new Unreachable(service);
    }
    onReached(service);
    return response;
  }

  return {
    get: call('get') as Call<'get'>,
    post: call('post') as Call<'post'>,
    put: call('put') as Call<'put'>,
    delete: call('delete') as Call<'delete'>,
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** A proxy on the way may answer with a page of its own: what counts then is the status. */
async function problemOf(response: Response): Promise<Problem> {
  const document: unknown = await response.json().catch(() => ({}));
  return new Problem({ ...(document as object), status: response.status });
}
