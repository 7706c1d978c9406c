import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

interface Import {
  /** Path from the root of a file of ours, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

interface Wall {
  name: string;
  breaches: (files: SourceFile[]) => string[];
  /** Files that would break it: each by its path and text. */
  brokenBy: [path: string, text: string][];
}

const operations = 'operations';
const stories = 'stories';

const realTime = /\bDate\.now\b|\bnew Date\(\)/;
/** Who may ask what time it really is. */
const clocks = [
  'libs/runtime/src/clock.ts',
  // Sign-ins and sessions end by the identity provider's time, and waiting takes real time.
  'services/console/src/compose.ts',
  'services/console/src/commands/fresh-access-token.ts',
  'services/console/web/src/clock.ts',
];

const walls: Wall[] = [
  {
    name: 'keeps the domain pure: it imports contracts, reference data and the engine only',
    breaches: (files) =>
      importsWhere(inRoom(files, 'domain'), ({ to }, path) => {
        const isOwn = to.startsWith(`${serviceOf(path)}src/domain/`);
        return !isOwn && !/^@samspar\/(contracts(\/api\/.+)?|reference-data|matching)$/.test(to);
      }),
    brokenBy: [
      ['services/a/src/domain/b.ts', "import { Schema } from 'mongoose';"],
      ['services/a/src/domain/b.ts', "import type { Store } from '../store/store.ts';"],
      ['services/a/src/domain/b/c.ts', "import { d } from '../../../../d/src/domain/d.ts';"],
    ],
  },
  {
    name: 'keeps time and chance out of the domain',
    breaches: (files) =>
      textsWith(
        inRoom(files, 'domain'),
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\./,
      ),
    brokenBy: [['services/a/src/domain/b.ts', 'export const b = () => new Date();']],
  },
  {
    name: 'asks the clock what time it is, which the runtime hands out',
    breaches: (files) => {
      const within = /^(services\/[^/]+(\/web)?|libs\/(runtime|messaging))\/src\//;
      return textsWith(
        files.filter(({ path }) => within.test(path) && !clocks.includes(path)),
        realTime,
      );
    },
    brokenBy: [['services/a/src/compose.ts', 'const now = () => new Date();']],
  },
  {
    name: 'lets operations write through what they are handed only',
    breaches: (files) =>
      importsWhere(inRoom(files, operations), ({ to, typeOnly }) => /\/store\//.test(to) && !typeOnly),
    brokenBy: [
      ['services/a/src/operations/b.ts', "import { createStore } from '../store/store.ts';"],
      ['services/a/src/operations/b/c.ts', "import {\n  createStore,\n} from '../../store/store.ts';"],
    ],
  },
  {
    name: 'keeps mongoose in stores and projections',
    breaches: (files) => importsWhere(aboveStores(files), ({ to }) => to === 'mongoose'),
    brokenBy: [['services/a/src/stories/b.ts', "import type { Connection } from 'mongoose';"]],
  },
  {
    name: 'keeps questions to the database in stores and projections: no path into a state, no operator',
    breaches: (files) => textsWith(aboveStores(files), /['"`]state\.\w|[{,(\s]['"]?\$[a-z]\w*['"]?\s*:/i),
    brokenBy: [
      ['services/a/src/operations/b.ts', "const filter = { 'state.status': 'open' };"],
      ['services/a/src/stories/b.ts', 'const filter = { _id: { $in: ids } };'],
      ['services/a/src/listeners/b.ts', "const filter = { '$or': [] };"],
    ],
  },
  {
    name: 'keeps NATS, BullMQ and ioredis inside messaging',
    breaches: (files) =>
      importsWhere(
        files.filter(({ path }) => !path.startsWith('libs/messaging/')),
        ({ to }) => ['nats', 'bullmq', 'ioredis'].includes(to),
      ),
    brokenBy: [['services/a/src/compose.ts', "const { connect } = await import('nats');"]],
  },
  {
    name: 'lets no service import another, nor what it is deployed with',
    breaches: (files) =>
      importsWhere(under(files, 'services'), ({ to }, path) => {
        const isOther = /^(services|deploy)\//.test(to) && !to.startsWith(serviceOf(path));
        return (
          isOther || /^@samspar\/(?!(contracts|matching|messaging|reference-data|runtime)(\/|$))/.test(to)
        );
      }),
    brokenBy: [
      ['services/a/src/main.ts', "import { b } from '../../b/src/b.ts';"],
      ['services/a/web/src/page.tsx', "import '@samspar/testing';"],
    ],
  },
  {
    name: 'lets no library know a service or the deployment',
    breaches: (files) =>
      importsWhere(under(files, 'libs'), ({ to }) => /^(services\/|deploy\/|@samspar\/deploy)/.test(to)),
    brokenBy: [
      ['libs/runtime/src/a.ts', "export * from '../../../services/a/src/config.ts';"],
      ['libs/testing/src/a.ts', "import { b } from '@samspar/deploy/b';"],
    ],
  },
  {
    name: 'keeps the published language and the engine free of everything else',
    breaches: (files) => [
      ...importsWhere(inLib(files, 'contracts'), ({ to }) => !/^(libs\/contracts\/|zod$)/.test(to)),
      ...importsWhere(
        inLib(files, 'matching'),
        ({ to }) => !/^(libs\/matching\/|@samspar\/reference-data$)/.test(to),
      ),
      ...importsWhere(inLib(files, 'reference-data'), ({ to }) => !to.startsWith('libs/reference-data/')),
    ],
    brokenBy: [
      ['libs/contracts/src/a.ts', "import { b } from '@samspar/reference-data';"],
      ['libs/matching/src/a.ts', "import type { b } from '@samspar/contracts';"],
      ['libs/reference-data/src/a.ts', "import { b } from '../../contracts/src/b.ts';"],
    ],
  },
  {
    name: 'reads the environment in config files and start-up only',
    breaches: (files) =>
      textsWith(
        under(files, 'services').filter(({ path }) => !path.endsWith('/src/main.ts')),
        /process\.env/,
      ),
    brokenBy: [['services/a/src/compose.ts', 'const { PORT } = process.env;']],
  },
  {
    name: 'lets no feature of the console import another',
    breaches: (files) =>
      importsWhere(under(files, 'services/console/web/src/features'), ({ to }, path) => {
        const feature = path.split('/').slice(0, 6).join('/');
        return to.startsWith(dirname(feature)) && !to.startsWith(`${feature}/`);
      }),
    brokenBy: [
      ['services/console/web/src/features/a/b.tsx', "import type { D } from '../c/d.tsx';"],
      ['services/console/web/src/features/a/b/c.tsx', "import { D } from '../../d/d.tsx';"],
    ],
  },
  {
    name: 'lets the browser take types from the API of contracts, and values from tables only',
    breaches: (files) =>
      importsWhere(under(files, 'services/console/web/src'), ({ to, typeOnly }) => {
        const isTable = /^@samspar\/(reference-data|contracts\/(permissions|subjects))$/.test(to);
        const isApiType = typeOnly && /^@samspar\/contracts($|\/)/.test(to);
        return to.startsWith('@samspar/') && !isTable && !isApiType;
      }),
    brokenBy: [
      ['services/console/web/src/a.tsx', "import { closeEnquiry } from '@samspar/contracts/api/enquiries';"],
      ['services/console/web/src/a.tsx', "import { type Enquiry } from '@samspar/contracts/api/enquiries';"],
      ['services/console/web/src/a.ts', "import { staffRoles } from '@samspar/contracts';"],
    ],
  },
  {
    name: 'has no name that explains nothing',
    breaches: (files) =>
      files
        .map(({ path }) => path)
        .filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager|shared)(\.tsx?|\/)/.test(path)),
    brokenBy: [['libs/a/src/utils.tsx', '']],
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const house = ['libs', 'services', 'deploy'].flatMap(sourceFiles);

describe('The walls of the house', () => {
  it('are checked on the whole house', () => {
    expect(house.length).toBeGreaterThan(600);
    expect(house.filter(({ path }) => path.endsWith('.tsx')).length).toBeGreaterThan(100);
    for (const room of [operations, stories, 'domain', 'store'])
      expect(inRoom(house, room).length).toBeGreaterThan(8);
    for (const lib of ['contracts', 'matching', 'messaging', 'runtime'])
      expect(inLib(house, lib).length).toBeGreaterThan(8);
  });

  it.each(walls)('$name', ({ breaches }) => {
    expect(breaches(house)).toEqual([]);
  });

  it('have no door for a clock that is none any more', () => {
    expect(clocks.filter((path) => !realTime.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it.each(
    walls.flatMap(({ name, breaches, brokenBy }) =>
      brokenBy.map(([path, text]) => ({ name, breaches, path, text })),
    ),
  )('are seen to be broken: $name, by $path: $text', ({ breaches, path, text }) => {
    expect(breaches([sourceFile(path, text)])).not.toEqual([]);
  });
});

function importsWhere(files: SourceFile[], isBreach: (found: Import, path: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((found) => isBreach(found, path)).map(({ to }) => `${path} → ${to}`),
  );
}

function textsWith(files: SourceFile[], pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function under(files: SourceFile[], folder: string): SourceFile[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

function inLib(files: SourceFile[], lib: string): SourceFile[] {
  return under(files, `libs/${lib}/src`);
}

/** `room` may be several, with a bar between. */
function inRoom(files: SourceFile[], room: string): SourceFile[] {
  return files.filter(({ path }) => new RegExp(`^services/[^/]+/src/(${room})/`).test(path));
}

function aboveStores(files: SourceFile[]): SourceFile[] {
  return files.filter(({ path }) => /^services\/[^/]+\/src\/(?!(store|projections)\/)/.test(path));
}

/** `services/<name>/`. */
function serviceOf(path: string): string {
  return `${path.split('/').slice(0, 2).join('/')}/`;
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/node_modules|\.test\.tsx?$|\/test\//.test(path))
    .map((path) => relative(root, join(root, folder, path)).replaceAll('\\', '/'))
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

function sourceFile(path: string, text: string): SourceFile {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;']*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  const imports = [...statements].map(([, type, from, effect, dynamic]) => {
    const name = from ?? effect ?? dynamic ?? '';
    return { to: name.startsWith('.') ? join(dirname(path), name) : name, typeOnly: type !== undefined };
  });
  return { path, text, imports };
}
