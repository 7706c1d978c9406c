import { setImmediate } from 'node:timers/promises';
import { DomainError } from '@samspar/contracts';
import { parse as parseTolerantly, type ParseError } from 'jsonc-parser';

const [quote, backslash, newline, comma] = [0x22, 0x5c, 0x0a, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Bytes read before others get a turn. */
const turn = 256 * 1024;

/** A stretch of a file that should be one JSON value, and the line it begins on. */
interface Stretch {
  start: number;
  end: number;
  line: number;
}

/**
 * The items of a file: the elements of a list, the values of a file with one on each line, or the one value there is.
 * Read piece by piece, so that a large file holds nobody else up. What is not JSON throws a 400 that names its line.
 */
export async function* jsonItems(bytes: Uint8Array): AsyncGenerator {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stretches = content[skipSpace(content, 0)] === openBracket ? elements(content) : values(content);
  let given = 0;
  for (const stretch of stretches) {
    yield parse(content, stretch);
    if (stretch.end - given < turn) continue;
    given = stretch.end;
    await setImmediate();
  }
}

function parse(content: Buffer, { start, end, line }: Stretch): unknown {
  const text = content.toString('utf8', start, end);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed(line + linesBeforeError(text));
  }
}

/** How far down a text stops being JSON: `JSON.parse` says so on some versions of Node and for some errors only. */
function linesBeforeError(text: string): number {
  const errors: ParseError[] = [];
  try {
    parseTolerantly(text, errors, { disallowComments: true });
  } catch {
    return 0; // nested deeper than the parser can follow
  }
  return text.slice(0, errors[0]?.offset).split('\n').length - 1;
}

function malformed(line: number): DomainError {
  const message = `Rad ${line} är inte giltig JSON.`;
  return new DomainError('malformed-json', 400, 'Innehållet är inte giltig JSON.', {
    errors: [{ field: 'body', message }],
  });
}

/** The elements of a list. Whatever is wrong inside one is found when it is parsed. */
function* elements(content: Buffer): Generator<Stretch> {
  let at = skipSpace(content, 0) + 1;
  let line = 1 + newlines(content, 0, at);
  for (let first = true; ; first = false) {
    const start = skipSpace(content, at);
    line += newlines(content, at, start);
    if (first && content[start] === closeBracket) return finishList(content, start, line);
    const end = endOfValue(content, start);
    if (end === start) throw malformed(line);
    yield { start, end, line };
    line += newlines(content, start, end);
    const next = skipSpace(content, end);
    line += newlines(content, end, next);
    if (content[next] === closeBracket) return finishList(content, next, line);
    if (content[next] !== comma) throw malformed(line);
    at = next + 1;
  }
}

/** After the list nothing may follow. */
function finishList(content: Buffer, bracket: number, line: number): void {
  const rest = skipSpace(content, bracket + 1);
  if (rest < content.length) throw malformed(line + newlines(content, bracket, rest));
}

/** Values one after another, each on lines of its own or not. */
function* values(content: Buffer): Generator<Stretch> {
  let line = 1;
  for (let at = 0; ; ) {
    const start = skipSpace(content, at);
    line += newlines(content, at, start);
    if (start >= content.length) return;
    const end = endOfValue(content, start);
    if (end === start) throw malformed(line);
    yield { start, end, line };
    line += newlines(content, start, end);
    at = end;
  }
}

/** Where a value that begins here ends: at its own closing bracket, or before whatever cannot belong to it. */
function endOfValue(content: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const byte = content[at];
    if (byte === quote) at = endOfText(content, at);
    else if (byte === openBrace || byte === openBracket) depth += 1;
    else if (byte === closeBrace || byte === closeBracket) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (byte === comma || isSpace(byte))) return at;
  }
  return content.length;
}

/** The closing quotation mark of a text, or the end of the file. */
function endOfText(content: Buffer, start: number): number {
  let at = start + 1;
  while (at < content.length && content[at] !== quote) at += content[at] === backslash ? 2 : 1;
  return at;
}

function skipSpace(content: Buffer, from: number): number {
  let at = from === 0 && content.subarray(0, 3).equals(byteOrderMark) ? 3 : from;
  while (at < content.length && isSpace(content[at])) at += 1;
  return at;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;

function newlines(content: Buffer, from: number, to: number): number {
  const stretch = content.subarray(from, to);
  let count = 0;
  for (let at = stretch.indexOf(newline); at >= 0; at = stretch.indexOf(newline, at + 1)) count += 1;
  return count;
}
