import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createMatchIndex, type Measure, type MatchIndex, type ScoringProfile } from '@samspar/matching';
import { askedDemand } from '../domain/asked-demand.ts';
import { MalformedInput, parseCandidate, parseDemand, parseToolbox } from './interchange.ts';

const usage =
  'Usage: npm run match -- --pool pool.jsonl --demand demand.json --as-of YYYY-MM-DD [--toolbox toolbox.json] [--top 20]';

/** Matches a pool against a demand, without any server: one JSON answer on standard output, progress on standard error. */
async function main(): Promise<void> {
  const options = readOptions();
  const { id, ...profile } = parseDemand(await readText(options.demand), options.demand);
  const toolbox = options.toolbox ? parseToolbox(await readText(options.toolbox), options.toolbox) : [];
  const index = createMatchIndex({ asOf: options.asOf });
  await readPool(options.pool, index);
  const demand = askedDemand(id, profile);
  const answer = index.match(demand, { top: options.top, toolbox: toolbox as Measure[] });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      pool: { type: 'string' },
      demand: { type: 'string' },
      'as-of': { type: 'string' },
      toolbox: { type: 'string' },
      top: { type: 'string', default: '20' },
    },
  });
  const { pool, demand, toolbox, 'as-of': asOf, top } = values;
  if (!pool || !demand || !asOf) throw new MalformedInput('match', [usage]);
  if (!isDate(asOf)) throw new MalformedInput('--as-of', [`${asOf} is not a date`]);
  if (!/^\d{1,5}$/.test(top) || Number(top) < 1) throw new MalformedInput('--top', ['a whole number from 1']);
  return { pool, demand, toolbox, asOf, top: Number(top) };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

async function readPool(file: string, index: MatchIndex): Promise<void> {
  await access(file).catch(() => {
    throw new MalformedInput(file, ['cannot be read']);
  });
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${file}:${number}`;
    const candidate = parseCandidate(line, place);
    if (index.has(candidate.id)) throw new MalformedInput(place, [`${candidate.id} has been read before`]);
    index.upsert(candidate as ScoringProfile);
    if (number % 100_000 === 0) process.stderr.write(`${number} lines read\n`);
  }
  process.stderr.write(`${index.size} candidates read\n`);
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new MalformedInput(file, ['cannot be read']);
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MalformedInput) && !isUsageError(error)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function isUsageError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
