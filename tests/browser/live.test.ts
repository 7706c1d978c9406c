import { describe, expect } from 'vitest';
import { type ConsoleClient, expectStatus } from '../../deploy/local/console-client.ts';
import { it } from './harness/browser-test.ts';
import { signInAs } from './harness/sign-in-as.ts';
import type { Visit } from './harness/visit.ts';

/** Signs in and waits until what happens is followed. */
async function listen(visit: Visit, user: string): Promise<void> {
  await signInAs(visit.page, user);
  await live(visit).waitFor();
}
const live = ({ page }: Visit) => page.getByText('Uppdateras live');
const demands = 'employer-contacts/v1/demands';

async function aDemand(advisor: ConsoleClient): Promise<string> {
  const found = await advisor.get<{ items: { id: string }[] }>(
    `${demands}?limit=1&municipality=1488&status=open`,
  );
  const [demand] = expectStatus(found, 200, 'Reading demands').items;
  if (!demand) throw new Error('There is no open demand in Trollhättan.');
  return demand.id;
}

/** Changes a demand as another member of staff would, and gives what is then to be heard. */
async function changeDemand(advisor: ConsoleClient, id: string) {
  const { body, revision } = await advisor.get<{ profile: { openings: number } }>(`${demands}/${id}`);
  const profile = { ...body.profile, openings: (body.profile.openings % 40) + 1 };
  const changed = await advisor.change(`${demands}/${id}/profile`, revision, profile);
  expectStatus(changed, 200, 'Changing a demand');
  return {
    event: 'change',
    data: { event: 'demand-changed', about: 'Demand', id, revision: changed.revision },
  };
}

describe('The live connection', () => {
  it('tells of a change somebody else makes, soon after it is answered', async ({ visit, system }) => {
    await listen(visit, 'coordinator-trollhattan');
    const advisor = await system.apiAs('business-advisor');
    const id = await aDemand(advisor);
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      const change = await changeDemand(advisor, id);
      const answered = performance.now();
      await expect.poll(() => visit.received.live, { interval: 1 }).toContainEqual(change);
      times.push(performance.now() - answered);
    }
    const median = times.toSorted((a, b) => a - b)[7];
    console.log(
      `from an answered change to a browser that hears of it: median ${median?.toFixed(0)} ms of 15`,
    );
  });

  it('tells a procurement officer nothing of what others see change', async ({ visit, meet, system }) => {
    const other = await meet();
    await listen(other, 'business-advisor');
    await listen(visit, 'procurement-officer');
    const advisor = await system.apiAs('business-advisor');
    const id = await aDemand(advisor);
    const change = await changeDemand(advisor, id);
    await expect.poll(() => other.received.live).toContainEqual(change);
    expect(visit.received.live).toEqual([]);
    expect(visit.received.text(/\/(api|live|session)/)).not.toContain(id);
  });

  it('goes on when the console has been started anew', async ({ visit, system }) => {
    visit.tolerate(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET)|status of 50\d/);
    await listen(visit, 'coordinator-trollhattan');
    await system.stop('console');
    await visit.page.getByText('Återansluter…').waitFor();
    await system.start('console');
    await live(visit).waitFor();
    const advisor = await system.apiAs('business-advisor');
    const change = await changeDemand(advisor, await aDemand(advisor));
    await expect.poll(() => visit.received.live).toContainEqual(change);
  });

  it('goes on when the bus has been away', async ({ visit, system }) => {
    await listen(visit, 'coordinator-trollhattan');
    const advisor = await system.apiAs('business-advisor');
    const id = await aDemand(advisor);
    await system.stop('nats-server');
    const change = await changeDemand(advisor, id);
    await system.start('nats-server');
    await expect.poll(() => visit.received.live).toContainEqual(change);
  });
});
