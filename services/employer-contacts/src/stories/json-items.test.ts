import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonItems } from './json-items.ts';

async function itemsOf(text: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of jsonItems(Buffer.from(text))) items.push(item);
  return items;
}
const refusalOf = (text: string) =>
  itemsOf(text).then(
    () => 'nothing is wrong',
    (error: { errors: { message: string }[] }) => error.errors[0]?.message,
  );

describe('Reading a file of JSON', () => {
  it('gives the elements of a list, the values of lines, or the one value there is', async () => {
    expect(await itemsOf('[{"a":1}, {"a":[2,"]"]},3, "x,y"]')).toEqual([{ a: 1 }, { a: [2, ']'] }, 3, 'x,y']);
    expect(await itemsOf('{"a":1}\n{"a":2}\r\n\n{"a":3}')).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(await itemsOf('\n {"hits":\n[{"a":1}]} ')).toEqual([{ hits: [{ a: 1 }] }]);
    expect(await itemsOf('\uFEFF[1]')).toEqual([1]);
    expect(await itemsOf('[]')).toEqual([]);
    expect(await itemsOf('  ')).toEqual([]);
  });

  it('gives what JSON.parse gives, however it is laid out', async () => {
    const anyList = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(anyList, fc.constantFrom(0, 2), async (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        expect(await itemsOf(text)).toEqual(JSON.parse(text));
        const lines = list.map((item) => JSON.stringify({ item })).join('\n');
        expect(await itemsOf(lines)).toEqual(list.map((item) => JSON.parse(JSON.stringify({ item }))));
      }),
    );
  });

  it.each([
    ['a line cut short', '{"a":1}\n{"a":\n{"a":3}', 'Rad 3'],
    ['a line cut short at the end of the file', '{"a":1}\n{"a"', 'Rad 2'],
    ['a text that never ends', '{"a":1}\n{"a":"x}\n{"a":3}', 'Rad 2'],
    ['an element with a fault on its third line', '[\n{"a":1},\n{\n"a": 1,\n"b" 2\n}\n]', 'Rad 5'],
    ['a fault in the first element of a list on one line', '[{"a":}]', 'Rad 1'],
    ['a comma too many', '[\n1,\n]', 'Rad 3'],
    ['a comma too few', '[\n1\n2]', 'Rad 3'],
    ['a list that never ends', '[\n{"a":1}\n', 'Rad 3'],
    ['something after the list', '[\n1]\n2', 'Rad 3'],
    ['a word that is none of the language', 'hej', 'Rad 1'],
    ['a single quotation mark', "{'a':1}", 'Rad 1'],
    ['a bracket that closes nothing', '{"a":1}\n]', 'Rad 2'],
    ['brackets that never end', `[\n${'['.repeat(100_000)}`, 'Rad 2'],
    ['a number with a leading zero', '[1,\n01]', 'Rad 2'],
  ])('%s: says which line', async (_what, text, line) => {
    expect(await refusalOf(text)).toBe(`${line} är inte giltig JSON.`);
  });

  it('refuses whatever JSON.parse refuses', async () => {
    const damaged = fc
      .tuple(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom('', '}', '"', ',', 'x'),
      )
      .map(([list, at, put]) => {
        const text = JSON.stringify(list, null, 1);
        const place = 1 + (at % (text.length - 1));
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const parsed = attempt(() => JSON.parse(text) as unknown);
        if (parsed === undefined) expect(await refusalOf(text)).toMatch(/^Rad \d+ är inte giltig JSON\.$/);
        else expect(await itemsOf(text)).toEqual(parsed);
      }),
    );
  });
});

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
