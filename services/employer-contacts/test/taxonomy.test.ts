import { existsSync, readFileSync } from 'node:fs';
import type { RunningService } from '@samspar/runtime';
import {
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { anEmployer } from './examples.ts';
import { aJobAd } from './job-ad-examples.ts';
import { type Advisor, createAdvisor } from './running-imports.ts';

const group = {
  id: 'grou_ppp_001',
  type: 'ssyk-level-4',
  preferred_label: 'Svetsare',
  ssyk_code_2012: '7212',
};
const welder = {
  id: 'occu_ppp_001',
  type: 'occupation-name',
  preferred_label: 'Rörsvetsare',
  broader: [{ id: group.id }],
};
const file = (...concepts: object[]) => JSON.stringify({ data: { concepts } });

/** The published files stay outside the project; where someone has put them they are read as well. */
const published = new URL(
  '../../../../shared/data/the-ssyk-hierarchy-with-occupations.json',
  import.meta.url,
);

describe('The taxonomy over HTTP', () => {
  let servers: TestServers;
  let service: RunningService;
  let identity: TestIdentity;
  let administrator: Advisor;
  let advisor: Advisor;

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    service = await startTestService('employer-contacts', compose, { servers, identity });
    administrator = createAdvisor(service, await identity.token('administrator'));
    advisor = createAdvisor(service, await identity.token('business-advisor'));
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  const imported = async (content: string, type?: string) =>
    (await administrator.send('/taxonomy-imports?fileName=taxonomi.json', content, type).expect(201)).body;
  const known = async () => (await administrator.get('/taxonomy').expect(200)).body;

  it('knows the occupation groups before anything is imported', async () => {
    expect(await known()).toEqual({
      builtIn: expect.arrayContaining([{ type: 'ssyk-level-4', count: 400 }]),
      imported: [],
    });
  });

  it('takes a file in, and says what was in it and what was not understood', async () => {
    const keyword = { id: 'key', type: 'keyword', preferred_label: 'svets' };
    const lonely = { id: 'lonely', type: 'occupation-name', preferred_label: 'Ensamvarg' };
    expect(await imported(file(group, welder, keyword, lonely, {}))).toMatchObject({
      added: 3,
      changed: 0,
      unchanged: 0,
      passedOver: [{ type: 'keyword', count: 1 }],
      withoutGroup: 1,
      unreadable: 1,
      fileName: 'taxonomi.json',
      by: { organisation: 'Testkommunen' },
    });
    expect((await known()).imported).toEqual([
      { type: 'occupation-name', count: 2 },
      { type: 'ssyk-level-4', count: 1 },
    ]);
  });

  it('changes nothing when the same is imported again, and what is different when it is', async () => {
    await imported(file(group, welder));
    expect(await imported(file(group, welder))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const renamed = { ...welder, preferred_label: 'Svetsare, rör' };
    const lines = [group, renamed].map((concept) => JSON.stringify(concept)).join('\n');
    expect(await imported(lines, 'application/x-ndjson')).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    });
    expect((await known()).latestImport).toMatchObject({ changed: 1 });
  });

  it('gives the same answer again for the same idempotency key', async () => {
    const send = () =>
      administrator.send('/taxonomy-imports', file(group), 'application/json', 'same-taxonomy').expect(201);
    expect((await send()).body).toEqual((await send()).body);
  });

  it('maps drafts again that had unknown parts, and no others', async () => {
    const unknown = {
      occupation_group: null,
      occupation: { concept_id: 'occu_ppp_002', label: 'Härdsvetsare' },
    };
    const [vague, adopted, clear] = [aJobAd(unknown), aJobAd(unknown), aJobAd()];
    await advisor.importAds([vague, adopted, clear]);
    const employer = (await advisor.create('/employers', anEmployer()).expect(201)).body;
    const before = await advisor.draftOf(adopted.id);
    await advisor
      .change(`/job-ad-drafts/${before.id}/adoption`, before.revision, {
        employerId: employer.id,
        profile: { ssyk: '7223' },
      })
      .expect(200);
    expect((await advisor.draftOf(vague.id)).wish).not.toHaveProperty('ssyk');

    const told = {
      id: 'occu_ppp_002',
      type: 'occupation-name',
      preferred_label: 'Härdsvetsare',
      broader: [{ id: group.id }],
    };
    await imported(file(group, told));
    await vi.waitFor(async () => {
      expect(await advisor.draftOf(vague.id)).toMatchObject({
        revision: 2,
        wish: { ssyk: '7212' },
        unmapped: [],
      });
      expect((await known()).latestImport.draftsMappedAgain).toBe(true);
    });
    expect((await advisor.draftOf(clear.id)).revision).toBe(1);
    expect((await advisor.draftOf(adopted.id)).wish).not.toHaveProperty('ssyk');
    const again = aJobAd(unknown);
    await advisor.importAds([again]);
    expect((await advisor.draftOf(again.id)).wish.ssyk).toBe('7212');
  });

  it.skipIf(!existsSync(published))(
    'takes the published hierarchy of occupations (skipped where it is absent)',
    async () => {
      const outcome = await imported(readFileSync(published, 'utf8'));
      expect(outcome).toMatchObject({ withoutGroup: 0, unreadable: 0 });
      expect(outcome.added).toBeGreaterThan(1000);
    },
  );
});
