import { waitFor } from '@samspar/local-servers/wait-for';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleClient, expectStatus, signInAs } from '../deploy/local/console-client.ts';
import { inDays } from './in-days.ts';
import { type StartedSystem, startWholeSystem } from './started-system.ts';

const minutes = 60_000;

describe('Killing any one process while work goes on', () => {
  let system: StartedSystem;
  let advisor: ConsoleClient;
  let employerId: string;

  beforeAll(async () => {
    system = await startWholeSystem(60);
    advisor = await signInAs(system.consoleUrl, 'business-advisor');
    const employers = await advisor.get<{ items: { id: string }[] }>(
      'employer-contacts/v1/employers?municipality=1488',
    );
    employerId = expectStatus(employers, 200, 'Reading employers').items[0]?.id ?? '';
  }, 3 * minutes);
  afterAll(() => system?.stop(), minutes);

  it('loses nothing that was answered 2xx, and makes nothing twice', { timeout: 6 * minutes }, async () => {
    const acknowledged = new Map<string, string>();
    const writing = startWriting(advisor, employerId, acknowledged);
    for (const process of system.supervisor.processes) {
      const before = acknowledged.size;
      const pid = process.pid();
      if (pid === undefined) throw new Error(`${process.name} does not run.`);
      global.process.kill(pid, 'SIGKILL');
      await until(
        `${process.name} starts again`,
        () => process.restarts() > 0 && process.pid() !== undefined,
      );
      await process.ready();
      await until(`work goes on after ${process.name}`, () => acknowledged.size > before + 3);
    }
    await writing.stop();

    const kept = await allDemands(advisor);
    const ours = kept.filter(({ profile }) => profile.openings >= firstOpenings);
    expect(ours.map(({ id }) => id).toSorted()).toEqual([...new Set(acknowledged.values())].toSorted());
    expect(new Set(ours.map(({ profile }) => profile.openings)).size).toBe(ours.length);
    for (const { id } of ours) {
      await until(
        `${id} has a shortlist`,
        async () => (await advisor.get(`scoring/v1/demands/${id}/shortlist`)).status === 200,
      );
    }
  });
});

const until = (what: string, check: () => boolean | Promise<boolean>) =>
  waitFor(check, () => `Waited in vain: ${what}.`, 60);

/** Milliseconds between two registrations: eager, yet within the numbers a demand's openings can have. */
const pace = 120;

/** Demands of this test are known by their openings, from here upward. */
const firstOpenings = 100;

/** Registers one demand after another, each under a key of its own until it is answered 201. */
function startWriting(advisor: ConsoleClient, employerId: string, acknowledged: Map<string, string>) {
  let stopped = false;
  const run = async () => {
    for (let number = firstOpenings; !stopped && number < 500; number++) {
      const profile = { ssyk: '4322', openings: number, municipality: '1488', start: inDays(60) };
      const key = `chaos-${number}`;
      await until(`demand ${number} is answered`, async () => {
        const answer = await advisor
          .create<{ id: string }>('employer-contacts/v1/demands', { employerId, profile }, key)
          .catch(() => undefined);
        if (answer?.status === 201) acknowledged.set(key, answer.body.id);
        return answer?.status === 201;
      });
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      await running;
    },
  };
}

interface KeptDemand {
  id: string;
  profile: { openings: number };
}

async function allDemands(advisor: ConsoleClient): Promise<KeptDemand[]> {
  const demands: KeptDemand[] = [];
  for (let page = 1; ; page++) {
    const answer = await advisor.get<{ items: KeptDemand[]; total: number }>(
      `employer-contacts/v1/demands?limit=100&page=${page}`,
    );
    const { items, total } = expectStatus(answer, 200, 'Reading demands');
    demands.push(...items);
    if (demands.length >= total || items.length === 0) return demands;
  }
}
