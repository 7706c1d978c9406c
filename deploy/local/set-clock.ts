import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const serversOfOthers = ['MONGO_URL', 'NATS_URL', 'REDIS_URL'];
const asWritten = /^(20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-][01]\d:[0-5]\d)?$/;

/** An instant in Swedish time: `2026-12-24 10:00:00`. */
export const swedishTime = (instant: Date): string => inStockholm.format(instant);

/**
 * The instant somebody has written, in Swedish time unless a zone is given. Of the two that are written alike when summer
 * time ends it is the first. Throws a sentence that says what to write.
 */
export function instantOf(written: string): Date {
  const [, time = '', zone] = asWritten.exec(written) ?? [];
  const asUtc = new Date(`${time}Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(time))
    throw new Error(
      `--at ${written} är ingen tid. Skriv till exempel --at 2026-12-24T10:00 (svensk tid) eller --at 2026-12-24T09:00Z.`,
    );
  if (zone) return new Date(`${time}${zone}`);
  const found = ['+02:00', '+01:00']
    .map((offset) => new Date(`${time}${offset}`))
    .find((instant) => swedishTime(instant).replace(' ', 'T').startsWith(time));
  if (found) return found;
  throw new Error(`--at ${written} finns inte: då ställs klockan fram en timme. Skriv en annan tid.`);
}

/**
 * How far, in milliseconds, the clock of a data folder goes ahead of real time. It is set at the folder's first start, `at`, and
 * stays so: for what is in the folder time never goes back. Throws a sentence where it can't be set.
 */
export async function aheadIn(dataDirectory: string, at?: string): Promise<number> {
  const file = join(dataDirectory, 'clock.json');
  if (at === undefined && !existsSync(file)) return 0;
  const given = serversOfOthers.filter((variable) => process.env[variable]);
  if (given.length > 0)
    throw new Error(
      `Klockan går bara att ställa när alla servrar är privata: starta utan ${given.join(', ')} eller utan --at.`,
    );
  if (at === undefined) return (JSON.parse(await readFile(file, 'utf8')) as { ahead: number }).ahead;
  if (existsSync(join(dataDirectory, 'secrets.json')))
    throw new Error(
      `${dataDirectory} har data från en tidigare start, och deras tid ska inte flyttas. Välj en ny mapp med --data, eller starta utan --at.`,
    );
  const ahead = instantOf(at).getTime() - Date.now();
  await writeFile(file, JSON.stringify({ ahead }));
  return ahead;
}
