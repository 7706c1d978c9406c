import { apiClient } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOfferBody } from './placement-examples.ts';
import {
  anna,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const period = { from: '2027-01-11', until: '2027-03-26' };

describe('Two hundred who want the last ten places at once, at two instances of the service', () => {
  let running: RunningEmployerContacts;

  beforeAll(async () => {
    running = await startEmployerContacts();
  });
  afterAll(() => running?.stop());

  it('gives ten of them a place, and tells the others what to do', async () => {
    const advisor = await running.as(anna);
    const employerId = await registerEmployer(advisor);
    const periods = [10, 2, 100].map((places) => ({ ...period, places }));
    const { body: offer } = await advisor
      .create('/placement-offers', anOfferBody(employerId, { periods }))
      .expect(201);
    const urls = [running.service.url, (await running.another()).url];
    const token = await running.identity.token('case-worker', ['1488'], { sub: 'many' });
    const reserve = (index: number, periodId: string) =>
      apiClient(urls[index % 2] ?? '', token).create(`/placement-offers/${offer.id}/reservations`, {
        periodId,
        purpose: 'try-out',
        municipality: '1488',
      });
    const path = `/placement-offers/${offer.id}`;
    const [rushed, , quiet] = offer.periods as { id: string }[];
    const wanted = Array.from({ length: 200 }, (_, index) => reserve(index, rushed?.id ?? ''));
    const beside = Array.from({ length: 20 }, (_, index) => reserve(index, quiet?.id ?? ''));
    const answers = await Promise.all(wanted);
    const others = await Promise.all(beside);

    const refused = answers.filter(({ status }) => status === 409);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(refused).toHaveLength(190);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['no-free-place']));
    expect(refused[0]?.body.detail).toContain('Välj en annan period, eller sök en annan praktikplats');
    expect(others.filter(({ status }) => status === 201)).toHaveLength(20);

    const { body } = await advisor.get(path).expect(200);
    expect(body.periods.map(({ free }: { free: number }) => free)).toEqual([0, 2, 80]);
    expect(body.reservations).toHaveLength(30);
  }, 120_000);
});
