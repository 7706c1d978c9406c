import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '@samspar/local-servers/node-command';
import { demoUsers } from '../identity-provider/demo-users.ts';
import { announceAgain } from './announce-again.ts';
import { runCheck } from './check/run-check.ts';
import { loadDemoRegion } from './load-demo-region.ts';
import { AlreadyRunning, takeLock } from './lock.ts';
import { aheadIn, swedishTime } from './set-clock.ts';
import { createSupervisor } from './supervise.ts';
import { startSystem, type System } from './system.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
    data: { type: 'string', default: join(repositoryRoot, '.data') },
    candidates: { type: 'string' },
    at: { type: 'string' },
  },
});
/** Half of all registered needs have a readable shortlist within this many milliseconds. */
const promised = 300;
const say = (sentence: string) => console.log(sentence);

/** A check runs on data of its own and leaves nothing behind; otherwise the data stays where it is. */
const dataDirectory = values.check ? await mkdtemp(join(tmpdir(), 'samspar-check-')) : values.data;
await mkdir(dataDirectory, { recursive: true });

const supervisor = createSupervisor((name) => say(`${name} avslutades oväntat och startas igen.`));
let ending: Promise<never> | undefined;
process.once('SIGINT', () => void end(130, 'Stoppar …'));
process.once('SIGTERM', () => void end(143, 'Stoppar …'));
process.once('SIGHUP', () => void end(129, 'Stoppar …'));

let release = async () => {};
try {
  const lock = await takeLock(dataDirectory);
  release = () => lock.release();
  const started = performance.now();
  const system = await startSystem({
    dataDirectory,
    supervisor,
    clockAhead: await aheadIn(dataDirectory, values.at),
    consolePort: Number(values.port),
    onProgress: say,
  });
  await lock.setAddress(system.consoleUrl);
  if (system.busWasEmpty) {
    const announced = await announceAgain(system.consoleUrl);
    if (announced > 0) say(`Bussen var tom: ${announced} tillstånd har sagts på nytt.`);
  }
  const most = values.candidates === undefined ? {} : { most: Number(values.candidates) };
  await loadDemoRegion({ ...system, dataDirectory, onProgress: say, ...most });
  say(`Klart efter ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  if (values.check) {
    const { millisecondsToShortlist } = await runCheck(system, say);
    if (millisecondsToShortlist > promised) {
      throw new Error(`half of the shortlists took more than ${promised} ms`);
    }
    say('check: ok');
    await end(0);
  }
  announce(system);
} catch (error) {
  if (error instanceof AlreadyRunning) release = async () => {};
  await end(1, `${values.check ? 'check: failed: ' : ''}${(error as Error).message}`);
}

function announce({ consoleUrl, clock, clockAhead }: System): void {
  say(`\nSamspår körs på ${consoleUrl}`);
  if (clockAhead !== 0) say(`Klockan är ställd: ${swedishTime(clock.now())}`);
  say('Logga in som (inget lösenord, bara lokalt):');
  for (const { id, displayName, municipalities } of demoUsers) {
    say(
      `  ${id.padEnd(30)} ${displayName}${municipalities.length > 0 ? ` (${municipalities.join(', ')})` : ''}`,
    );
  }
  say('\nCtrl-C stoppar allt.');
}

/** Stops what was started, in order, and ends the process. A second call waits for the first. */
function end(code: number, sentence?: string): Promise<never> {
  ending ??= (async () => {
    if (sentence) say(sentence);
    await supervisor.stopAll();
    await release();
    if (values.check) await rm(dataDirectory, { recursive: true, force: true });
    process.exit(code);
  })();
  return ending;
}
