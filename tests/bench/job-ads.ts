import { parseArgs } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { compose } from '../../services/employer-contacts/src/compose.ts';
import { syntheticAds } from '../../services/employer-contacts/test/synthetic-ads.ts';

const municipalities = ['1488', '1487', '1444'];

interface Import {
  id: string;
  status: string;
  done: number;
  drafted: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** Sends a file and follows the import to its end. Times are in seconds. */
async function follow(url: string, token: string, content: string) {
  const headers = { Authorization: `Bearer ${token}` };
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  const sending = {
    ...headers,
    'Content-Type': 'application/x-ndjson',
    'Idempotency-Key': crypto.randomUUID(),
  };
  const answer = await fetch(`${url}/v1/job-ad-imports`, { method: 'POST', headers: sending, body: content });
  if (answer.status !== 201) throw new Error(`The import was answered with ${answer.status}.`);
  let now = (await answer.json()) as Import;
  const taken = seconds();
  let [changedAt, longestSilence] = [seconds(), 0];
  while (now.status === 'running') {
    await setTimeout(20);
    const before = now.done;
    now = (await (await fetch(`${url}/v1/job-ad-imports/${now.id}`, { headers })).json()) as Import;
    longestSilence = Math.max(longestSilence, seconds() - changedAt);
    if (now.done !== before) changedAt = seconds();
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return { ...now, taken: round(taken), whole: round(seconds()), longestSilence: round(longestSilence) };
}

const describe = (
  what: string,
  { taken, whole, longestSilence, ...counts }: Awaited<ReturnType<typeof follow>>,
) =>
  `${what.padEnd(24)} ${whole} s whole, ${taken} s until taken in, ${longestSilence} s at most between two signs of progress; ` +
  `${counts.drafted} drafted, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.refused} refused\n`;

/** Imports made-up job ads into the service on real servers: new ones, the same again, and a newer version of each. */
export async function benchJobAds(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { ads: { type: 'string', default: '10000' } },
  });
  const count = Number(values.ads);
  const fileOf = (timestamp: number) =>
    [...syntheticAds(count, { timestamp, municipalities })].map((ad) => JSON.stringify(ad)).join('\n');
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const service = await startTestService('employer-contacts', compose, { servers, identity });
  try {
    const token = await identity.token('business-advisor', municipalities);
    const first = fileOf(Date.UTC(2026, 10, 20));
    process.stdout.write(`${count} job ads, ${(first.length / 1e6).toFixed(1)} MB\n`);
    process.stdout.write(describe('new', await follow(service.url, token, first)));
    process.stdout.write(describe('the same again', await follow(service.url, token, first)));
    process.stdout.write(
      describe('a newer version of each', await follow(service.url, token, fileOf(Date.UTC(2026, 10, 21)))),
    );
  } finally {
    await service.stop();
    await servers.stop();
  }
}
