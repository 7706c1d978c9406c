import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Refusal {
  code: string;
  status: string;
  message: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}docs/error-codes.md`;
const filledIn = String.raw`\$\{(?:[^{}\`]|\`[^\`]*\`)*\}`;
const literal = String.raw`(?:'(?:[^'\\\n]|\\.)*'|\`(?:${filledIn}|[^\`\\])*\`)`;
const sentences = String.raw`${literal}(?:\s*\+\s*${literal})*`;

/** Every source file that may refuse something, and whose it is. */
const sources = ['services', 'libs'].flatMap((room) =>
  readdirSync(`${root}${room}`).flatMap((name) =>
    filesIn(`${root}${room}/${name}/src`).map((text) => ({
      owner: room === 'libs' ? 'every service' : name,
      text,
    })),
  ),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

/** The functions that other files may hand a code and a message. */
const sharedHandingOn = sources.flatMap(({ text }) =>
  handingOn(text).filter(({ name }) => new RegExp(`export (?:function|const) ${name}\\b`).test(text)),
);

/** The refusals of a file: a code with its status and message, or what is handed to a function that knows the status. */
function refusalsIn(text: string): Refusal[] {
  const whole = [
    ...text.matchAll(new RegExp(String.raw`'([a-z-]+)',\s*([45]\d\d),\s*(${sentences}|\w+)`, 'g')),
  ];
  const handed = [...handingOn(text), ...sharedHandingOn].flatMap(({ name, status }) => {
    const calls = new RegExp(String.raw`\b${name}\(\s*'([a-z-]+)',\s*(${sentences})?`, 'g');
    return [...text.matchAll(calls)].map(({ index, 1: code, 2: said }) => ({
      code,
      status,
      message: said ? told(said) : toldBefore(text, index),
    }));
  });
  const inside = [
    ...text.matchAll(new RegExp(String.raw`status: (500),\s*detail: (${literal}),\s*code: '(\w+)'`, 'g')),
  ];
  return [
    ...whole.map(({ index, 1: code, 2: status, 3: said = '' }) => ({
      code,
      status,
      message: /^\w+$/.test(said) ? toldBefore(text, index) : told(said),
    })),
    ...handed,
    ...inside.map(([, status, message, code]) => ({ code, status, message: told(message) })),
  ] as Refusal[];
}

/** Functions of a file that are handed a code and a message, and the status they answer with. */
function handingOn(text: string) {
  return [...text.matchAll(/new DomainError\(code, (\d+), message/g)].map(({ index, 1: status = '' }) => ({
    name: functionAround(text, index),
    status,
  }));
}

function functionAround(text: string, index: number): string {
  return [...text.slice(0, index).matchAll(/(?:function|const) (\w+)(?: = )?\(/g)].at(-1)?.[1] ?? '';
}

/** What is said where it is put together: the sentences set just before, or those the function around is called with. */
function toldBefore(text: string, index: number): string {
  const name = functionAround(text, index);
  const before = text.slice(0, index).split('\n').slice(-8).join('\n');
  const called = text.matchAll(new RegExp(String.raw`\b${name}\(\s*(${literal})`, 'g'));
  const [set, handed] = [before.matchAll(/const \w+ =([^;]*);/g), called].map((all) => {
    const found = [...[...all].join(' ').matchAll(new RegExp(literal, 'g'))].map(([one]) => told(one));
    return [...new Set(found.filter((one) => /^\p{Lu}.*\.$/u.test(one)))].join('<br>');
  });
  return set || handed || '';
}

/** A message as someone reads it, with `…` for what is filled in. */
function told(message = ''): string {
  const parts = [...message.matchAll(new RegExp(literal, 'g'))].map(([part]) => part.slice(1, -1));
  return parts.join('').replaceAll(new RegExp(filledIn, 'g'), '…');
}

function rows(): string[] {
  const found = new Map<string, { owners: Set<string>; messages: Set<string> }>();
  for (const { owner, text } of sources) {
    for (const { code, status, message } of refusalsIn(text)) {
      const key = `\`${code}\` | ${status}`;
      const row = found.get(key) ?? { owners: new Set(), messages: new Set() };
      found.set(key, { owners: row.owners.add(owner), messages: row.messages.add(message) });
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { owners, messages }]) => {
      const by = owners.has('every service') ? 'every service' : [...owners].toSorted().join(', ');
      return `| ${key} | ${by} | ${[...messages].toSorted().join('<br>')} |`;
    });
}

describe('The page of error codes', () => {
  it('has a row for each code that is answered with, and none too many', async () => {
    const written = `# Error codes

The \`code\` of an answer that is a problem (RFC 9457), its status, who says it, and what the person at the screen is told. Codes are
part of the API: none is ever given another meaning. \`npx vitest run tests/error-codes.test.ts -u\` writes this page.

| code | status | said by | told |
| --- | --- | --- | --- |
${rows().join('\n')}
`;
    await expect(written).toMatchFileSnapshot(page);
  });

  it('misses no refusal', () => {
    const isRead = /^\(\s*'[a-z-]+',\s*[45]\d\d,|^\(code, [45]\d\d, message/;
    const made = sources.flatMap(({ text }) => text.split(/new DomainError(?=\()/).slice(1));
    expect(made.length).toBeGreaterThan(40);
    expect(made.filter((rest) => !isRead.test(rest)).map((rest) => rest.slice(0, 80))).toEqual([]);
    expect(rows().filter((row) => row.endsWith('|  |'))).toEqual([]);
  });
});
