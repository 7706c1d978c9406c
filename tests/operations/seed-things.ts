import { reachOf, roles } from '@samspar/contracts';
import { ask, filledPath, type Ids } from './ask.ts';
import type { House, ServedAt } from './running-house.ts';

const mostPasses = 12;

/**
 * Creates one of everything that can be created, in Trollhättan, by somebody who may, from samples: what needs another
 * thing first comes in a later pass, also when a service only hears of it. Returns the ids by what paths call them.
 */
export async function seedThings({ served, identity }: House): Promise<Ids> {
  const ids: Ids = {};
  const left = new Set(served.filter(({ operation }) => operation.effect === 'creates'));
  for (let pass = 0; pass < mostPasses && left.size > 0; pass++) {
    for (const at of left) {
      const name = nameOf(at, served);
      const needs = [...at.operation.path.matchAll(/:(\w+)/g)].map(([, param]) => param ?? '');
      if (needs.some((param) => ids[param] === undefined)) continue;
      const role = roles.find((each) => reachOf(each, at.operation.may) !== undefined);
      if (!role) continue;
      const { status, text } = await ask(at, await identity.token(role, ['1488']), ids, {
        path: filledPath(at, ids),
      });
      if (status >= 300) continue;
      left.delete(at);
      const id = idIn(text);
      if (name && id) ids[name] ??= id;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ids;
}

/** What other paths call the thing that this operation creates. */
function nameOf({ service, operation }: ServedAt, served: readonly ServedAt[]): string | undefined {
  const below = served
    .filter((other) => other.service === service && other.operation.path.startsWith(`${operation.path}/:`))
    .map((other) => /^\/:(\w+)/.exec(other.operation.path.slice(operation.path.length))?.[1]);
  return below[0];
}

function idIn(text: string): string | undefined {
  if (text === '') return undefined;
  const body = JSON.parse(text) as Record<string, unknown>;
  if (typeof body['id'] === 'string') return body['id'];
  const inner = Object.values(body).find(
    (value) => typeof (value as { id?: unknown } | null)?.id === 'string',
  );
  return (inner as { id: string } | undefined)?.id;
}
