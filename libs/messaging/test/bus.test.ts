import {
  candidateStatisticsChanged,
  consentsChanged,
  scoringProfileChanged,
  serviceNames,
} from '@samspar/contracts';
import { startTestServers, type TestServers } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bus, createPublisher, verifyStreams } from '../src/index.ts';
import { consentsAt, newId, traceparent } from './examples.ts';

describe('The bus', () => {
  let servers: TestServers;
  let administrator: Bus;
  let pools: Bus;

  beforeAll(async () => {
    servers = await startTestServers();
    administrator = await servers.connectAs('administrator');
    pools = await servers.connectAs('candidate-pools');
  });
  afterAll(async () => {
    await pools?.close();
    await administrator?.close();
    await servers?.stop();
  });

  const newest = async (id: string) => {
    const query = { last_by_subj: consentsChanged.subjectOf(id) };
    return (await administrator.manager.streams.getMessage(consentsChanged.stream, query)).json<{
      revision: number;
    }>();
  };

  it('lets every service read back the streams it uses', async () => {
    for (const service of serviceNames) {
      const bus = await servers.connectAs(service);
      await expect(verifyStreams(bus.manager, service)).resolves.toBeUndefined();
      await bus.close();
    }
  });

  it('refuses to start on a stream whose configuration differs from what is declared', async () => {
    const { stream } = consentsChanged;
    const { config } = await administrator.manager.streams.info(stream);
    await administrator.manager.streams.update(stream, { ...config, max_msgs_per_subject: 2 });
    await expect(verifyStreams(pools.manager, 'candidate-pools')).rejects.toThrow('max_msgs_per_subject');
    await administrator.manager.streams.update(stream, config);
  });

  it('keeps the newest value of a state, whatever order two relays publish in', async () => {
    const publish = createPublisher(pools);
    const id = newId();
    for (const revision of [1, 2, 4, 3, 2, 4, 1])
      await publish(consentsChanged, consentsAt(id, revision), traceparent);
    expect((await newest(id)).revision).toBe(4);
  });

  it('keeps the newest value also when twenty publish at once', async () => {
    const publish = createPublisher(pools);
    const id = newId();
    const revisions = Array.from({ length: 20 }, (_, index) => ((index * 7) % 20) + 1);
    await Promise.all(
      revisions.map((revision) => publish(consentsChanged, consentsAt(id, revision), traceparent)),
    );
    expect((await newest(id)).revision).toBe(20);
  });

  it('gives scoring no way to hear statistics, not even by asking the server', async () => {
    const scoring = await servers.connectAs('scoring');
    const { stream, subjects } = candidateStatisticsChanged;
    const refused = /permissions violation/i;
    await expect(scoring.manager.streams.info(stream)).rejects.toThrow(refused);
    await expect(scoring.manager.consumers.add(stream, { durable_name: 'scoring' })).rejects.toThrow(refused);
    await expect(scoring.manager.streams.getMessage(stream, { seq: 1 })).rejects.toThrow(refused);
    const subscription = scoring.connection.subscribe(subjects, { max: 1 });
    await expect(async () => {
      for await (const _message of subscription);
    }).rejects.toThrow(refused);
    await scoring.close();
  });

  it("does not let a service hear through another's consumer, or say what is another's to say", async () => {
    const scoring = await servers.connectAs('scoring');
    const publish = createPublisher(scoring);
    await expect(publish(consentsChanged, consentsAt(newId(), 1), traceparent)).rejects.toThrow(
      /permissions violation/i,
    );
    const elsewhere = { filter_subject: candidateStatisticsChanged.subjects, durable_name: 'scoring' };
    await expect(scoring.manager.consumers.add(scoringProfileChanged.stream, elsewhere)).rejects.toThrow();
    await scoring.close();
  });
});
