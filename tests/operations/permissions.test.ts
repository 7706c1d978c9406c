import { reachOf, type Role, roles } from '@samspar/contracts';
import { allOperations } from '@samspar/contracts/api/all-operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Ids } from './ask.ts';
import { type House, type ServedAt, startHouse } from './running-house.ts';
import { seedThings } from './seed-things.ts';

/** Where the things are, another municipality of another agreement, and none. */
const places = { own: ['1488'], other: ['0330'], none: [] } as const;
type Where = keyof typeof places;

describe('The permission table, by calling every operation as every role', () => {
  let house: House;
  let ids: Ids;
  beforeAll(async () => {
    house = await startHouse();
    ids = await seedThings(house);
  }, 600_000);
  afterAll(() => house?.stop());

  /** Every cell: what is wrong with it, if anything is. */
  async function broken(role: Role, where: Where, at: ServedAt): Promise<string[]> {
    const token = await house.identity.token(role, [...places[where]]);
    const { status, code, text } = await ask(at, token, ids);
    const reach = reachOf(role, at.operation.may);
    const cell = `${role} ${where} ${at.operation.id}: ${status} ${code ?? ''}`;
    if (status >= 500 && status !== 503) return [cell];
    if (reach === undefined) return status === 403 && code === 'forbidden' ? [] : [cell];
    if (reach === 'any' || where === 'own') return code === 'forbidden' ? [cell] : [];
    if (status < 300) {
      const seen = Object.values(ids).filter((id) => text.includes(id));
      return at.operation.effect === 'reads' && seen.length === 0 ? [] : [`${cell} shows ${seen.length}`];
    }
    // Whether it has changed since is nobody's business elsewhere.
    return status === 412 ? [cell] : [];
  }

  it.each(Object.entries(allOperations))('is about what %s has declared, all of it', (service, declared) => {
    const ids = house.served.filter((at) => at.service === service).map(({ operation }) => operation.id);
    expect(ids).toEqual(expect.arrayContaining(declared.map(({ id }) => id)));
  });

  it('is made with one of everything there is to be about', () => {
    const wanted = ['employerId', 'contactId', 'demandId', 'enquiryId', 'candidateId', 'trackId', 'offerId'];
    expect(wanted.filter((name) => ids[name] === undefined)).toEqual([]);
  });

  it.each(Object.keys(places) as Where[])(
    'holds in every cell: %s municipality',
    { timeout: 600_000 },
    async (where) => {
      const found: string[] = [];
      for (const role of roles) for (const at of house.served) found.push(...(await broken(role, where, at)));
      expect(found).toEqual([]);
      const cells = roles.length * house.served.length;
      console.log(`${cells} cells, ${where} municipality`);
      expect(cells).toBeGreaterThan(1000);
    },
  );
});
