import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOfferBody } from './placement-examples.ts';
import {
  anna,
  bo,
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const spring = { from: '2027-01-11', until: '2027-03-26', places: 1 };
const autumn = { from: '2027-08-16', until: '2027-12-17', places: 1 };
const offers = {
  anything: {},
  kitchen: { ssyk: '9412', periods: [autumn], purposes: ['work-ability'] },
  care: { ssyk: '5321', requirements: { swedish: 4, licences: ['B'] } },
  workshop: { ssyk: '7212', requirements: { certificates: ['truckkort-b'], licences: ['C1', 'B'] } },
  night: { ssyk: '5330', requirements: { schedule: ['night', 'weekend'], extent: 75 } },
  accessible: { ssyk: '4322', requirements: { accessible: true, extent: 25 }, periods: [spring, autumn] },
  steps: { ssyk: '4322', requirements: { accessible: false } },
};
type Name = keyof typeof offers;

describe('Searching placement offers by what a candidate needs', () => {
  let running: RunningEmployerContacts;
  let caseWorker: Client;
  const names = new Map<string, Name>();
  const all = Object.keys(offers) as Name[];
  const found = async (query: string) => {
    const { body } = await caseWorker.get(`/placement-offers?${query}`).expect(200);
    return body.items.map(({ id }: { id: string }) => names.get(id)).toSorted() as Name[];
  };
  const allBut = (...left: Name[]) => all.filter((name) => !left.includes(name)).toSorted();

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date('2026-11-22T09:00:00Z'));
    const advisor = await running.as(anna);
    caseWorker = await running.as({ ...bo, role: 'case-worker' });
    const employerId = await registerEmployer(advisor);
    for (const [name, changes] of Object.entries(offers)) {
      const body = anOfferBody(employerId, { periods: [spring], ...changes });
      const offer = await advisor.create('/placement-offers', body).expect(201);
      names.set(offer.body.id, name as Name);
    }
  });
  afterAll(() => running?.stop());

  it.each<[string, Name[]]>([
    ['', all],
    ['municipality=1488', all],
    ['municipality=1487', []],
    ['purpose=work-ability', ['kitchen']],
    ['occupation=53', ['care', 'night']],
    ['occupation=4322', ['accessible', 'steps']],
    ['swedish=4', all],
    ['swedish=3', allBut('care')],
    ['licences=', allBut('care', 'workshop')],
    ['licences=B', allBut('workshop')],
    ['licences=AM,CE', all],
    ['certificates=truckkort-a', allBut('workshop')],
    ['certificates=truckkort-a,truckkort-b', all],
    ['extent=50', allBut('night')],
    ['extent=75', all],
    ['schedule=day', allBut('night')],
    ['schedule=day,night', allBut('night')],
    ['schedule=weekend,night', all],
    ['accessible=true', ['accessible']],
    ['until=2027-01-10', []],
    ['until=2027-01-11', allBut('kitchen')],
    ['from=2027-03-27', ['accessible', 'kitchen']],
    ['from=2027-12-17&until=2028-01-31', ['accessible', 'kitchen']],
    ['from=2027-04-01&until=2027-08-15', []],
    ['free=true', all],
    [
      'swedish=3&licences=B&extent=50&accessible=true&occupation=43&from=2027-09-01&free=true',
      ['accessible'],
    ],
    ['status=withdrawn', []],
  ])('?%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected.toSorted());
  });

  it('finds a period with a free place, not one whose places are taken', async () => {
    const [id] = [...names].find(([, name]) => name === 'accessible') ?? [];
    const { body: offer } = await caseWorker.get(`/placement-offers/${id}`).expect(200);
    const asked = { periodId: offer.periods[0].id, purpose: 'try-out', municipality: '1488' };
    await caseWorker.create(`/placement-offers/${id}/reservations`, asked).expect(201);
    expect(await found('accessible=true&free=true&until=2027-04-01')).toEqual([]);
    expect(await found('accessible=true&free=true')).toEqual(['accessible']);
    const { body } = await caseWorker.get('/placement-offers?accessible=true').expect(200);
    expect(body.items[0].periods.map(({ free }: { free: number }) => free)).toEqual([0, 1]);
  });

  it('gives pages, with the employer and whom to call', async () => {
    const { body } = await caseWorker.get('/placement-offers?limit=3&page=3').expect(200);
    expect([body.items.length, body.total]).toEqual([1, 7]);
    expect(body.items[0]).toMatchObject({
      employer: { name: 'Exempel Verkstad AB' },
      supervisor: { name: 'Kim Exempel' },
    });
    expect(body.items[0]).not.toHaveProperty('reservations');
  });

  it.each([
    'swedish=8',
    'licences=Q',
    'certificates=xyz',
    'extent=0',
    'from=igår',
    'free=maybe',
    'colour=red',
  ])('refuses ?%s and names the field', async (query) => {
    const { body } = await caseWorker.get(`/placement-offers?${query}`).expect(400);
    expect(body.errors[0].field).toContain(query.split('=')[0]);
  });
});
