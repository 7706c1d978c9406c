import { candidateStatisticsChanged, consentsChanged, scoringProfileChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aPerson, aPersonnummer, toEmployer, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

const employer = '01890000-0000-7000-8000-00000000000e';

describe('What the calendar does to candidates', () => {
  let pools: Pools;
  let now = new Date('2026-12-30T22:30:00Z');
  let profiles: Awaited<ReturnType<typeof collectEvents<typeof scoringProfileChanged.schema>>>;
  let consents: Awaited<ReturnType<typeof collectEvents<typeof consentsChanged.schema>>>;
  let statistics: Awaited<ReturnType<typeof collectEvents<typeof candidateStatisticsChanged.schema>>>;

  beforeAll(async () => {
    pools = await startPools({ now: () => now, sweepCheck: 20 });
    [profiles, consents, statistics] = await Promise.all([
      collectEvents(pools.servers, scoringProfileChanged),
      collectEvents(pools.servers, consentsChanged),
      collectEvents(pools.servers, candidateStatisticsChanged),
    ]);
  });
  afterAll(async () => {
    await Promise.all([profiles, consents, statistics].map((each) => each?.stop()));
    await pools?.stop();
  });

  it('takes the profile back on the first day a consent no longer holds, without anyone asking', async () => {
    const { id } = await pools.register({
      consents: [toMatching('2026-12-31'), toEmployer(employer, '2027-06-30')],
    });
    const ofCandidate = ({ subject }: { subject: string }) => subject === id;
    now = new Date('2026-12-31T22:59:00Z'); // 23:59 in Sweden, on the consent's last day
    const other = await pools.register();
    await vi.waitFor(() => expect(profiles.envelopes.map(({ subject }) => subject)).toContain(other.id));
    expect(profiles.envelopes.filter(ofCandidate)).toMatchObject([{ data: { present: true } }]);

    now = new Date('2026-12-31T23:00:00Z'); // midnight in Sweden
    await vi.waitFor(() =>
      expect(profiles.envelopes.findLast(ofCandidate)).toMatchObject({
        revision: 2,
        data: { present: false },
      }),
    );
    await vi.waitFor(() =>
      expect(consents.envelopes.findLast(ofCandidate)?.data.consents).toEqual([
        { purpose: 'employer-presentation', receiver: employer, expiresOn: '2027-06-30' },
      ]),
    );
    const { body } = await pools.caseWorker.get(`/candidates/${id}`).expect(200);
    expect(body.consents).toMatchObject([{ purpose: 'employer-presentation' }]);
  });

  it('finds at start-up what has expired or grown older while the service was away', async () => {
    const { id } = await pools.register({
      person: aPerson({ personnummer: aPersonnummer(2002) }),
      consents: [toMatching('2027-03-31')],
    });
    now = new Date('2028-05-01T12:00:00Z');
    await pools.restart();
    const caseWorker = await pools.caller('case-worker', ['1488']);
    const { body } = await caseWorker.get(`/candidates/${id}`).expect(200);
    expect(body).toMatchObject({ revision: 2, consents: [] });
    await vi.waitFor(() => {
      expect(profiles.envelopes.findLast(({ subject }) => subject === id)?.data).toEqual({ present: false });
      expect(statistics.envelopes.findLast(({ subject }) => subject === id)?.data).toMatchObject({
        counted: true,
        ageBand: '25-34',
      });
    });
  });
});
