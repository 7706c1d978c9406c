import type { RunningService } from '@samspar/runtime';
import {
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { anEmployer } from './examples.ts';
import { aJobAd } from './job-ad-examples.ts';
import { type Advisor, createAdvisor } from './running-imports.ts';

describe('Drafts of demands over HTTP', () => {
  let servers: TestServers;
  let service: RunningService;
  let identity: TestIdentity;
  let advisor: Advisor;
  const start = async () => {
    service = await startTestService('employer-contacts', compose, { servers, identity });
    advisor = createAdvisor(service, await identity.token('business-advisor'));
  };

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    await start();
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  const registerEmployer = async (changes: object = {}) =>
    (await advisor.create('/employers', anEmployer(changes)).expect(201)).body;
  const draftWith = async (changes: object = {}) => {
    const ad = aJobAd(changes);
    await advisor.importAds([ad]);
    return { ad, draft: await advisor.draftOf(ad.id) };
  };
  const adopt = (draft: { id: string; revision: number }, body: object) =>
    advisor.change(`/job-ad-drafts/${draft.id}/adoption`, draft.revision, body);

  it('know the employer by organisationsnummer', async () => {
    const employer = await registerEmployer();
    const { draft } = await draftWith({
      employer: { organization_number: employer.organisationsnummer, name: 'Annat namn' },
    });
    expect(draft.employer).toEqual({
      name: 'Annat namn',
      organisationsnummer: employer.organisationsnummer,
      employerId: employer.id,
    });
  });

  it('propose employers by name and place where the number says nothing', async () => {
    const employer = await registerEmployer({ name: 'Nordiska Rörsvets AB' });
    await registerEmployer({ name: 'Helt Andra Bageriet HB' });
    const { draft } = await draftWith({ employer: { name: 'Nordiska rörsvets i Trollhättan' } });
    const { body } = await advisor.get(`/job-ad-drafts/${draft.id}`).expect(200);
    expect(body.employerProposals).toEqual([
      {
        employerId: employer.id,
        name: 'Nordiska Rörsvets AB',
        municipality: '1488',
        likeness: expect.any(Number),
      },
    ]);
    expect(draft.employer).toEqual({ name: 'Nordiska rörsvets i Trollhättan' });
  });

  it('are listed by what is asked for', async () => {
    const { ad } = await draftWith({ occupation_group: { legacy_ams_taxonomy_id: '5131' } });
    const listed = async (query: string) => {
      const { body } = await advisor.get(`/job-ad-drafts?limit=100&${query}`).expect(200);
      return body.items.map(({ adId }: { adId: string }) => adId);
    };
    expect(await listed('ssyk=5131')).toEqual([ad.id]);
    expect(await listed('ssyk=5131&status=draft&municipality=1488&employerMatched=false')).toEqual([ad.id]);
    expect(await listed('ssyk=5131&status=adopted')).toEqual([]);
    expect(await listed('ssyk=5131&employerMatched=true')).toEqual([]);
    await advisor.get('/job-ad-drafts?municipality=1487').expect(403);
  });

  it('become demands with what someone wants otherwise, and say which', async () => {
    const employer = await registerEmployer();
    const { ad, draft } = await draftWith();
    const { body } = await adopt(draft, { employerId: employer.id, profile: { openings: 4 } }).expect(200);
    expect(body).toMatchObject({
      status: 'adopted',
      adoption: { employerId: employer.id, by: { organisation: 'Testkommunen' } },
    });
    const { body: demand } = await advisor.get(`/demands/${body.adoption.demandId}`).expect(200);
    expect(demand).toMatchObject({
      employerId: employer.id,
      profile: {
        ssyk: '7212',
        openings: 4,
        municipality: '1488',
        start: '2027-02-01',
        formal: draft.wish.formal,
      },
    });
    await advisor.importAds([{ ...ad, timestamp: ad.timestamp + 1, number_of_vacancies: 9 }]);
    expect((await advisor.draftOf(ad.id)).adoption).toMatchObject({ adSince: 'changed' });
    expect((await advisor.get(`/demands/${body.adoption.demandId}`)).body).toEqual(demand);
    const again = await advisor.draftOf(ad.id);
    expect((await adopt(again, { employerId: employer.id }).expect(409)).body.code).toBe('job-ad-adopted');
  });

  it('become one demand, however many adopt at once', async () => {
    const employer = await registerEmployer();
    const { draft } = await draftWith();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => adopt(draft, { employerId: employer.id })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(9).fill(412),
    ]);
    const { body } = await advisor.get(`/demands?limit=100&employerId=${employer.id}`).expect(200);
    expect(body.total).toBe(1);
  });

  it('need an employer who is there, and an occupation', async () => {
    const { draft } = await draftWith();
    expect((await adopt(draft, {}).expect(400)).body.errors[0].field).toBe('employerId');
    await adopt(draft, { employerId: '019a0000-0000-7000-8000-00000000ffff' }).expect(404);
    const employer = await registerEmployer();
    const { draft: vague } = await draftWith({ occupation_group: null });
    expect((await adopt(vague, { employerId: employer.id }).expect(400)).body.errors[0].field).toBe(
      'profile.ssyk',
    );
    await adopt(vague, { employerId: employer.id, profile: { ssyk: '7223' } }).expect(200);
  });

  it('are adopted to the end by the next process where the first one ended half-way', async () => {
    const employer = await registerEmployer();
    const { ad, draft } = await draftWith();
    await service.stop();
    const connection = await mongoose.createConnection(servers.mongoUrl('employer-contacts')).asPromise();
    const drafts = connection.collection<{ _id: string }>('job-ad-drafts');
    const by = { id: 'a', name: 'En rådgivare', organisation: 'Testkommunen' };
    const adoption = { employerId: employer.id, wish: draft.wish, by, at: '2026-11-22T10:00:00.000Z' };
    await drafts.updateOne(
      { _id: draft.id },
      { $set: { 'state.status': 'adopted', 'state.adoption': adoption, revision: 2 } },
    );
    await connection.close();
    await start();
    const finished = await vi.waitFor(async () => {
      const now = await advisor.draftOf(ad.id);
      expect(now.adoption).toHaveProperty('demandId');
      return now;
    });
    const { body: demand } = await advisor.get(`/demands/${finished.adoption.demandId}`).expect(200);
    expect(demand).toMatchObject({ employerId: employer.id, profile: { ssyk: '7212' } });
  });

  it('are put aside with a reason, and taken up again', async () => {
    const { ad, draft } = await draftWith();
    const path = `/job-ad-drafts/${draft.id}/dismissal`;
    const { body } = await advisor.change(path, draft.revision, { reason: 'staffing-agency' }).expect(200);
    expect(body).toMatchObject({ status: 'dismissed', dismissal: { reason: 'staffing-agency' } });
    const employer = await registerEmployer();
    await adopt(body, { employerId: employer.id }).expect(409);
    expect((await advisor.remove(path, body.revision).expect(200)).body.status).toBe('draft');
    expect(await advisor.draftOf(ad.id)).not.toHaveProperty('dismissal');
  });

  it('find the employer that was registered afterwards', async () => {
    const later = anEmployer();
    const { ad, draft } = await draftWith({
      employer: { organization_number: later.organisationsnummer, name: 'X' },
    });
    expect(draft.employer).not.toHaveProperty('employerId');
    const employer = (await advisor.create('/employers', later).expect(201)).body;
    await service.stop();
    await start();
    await vi.waitFor(async () =>
      expect((await advisor.draftOf(ad.id)).employer.employerId).toBe(employer.id),
    );
  });

  it("of another municipality are nobody else's: neither listed, read nor changed", async () => {
    const { draft } = await draftWith();
    const elsewhere = createAdvisor(service, await identity.token('business-advisor', ['1490']));
    expect((await elsewhere.get('/job-ad-drafts').expect(200)).body.total).toBe(0);
    await elsewhere.get(`/job-ad-drafts/${draft.id}`).expect(403);
    await elsewhere
      .change(`/job-ad-drafts/${draft.id}/dismissal`, draft.revision, { reason: 'filled' })
      .expect(403);
    await elsewhere.change(`/job-ad-drafts/${draft.id}/adoption`, draft.revision, {}).expect(403);
  });
});
