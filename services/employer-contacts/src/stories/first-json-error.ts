const text = /"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const token = new RegExp(
  `[ \\t\\r\\n]*(?:(?<text>${text.source})|${number.source}|true|false|null|[[\\]{},:])`,
  'y',
);
const space = /[ \t\r\n]*/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON: the place of the first thing that cannot stand there. `JSON.parse` says so on some
 * versions of Node and for some errors only.
 */
export function firstJsonError(json: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    const start = afterSpace(json, at);
    token.lastIndex = at;
    const found = token.exec(json);
    if (!found) return start;
    const next = step(expected, found[0].trim(), found.groups?.['text'] !== undefined, open);
    if (next === undefined) return start;
    expected = next;
  }
}

/** What may come after a token that came where something was expected; `undefined` where it must not stand there. */
function step(expected: Expected, found: string, isText: boolean, open: ('[' | '{')[]): Expected | undefined {
  const isValue = expected === 'value' || expected === 'value or ]';
  if (isValue && (found === '[' || found === '{')) {
    open.push(found);
    return found === '[' ? 'value or ]' : 'key or }';
  }
  if (expected === ':') return found === ':' ? 'value' : undefined;
  if ((expected === 'key' || expected === 'key or }') && isText) return ':';
  if (found === ',') {
    if (expected !== ', or end') return undefined;
    return open.at(-1) === '[' ? 'value' : 'key';
  }
  if (found === ']' || found === '}') return close(expected, found, open);
  return isValue && !'{}[],:'.includes(found) ? afterValue(open) : undefined;
}

function close(expected: Expected, bracket: ']' | '}', open: ('[' | '{')[]): Expected | undefined {
  const isDue = expected === ', or end' || expected === (bracket === ']' ? 'value or ]' : 'key or }');
  if (!isDue || open.at(-1) !== (bracket === ']' ? '[' : '{')) return undefined;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: readonly string[]): Expected => (open.length > 0 ? ', or end' : 'nothing');

function afterSpace(json: string, at: number): number {
  space.lastIndex = at;
  space.exec(json);
  return space.lastIndex;
}
