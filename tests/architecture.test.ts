import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string;
  imports: { from: string; typeOnly: boolean }[];
}

const files = ['libs', 'services', 'deploy'].flatMap((folder) => sourceFiles(join(root, folder)));
const inRoom = (room: string) =>
  files.filter(({ path }) => new RegExp(`^services/[^/]+/src/${room}/`).test(path));
const inLib = (lib: string) => files.filter(({ path }) => path.startsWith(`libs/${lib}/src/`));

describe('The walls of the house', () => {
  it('is checked on the whole house', () => {
    expect(files.length).toBeGreaterThan(150);
    for (const room of ['http', 'commands', 'domain', 'store'])
      expect(inRoom(room).length).toBeGreaterThan(8);
    for (const lib of ['contracts', 'matching', 'messaging', 'runtime'])
      expect(inLib(lib).length).toBeGreaterThan(8);
  });

  it('keeps the domain pure: it imports contracts, reference data and the engine only', () => {
    const allowed = /^(\.|@samspar\/(contracts|reference-data|matching)$)/;
    expect(breaches(inRoom('domain'), ({ from }) => !allowed.test(from))).toEqual([]);
    const outside = inRoom('domain').flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.') && !/\/src\/domain\//.test(join(path, '..', from)))
        .map(({ from }) => `${path} → ${from}`),
    );
    expect(outside).toEqual([]);
  });

  it('keeps time and chance out of the domain', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\./;
    const offenders = inRoom('domain').filter(({ path }) => impure.test(read(path)));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('asks the clock what time it is, which the runtime hands out', () => {
    const real = [
      'libs/runtime/src/clock.ts',
      // Sign-ins and sessions end by the identity provider's time, and waiting takes real time.
      'services/console/src/compose.ts',
      'services/console/src/commands/fresh-access-token.ts',
      'services/console/web/src/clock.ts',
    ];
    const within = /^(services\/[^/]+(\/web)?|libs\/(runtime|messaging))\/src\//;
    const own = files.filter(
      ({ path }) => within.test(path) && /\bDate\.now\b|\bnew Date\(\)/.test(read(path)),
    );
    expect(own.map(({ path }) => path).toSorted()).toEqual(real.toSorted());
  });

  it('lets http write through commands only', () => {
    const writes = ({ from, typeOnly }: SourceFile['imports'][number]) => /\/store\//.test(from) && !typeOnly;
    expect(breaches(inRoom('http'), writes)).toEqual([]);
  });

  it('keeps mongoose in stores and projections', () => {
    const elsewhere = files.filter(
      ({ path }) =>
        path.startsWith('services/') && path.includes('/src/') && !/\/(store|projections)\//.test(path),
    );
    expect(breaches(elsewhere, ({ from }) => from === 'mongoose')).toEqual([]);
  });

  it('keeps NATS, BullMQ and ioredis inside messaging', () => {
    const outside = files.filter(({ path }) => !path.startsWith('libs/messaging/'));
    expect(breaches(outside, ({ from }) => ['nats', 'bullmq', 'ioredis'].includes(from))).toEqual([]);
  });

  it('lets no service import another', () => {
    const services = files.filter(({ path }) => path.startsWith('services/'));
    const another = services.flatMap((file) => {
      const own = file.path.split('/')[1];
      return file.imports
        .filter(({ from }) => /services\//.test(from) && !from.includes(`services/${own}/`))
        .map(({ from }) => `${file.path} → ${from}`);
    });
    expect(another).toEqual([]);
    expect(
      breaches(services, ({ from }) =>
        /^@samspar\/(?!contracts|matching|messaging|reference-data|runtime)/.test(from),
      ),
    ).toEqual([]);
  });

  it('lets no library know a service', () => {
    const libs = files.filter(({ path }) => path.startsWith('libs/'));
    expect(breaches(libs, ({ from }) => /services\//.test(from))).toEqual([]);
  });

  it('keeps the published language and the engine free of everything else', () => {
    expect(breaches(inLib('contracts'), ({ from }) => !/^(\.|zod)/.test(from))).toEqual([]);
    expect(breaches(inLib('matching'), ({ from }) => !/^(\.|@samspar\/reference-data$)/.test(from))).toEqual(
      [],
    );
    expect(breaches(inLib('reference-data'), ({ from }) => !from.startsWith('.'))).toEqual([]);
  });

  it('reads the environment in config files and start-up only', () => {
    const services = files.filter(
      ({ path }) => path.startsWith('services/') && !path.endsWith('/src/main.ts'),
    );
    expect(services.filter(({ path }) => /process\.env/.test(read(path))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('has no name that explains nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|shared)(\.ts|\/)/;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

function breaches(
  among: SourceFile[],
  isBreach: (found: SourceFile['imports'][number]) => boolean,
): string[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter(isBreach).map(({ from }) => `${path} → ${from}`),
  );
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => relative(root, join(folder, path)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/node_modules|\.test\.ts$|\/test\//.test(path))
    .map((path) => ({ path, imports: importsOf(read(path)) }));
}

function importsOf(source: string): SourceFile['imports'] {
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm);
  return [...statements].map((match) => ({ from: match[2] ?? '', typeOnly: match[1] !== undefined }));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
