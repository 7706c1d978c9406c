import {
  addToDemandPool,
  dissolveDemandPool,
  formDemandPool,
  listDemandPools,
  readDemandPool,
  removeFromDemandPool,
  restoreDemandPool,
} from '@samspar/contracts/api/employer-contacts/demand-pools';
import type { Loaded } from '@samspar/messaging';
import { changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { type DemandPool, dissolvePool } from '../domain/demand-pools/demand-pool.ts';
import { poolSums } from '../domain/demand-pools/pool-sums.ts';
import { type Demand, filledOf } from '../domain/demands/demand.ts';
import type { DemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { poolingDemands } from '../stories/pool-demands.ts';

export interface DemandPoolOptions {
  employers: EmployerStore;
  demands: DemandStore;
  pools: DemandPoolStore;
}

/** What can be done with pools of demands. */
export function demandPoolOperations({ employers, demands, pools }: DemandPoolOptions): Served[] {
  const thing = {
    what: 'Den gemensamma rekryteringen',
    place: ({ municipality }: DemandPool) => municipality,
  };
  const read = reading(pools, thing);
  const change = changing(pools, thing);
  const pooling = poolingDemands({ employers, demands, pools });
  /** Shows pools with their demands, which are looked up for all of them at once. */
  const showing = async (some: readonly Loaded<DemandPool>[]) => {
    const found = await demands.named([...new Set(some.flatMap(({ state }) => state.demandIds))]);
    const known = new Map(found.map((demand) => [demand.id, demand]));
    return (pool: Loaded<DemandPool>) => showPool(pool, known);
  };
  const show = async (pool: Loaded<DemandPool>) => (await showing([pool]))(pool);
  return [
    serve(formDemandPool, async (request) => {
      request.authorize(request.body.municipality);
      const pool = await pooling.form(request);
      return created(pool, '/demand-pools', await showing([pool]));
    }),
    serve(listDemandPools, async ({ query }) => {
      const found = await pools.matching(query, query);
      return listed(found, query, await showing(found.items));
    }),
    serve(readDemandPool, async (request) => {
      const pool = await read(request);
      return shown(pool, await showing([pool]));
    }),
    serve(addToDemandPool, (request) => change(request, (pool) => pooling.add(pool, request.params), show)),
    serve(removeFromDemandPool, (request) =>
      change(request, (pool) => pooling.remove(pool, request.params.demandId), show),
    ),
    serve(dissolveDemandPool, (request) => change(request, dissolvePool, show)),
    serve(restoreDemandPool, (request) =>
      change(request, (pool) => pooling.restore(pool, request.target), show),
    ),
  ];
}

function showPool({ id, revision, state }: Loaded<DemandPool>, known: ReadonlyMap<string, Loaded<Demand>>) {
  const { name, ssyk, municipality, status, formed, dissolved } = state;
  const members = state.demandIds.flatMap((demandId) => known.get(demandId) ?? []);
  const sums = poolSums(members.map((member) => member.state));
  const demands = members.map(showMember);
  return { id, revision, name, ssyk, municipality, status, demands, sums, formed, dissolved };
}

function showMember({ id, state }: Loaded<Demand>) {
  const { employerId, status, stage, profile } = state;
  const { ssyk, municipality, openings, start } = profile;
  const filled = filledOf(state);
  return { demandId: id, employerId, ssyk, municipality, status, stage, openings, filled, start };
}
