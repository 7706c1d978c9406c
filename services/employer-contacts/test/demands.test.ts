import { demandChanged } from '@samspar/contracts';
import {
  apiClient,
  collectEvents,
  createTestIdentity,
  startTestServers,
  startTestService,
} from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { aDemandProfile, anEmployer } from './examples.ts';

describe('Registering demands over HTTP', () => {
  let servers: Awaited<ReturnType<typeof startTestServers>>;
  let service: Awaited<ReturnType<typeof startTestService>>;
  let identity: Awaited<ReturnType<typeof createTestIdentity>>;
  let advisor: ReturnType<typeof apiClient>;

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    service = await startTestService('employer-contacts', compose, { servers, identity });
    advisor = apiClient(service.app, await identity.token('business-advisor', ['1488']));
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  const registerDemand = async () => {
    const employer = await advisor.create('/employers', anEmployer()).expect(201);
    const body = { employerId: employer.body.id, profile: aDemandProfile() };
    return advisor.create('/demands', body).expect(201);
  };

  it('says what is registered on the bus, without who the employer is', async () => {
    const said = await collectEvents(servers, demandChanged);
    const { body } = await registerDemand();
    await vi.waitFor(() => expect(said.envelopes.map(({ subject }) => subject)).toContain(body.id));
    const envelope = said.envelopes.find(({ subject }) => subject === body.id);
    expect(envelope).toMatchObject({
      revision: 1,
      precededby: 0,
      data: { status: 'open', employerId: body.employerId },
    });
    expect(JSON.stringify(envelope)).not.toContain('Exempel');
    await said.stop();
  });

  it('gives the same demand again for the same idempotency key', async () => {
    const employer = await advisor.create('/employers', anEmployer()).expect(201);
    const body = { employerId: employer.body.id, profile: aDemandProfile() };
    const first = await advisor.create('/demands', body, 'same-key-1').expect(201);
    const second = await advisor.create('/demands', body, 'same-key-1').expect(201);
    expect(second.body).toEqual(first.body);
    const other = { ...body, profile: aDemandProfile({ openings: 9 }) };
    await advisor.create('/demands', other, 'same-key-1').expect(422);
  });

  it('refuses a change by someone who has not seen the newest version', async () => {
    const { body, headers } = await registerDemand();
    expect(headers['etag']).toBe('"1"');
    await advisor.change(`/demands/${body.id}/profile`, 1, aDemandProfile({ openings: 3 })).expect(200);
    const late = await advisor
      .change(`/demands/${body.id}/profile`, 1, aDemandProfile({ openings: 4 }))
      .expect(412);
    expect(late.body.code).toBe('changed-by-someone-else');
    const { body: now } = await advisor.get(`/demands/${body.id}`).expect(200);
    expect(now.profile.openings).toBe(3);
  });

  it('closes and reopens', async () => {
    const { body } = await registerDemand();
    await advisor.change(`/demands/${body.id}/closing`, 1, { outcome: 'filled' }).expect(200);
    const refused = await advisor.change(`/demands/${body.id}/profile`, 2, aDemandProfile()).expect(409);
    expect(refused.body.detail).toContain('avslutat');
    const reopened = await advisor.remove(`/demands/${body.id}/closing`, 2).expect(200);
    expect(reopened.body.status).toBe('open');
  });
});
