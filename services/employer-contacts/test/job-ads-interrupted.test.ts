import type { RunningService } from '@samspar/runtime';
import {
  createTestIdentity,
  startServiceProcess,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { evolveJobAdImport } from '../src/domain/job-ads/job-ad-import.ts';
import { newestOfEach } from '../src/domain/job-ads/newest-items.ts';
import { readJobAd } from '../src/domain/job-ads/read-job-ad.ts';
import { createEmployerStore } from '../src/store/employers/employer-store.ts';
import { createJobAdDraftStore } from '../src/store/job-ads/job-ad-draft-store.ts';
import { createConceptStore } from '../src/store/taxonomy/concept-store.ts';
import { takingInParts } from '../src/stories/job-ads/take-in-part.ts';
import { createAdvisor } from './running-imports.ts';
import { syntheticAds } from './synthetic-ads.ts';

const municipalities = ['1488', '1487', '1444'];
const ads = [...syntheticAds(1000, { seed: 9, municipalities })];
/** The same ads some days later: some changed, some removed, some as they were. */
const later = ads.map((ad, index) => {
  if (index % 5 === 0)
    return { ...ad, timestamp: Number(ad['timestamp']) + 1_000_000, number_of_vacancies: 3 };
  return index % 7 === 0 ? { id: ad['id'], removed: true, removed_date: '2026-11-21T12:00:00' } : ad;
});

const counts = (body: Record<string, unknown>) => {
  const { total, done, drafted, updated, withdrawn, unchanged, refused, refusedBecause, status } = body;
  return { total, done, drafted, updated, withdrawn, unchanged, refused, refusedBecause, status };
};

describe('An import that is interrupted', () => {
  let servers: TestServers;
  let quiet: TestServers;
  let identity: TestIdentity;
  let token: string;
  const running = new Set<RunningService>();

  beforeAll(async () => {
    [servers, quiet] = [await startTestServers(), await startTestServers()];
    identity = await createTestIdentity();
    token = await identity.token('business-advisor', municipalities);
  });
  afterAll(async () => {
    for (const service of running) await service.stop();
    await servers?.stop();
    await quiet?.stop();
  });

  const start = async (on: TestServers) => {
    const service = await startTestService('employer-contacts', compose, { servers: on, identity });
    running.add(service);
    const advisor = createAdvisor(service, token);
    const stop = async () => {
      running.delete(service);
      await service.stop();
    };
    return { ...advisor, stop };
  };

  /** Every draft as it is stored, but for the id of the import it came by. */
  const drafts = async (on: TestServers) => {
    const connection = await mongoose.createConnection(on.mongoUrl('employer-contacts')).asPromise();
    const rows = await connection.collection('job-ad-drafts').find().sort({ _id: 1 }).toArray();
    await connection.close();
    return rows.map(({ _id, revision, state }) => ({
      _id,
      revision,
      state: { ...state, touches: state.touches.map(({ as }: { as: string }) => as) },
    }));
  };

  /** Starts an import, lets a process of its own go on with it, kills that half-way, and starts again. */
  async function interrupted(items: readonly object[]) {
    const first = await start(servers);
    const { body: started } = await first.send('/job-ad-imports', JSON.stringify(items)).expect(201);
    await first.stop();
    const process = await startServiceProcess('employer-contacts', servers);
    const connection = await mongoose.createConnection(servers.mongoUrl('employer-contacts')).asPromise();
    const known = () =>
      connection
        .collection<{ _id: string; state: { done: number; status: string } }>('job-ad-imports')
        .findOne({ _id: started.id });
    const begun = (await known())?.state.done ?? 0;
    await vi.waitFor(async () => expect((await known())?.state.done).toBeGreaterThan(begun), {
      timeout: 20_000,
      interval: 5,
    });
    await process.kill();
    const left = (await known())?.state;
    await connection.close();
    expect(left?.status).toBe('running');
    expect(left?.done).toBeLessThan(items.length);
    const last = await start(servers);
    const ended = await last.ended(started.id, 60_000);
    await last.stop();
    return ended;
  }
  async function uninterrupted(items: readonly object[]) {
    const service = await start(quiet);
    const { body: started } = await service.send('/job-ad-imports', JSON.stringify(items)).expect(201);
    const ended = await service.ended(started.id, 60_000);
    await service.stop();
    return ended;
  }

  it('goes on by itself after kill -9, with exactly the drafts and counts of one that was not', {
    timeout: 180_000,
  }, async () => {
    expect(counts(await interrupted(ads))).toEqual(counts(await uninterrupted(ads)));
    expect(await drafts(servers)).toEqual(await drafts(quiet));
    expect((await drafts(servers)).length).toBeGreaterThan(700);

    expect(counts(await interrupted(later))).toEqual(counts(await uninterrupted(later)));
    const stored = await drafts(servers);
    expect(stored).toEqual(await drafts(quiet));

    const again = await uninterrupted(later);
    expect(again).toMatchObject({ drafted: 0, updated: 0, withdrawn: 0 });
    expect(await drafts(quiet)).toEqual(stored);
  });

  it('is done by two processes at once as by one', { timeout: 180_000 }, async () => {
    const items = [...syntheticAds(600, { seed: 12, municipalities })].map((ad) => ({
      ...ad,
      id: `two-${String(ad['id'])}`,
    }));
    const [one, other] = [await start(servers), await start(servers)];
    const { body: started } = await one.send('/job-ad-imports', JSON.stringify(items)).expect(201);
    // The other looks for work when it is woken: by an import of its own.
    await other.importAds([{ id: 'woken', removed: true }]);
    const together = await one.ended(started.id, 60_000);
    await Promise.all([one.stop(), other.stop()]);
    expect(counts(together)).toEqual(counts(await uninterrupted(items)));
    expect(await drafts(servers)).toEqual(await drafts(quiet));
  });
});

describe('A part that was saved half-way', () => {
  let servers: TestServers;
  const connections: Connection[] = [];

  beforeAll(async () => {
    servers = await startTestServers();
  });
  afterAll(async () => {
    for (const connection of connections) await connection.close();
    await servers?.stop();
  });

  const partTaker = async (database: string) => {
    const connection = await mongoose.createConnection(servers.mongoUrl(database)).asPromise();
    connections.push(connection);
    const storage = { connection, now: () => new Date() };
    const [employers, concepts] = [createEmployerStore(storage), createConceptStore(connection)];
    return takingInParts({ drafts: createJobAdDraftStore(storage), concepts, employers });
  };

  it('counts as if it had been saved at once, however often it is begun anew and by however many', async () => {
    const by = { id: 'a', name: 'En rådgivare', organisation: 'Testkommunen' };
    const started = {
      municipalities,
      total: 200,
      by,
      at: '2026-11-22T10:00:00.000Z',
      startedOn: '2026-11-22',
    };
    const state = evolveJobAdImport(undefined, { type: 'import-started', started });
    const partOf = (some: readonly object[]) => {
      const placed = some.slice(0, 200).map((ad, index) => ({ ...readJobAd(ad), position: index + 1 }));
      return { id: 'part', items: newestOfEach(placed) };
    };
    const [whole, halved] = [await partTaker('whole'), await partTaker('halved')];
    for (const [importId, part] of [
      ['import-1', partOf(ads)] as const,
      ['import-2', partOf(later)] as const,
    ]) {
      const expected = await whole(importId, state, part);
      await halved(importId, state, { ...part, items: part.items.slice(0, 90) });
      const outcomes = await Promise.all([1, 2, 3].map(() => halved(importId, state, part)));
      expect(expected.drafted + expected.updated).toBeGreaterThan(30);
      for (const outcome of outcomes) expect(outcome).toEqual(expected);
    }
  });
});
