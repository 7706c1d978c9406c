import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClock } from '@samspar/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../deploy/local/check/run-check.ts';
import { signInAs } from '../deploy/local/console-client.ts';
import { freePort } from '@samspar/local-servers/free-port';
import { isListening, waitFor } from '@samspar/local-servers/wait-for';
import { aheadIn } from '../deploy/local/set-clock.ts';

const minutes = 60_000;
const command = fileURLToPath(new URL('../bin/up', import.meta.url));

/** Soon the hour begins that is left out. */
const summerTimeBegins = '2027-03-28T01:59:40';

describe('bin/up', () => {
  let data: string;
  let port: number;
  let first: ChildProcess;
  let said = '';
  const consoleUrl = () => /körs på (http:\S+)/.exec(said)?.[1] ?? '';

  /** Starts the system and waits until it says that it runs. */
  async function start(...more: string[]): Promise<ChildProcess> {
    said = '';
    const started = spawn(command, ['--data', data, '--port', String(port), '--candidates', '130', ...more]);
    for (const output of [started.stdout, started.stderr]) {
      output.on('data', (text: Buffer) => {
        said += text.toString();
      });
    }
    const isDone = () => said.includes('Ctrl-C stoppar allt') || started.exitCode !== null;
    await waitFor(isDone, () => said, 150);
    return started;
  }

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'samspar-up-'));
    port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    await once(taken, 'listening');
    first = await start('--at', summerTimeBegins);
    taken.close();
  }, 3 * minutes);
  afterAll(async () => {
    if (first?.exitCode === null && first.kill('SIGTERM')) await once(first, 'exit');
    await rm(data, { recursive: true, force: true });
  }, minutes);

  it('prints its address and the demo sign-ins', () => {
    expect(said).toMatch(/Samspår körs på http:\/\/127\.0\.0\.1:\d+/);
    expect(said).toContain('business-advisor');
  });

  it('does its main job on the day it is told, and says which that is', {
    timeout: 2 * minutes,
  }, async () => {
    expect(said).toContain('Klockan är ställd: 2027-03-28 0');
    const clock = createClock({ ahead: await aheadIn(data) });
    await runCheck({ consoleUrl: consoleUrl(), clock }, () => {});
  });

  it('takes another port when the one it should have is taken, and says so', () => {
    expect(said).toContain(`port ${port} är upptagen`);
  });

  it('says that it runs already, and leaves what runs alone', { timeout: minutes }, async () => {
    const second = spawnSync(command, ['--data', data], { encoding: 'utf8' });
    expect(second.stdout).toMatch(/körs redan här \(process \d+\) på http/);
    expect(second.status).toBe(1);
    const address = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    expect(await isListening(Number(address))).toBe(true);
  });

  it('stops everything on Ctrl-C, and leaves no process behind', { timeout: minutes }, async () => {
    const started = processesOf(data);
    expect(started.length).toBeGreaterThan(3);
    first.kill('SIGINT');
    const [code] = (await once(first, 'exit')) as [number];
    expect(code).toBe(130);
    expect(processesOf(data)).toEqual([]);
  });

  it('is whole again from MongoDB when bus and queue have been lost', { timeout: 2 * minutes }, async () => {
    await rm(join(data, 'nats'), { recursive: true });
    await rm(join(data, 'redis'), { recursive: true });
    first = await start();
    expect(said).toContain('Klockan är ställd: 2027-03-28 0');
    expect(said).toMatch(/Bussen var tom: \d+ tillstånd har sagts på nytt/);
    const advisor = await signInAs(consoleUrl(), 'business-advisor');
    const demands = await advisor.get<{ items: { id: string }[] }>(
      'employer-contacts/v1/demands?status=open&limit=1',
    );
    const path = `scoring/v1/demands/${demands.body.items[0]?.id}/shortlist`;
    await waitFor(async () => ((await advisor.get<{ considered: number }>(path)).body.considered ?? 0) > 0);
    first.kill('SIGTERM');
    await once(first, 'exit');
  });

  it('says in a sentence what to install when it cannot install it itself', () => {
    const asOrdinaryUser = `
      cd "$(dirname "${command}")/.."
      stub=$(mktemp -d); ln -s "$(command -v node)" "$(command -v npm)" "$(command -v bash)" "$(command -v dirname)" "$stub"/
      printf '#!/bin/sh\\necho 1000\\n' >"$stub/id"; chmod +x "$stub/id"
      SBIN=/nowhere PATH="$stub" bash bin/prepare --tests`;
    const { stderr, status } = spawnSync('bash', ['-c', asOrdinaryUser], { encoding: 'utf8' });
    expect(stderr).toContain('Installera med: sudo apt-get install');
    expect(status).toBe(1);
  });
});

/** Processes that name the data folder, in their command line or their environment. */
function processesOf(folder: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => pid !== String(process.pid) && names(pid, folder));
}

function names(pid: string, folder: string): boolean {
  try {
    return ['cmdline', 'environ'].some((file) =>
      readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(folder),
    );
  } catch {
    return false;
  }
}
