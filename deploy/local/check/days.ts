import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '@samspar/local-servers/node-command';

/** Instants at which something has failed, or could: in Swedish time unless a zone is given. */
const days: readonly (readonly [at: string, why: string])[] = [
  ['2026-12-01T00:20', 'first of a month; the first employer of the list has a visit planned'],
  ['2026-10-25T02:59:20+02:00', 'the hour that comes twice as summer time ends'],
  ['2027-03-28T01:59:20', 'the hour that is left out as summer time begins'],
  ['2026-12-31T23:59:50', 'ten seconds before a new year, which begins while the system starts'],
  ['2027-12-31T23:59:00', 'a new year that begins while the region is loaded or the check goes on'],
  ['2027-01-01T00:30', 'a new year here, the old one still in UTC'],
  ['2028-02-29T12:00', 'the day that most years lack'],
  ['2027-02-28T23:30', 'the last evening of a short month'],
  ['2027-01-31T12:00', 'a day of the month that the next month lacks'],
  ['2027-07-01T00:10', 'a new half-year here, the old one still in UTC'],
  ['2027-06-25T10:00', 'Midsummer Eve'],
  ['2027-06-26T10:00', 'Midsummer Day, a Saturday'],
  ['2026-12-27T23:00', 'a Sunday between holidays'],
  ['2028-12-31T12:00', 'the last day of a year with 366'],
];
/** Enough of the region for everybody in the check to find somebody. */
const candidates = 260;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',').map(Number);
let failed = false;
for (const [index, [at, why]] of days.entries()) {
  const number = index + 1;
  if (only && !only.includes(number)) continue;
  const started = performance.now();
  const up = ['--check', '--at', at, '--candidates', String(candidates)];
  const { stdout, stderr, status } = spawnSync(join(repositoryRoot, 'bin/up'), up, { encoding: 'utf8' });
  const last = `${stdout}${stderr}`.trimEnd().split('\n').at(-1) ?? '';
  // How fast a list comes is the machine's doing, not the day's; the check says it when all the rest is done.
  const isOk = status === 0 || last.startsWith('check: failed: half of the shortlists');
  failed ||= !isOk;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${String(number).padStart(2)}  ${isOk ? 'ok    ' : 'FAILED'} ${seconds.padStart(4)} s  ${at}  ${why}`,
  );
  if (status !== 0) console.log(`    ${last}`);
}
if (failed) process.exit(1);
