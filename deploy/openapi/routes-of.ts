import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Route } from '@samspar/runtime';

const services = fileURLToPath(new URL('../../services', import.meta.url));

/** Stands for everything a route is given to work with: describing a route needs none of it. */
const anything: object = new Proxy(() => anything, { get: () => anything });

/** The routes of a service, without starting it: each `*-routes.ts` exports one function that makes them. */
export async function routesOf(service: string): Promise<Route[]> {
  const source = join(services, service, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('-routes.ts'),
  );
  const made = await Promise.all(files.toSorted().map((path) => routesIn(join(source, path))));
  return made.flat();
}

async function routesIn(path: string): Promise<Route[]> {
  const name = basename(path, '.ts').replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const make = module[name];
  if (typeof make !== 'function') throw new Error(`${path} exports no function named ${name}.`);
  return (make as (given: unknown) => Route[])(anything);
}
