import { gzipSync } from 'node:zlib';
import { reachOf, roles } from '@samspar/contracts';
import pMap from 'p-map';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, ask, filledPath, type Ids, type Instead, sampleBody } from './ask.ts';
import { type House, type ServedAt, startHouse } from './running-house.ts';
import { nodeOf, placesIn, withAt } from './sample-of.ts';
import { seedThings } from './seed-things.ts';

/** Stands in what is sent, and must never come back in a refusal. */
const canary = 'Tallulah Vassbrunn 19121212-1212';
const deep = `${'['.repeat(400)}${']'.repeat(400)}`;

/** What somebody may put into a field: as JSON text, since some of it is no value of this language. */
const values: readonly string[] = [
  'null',
  'true',
  '-1',
  '1.5',
  '1e308',
  '9007199254740993',
  '[]',
  '[[]]',
  '{}',
  '""',
  '" "',
  JSON.stringify(canary),
  JSON.stringify(canary.repeat(400)),
  '{"$gt":""}',
  '{"$where":"sleep(1000)"}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"x":1}}}',
  String.raw`"\ud800"`,
  String.raw`"a\u0000b"`,
  String.raw`"\u202eabc"`,
  '"0000-00-00"',
  '"2026-02-30"',
  '"+275760-09-13T00:00:00.001Z"',
  '"../../etc/passwd"',
  '"%00%zz"',
  '"<script>alert(1)</script>"',
  deep,
];
const inAddress = [
  '',
  ' ',
  '%00',
  '%25zz',
  '..%2f..',
  '-1',
  '1e9',
  '999999999999',
  '[$ne]',
  '%F0%9F%92%A9',
  'x'.repeat(2000),
];

/** Odd ways of sending the body as a whole. */
const wholes: readonly Instead[] = [
  { body: '' },
  { body: '{' },
  { body: 'null' },
  { body: '"text"' },
  { body: deep },
  { body: '{"a":1,"a":2}' },
  { body: `{"${canary}":1}` },
  { body: '\uFEFF{}' },
  { body: new Uint8Array([0xff, 0xfe, 0x00, 0x7b]) },
  { body: gzipSync('{}'), headers: { 'Content-Encoding': 'gzip' } },
  { body: 'not gzip', headers: { 'Content-Encoding': 'gzip' } },
  { body: '{}', headers: { 'Content-Encoding': 'br' } },
  { body: '{}', headers: { 'Content-Type': 'text/plain' } },
  { body: '{}', headers: { 'Content-Type': 'application/json; charset=utf-7' } },
  { body: '{}', headers: { 'Content-Type': 'multipart/form-data' } },
];

/** Odd headers, of every operation. */
const headers: readonly Record<string, string>[] = [
  { 'Access-Reason': '%zz' },
  { 'Access-Reason': 'x'.repeat(1000) },
  { 'Access-Reason': '%ED%A0%80' },
  { 'If-Match': '*' },
  { 'If-Match': '"-1"' },
  { 'If-Match': 'W/"1"' },
  { 'If-Match': '"1", "2"' },
  { 'Idempotency-Key': 'x' },
  { 'Idempotency-Key': `"${'k'.repeat(200)}"` },
  { Authorization: 'Bearer a.b.c' },
  { Authorization: 'Basic eDp5' },
  { traceparent: 'nonsense' },
  { Accept: 'text/html' },
];

/** At most this many in the gate; all of them with `LONG=1`. */
const most = process.env['LONG'] ? Number.POSITIVE_INFINITY : 24_000;

describe('Hostile input, in every field of every operation', () => {
  let house: House;
  let ids: Ids;
  beforeAll(async () => {
    house = await startHouse();
    ids = await seedThings(house);
  }, 600_000);
  afterAll(() => house?.stop());

  /** Everything to try on an operation. */
  function attempts(at: ServedAt): Instead[] {
    const { body, accepts, query, params } = at.operation;
    const sample = sampleBody(at, ids) ?? {};
    const marked = '"@here@"';
    const fields = body && !accepts ? placesIn(nodeOf(body)) : [];
    const inFields = fields.flatMap((place) => {
      const text = JSON.stringify(withAt(sample, place, '@here@'));
      return values.map((value) => ({ body: text.replace(marked, () => value) }));
    });
    const inFiles = accepts ? values.map((value) => ({ body: value })) : [];
    const inPath = Object.keys(params?.shape ?? {}).flatMap((name) =>
      inAddress
        .filter((value) => value !== '')
        .map((value) => ({ path: filledPath(at, ids).replace(ids[name] ?? '@', value) })),
    );
    const inQuery = Object.keys(query?.shape ?? {}).flatMap((name) => [
      ...inAddress.map((value) => ({ query: `?${name}=${value}` })),
      { query: `?${name}=1&${name}=2` },
      { query: `?${name}[$gt]=` },
    ]);
    return [
      ...inFields,
      ...inFiles,
      ...inPath,
      ...inQuery,
      { query: '?unknown=1' },
      { query: '?__proto__[x]=1' },
      ...(body ? wholes : []),
      ...headers.map((each) => ({ headers: each })),
    ];
  }

  /** What is wrong with an answer, if anything is. */
  function wrong({ status, type, text }: Answered): string | undefined {
    if (status >= 500 && status !== 503) return `${status}: ${text.slice(0, 200)}`;
    if (status < 400) return undefined;
    if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
    return text.includes(canary.slice(0, 18)) ? `${status} says again what was sent` : undefined;
  }

  it('is refused in a problem that repeats nothing, never fails, and changes nothing', {
    timeout: 1_800_000,
  }, async () => {
    const found: string[] = [];
    const all = house.served.map((at) => ({ at, tries: attempts(at) }));
    const total = all.reduce((sum, { tries }) => sum + tries.length, 0);
    const every = Math.max(1, total / most);
    let asked = 0;
    for (const { at, tries } of all) {
      const role = roles.find((each) => reachOf(each, at.operation.may) !== undefined);
      if (!role) continue;
      const token = await house.identity.token(role, ['1488']);
      const chosen = tries.filter(
        (_try, place) => Math.floor(place / every) !== Math.floor((place - 1) / every),
      );
      const before = await house.stored(at.service);
      const answers = await pMap(chosen, (instead) => ask(at, token, ids, instead), { concurrency: 8 });
      asked += answers.length;
      for (const [place, answer] of answers.entries()) {
        const fault = wrong(answer);
        if (fault) found.push(`${at.operation.id} ${JSON.stringify(chosen[place]).slice(0, 160)} → ${fault}`);
      }
      if (answers.every(({ status }) => status >= 400) && (await house.stored(at.service)) !== before)
        found.push(`${at.operation.id} refused everything and changed something all the same`);
    }
    console.log(`${asked} of ${total} hostile requests to ${house.served.length} operations`);
    expect(found.slice(0, 40)).toEqual([]);
    expect(asked).toBeGreaterThan(Math.min(20_000, total - 1));
  });
});
