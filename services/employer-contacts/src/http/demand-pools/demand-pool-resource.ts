import {
  calendarDate,
  demandStage,
  id,
  instant,
  municipalityCode,
  notFound,
  shortText,
  ssyk,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import type { DemandPool } from '../../domain/demand-pools/demand-pool.ts';
import { poolSums } from '../../domain/demand-pools/pool-sums.ts';
import { type Demand, filledOf } from '../../domain/demands/demand.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

export const poolParams = z.strictObject({ poolId: id });
export const poolStatus = z.enum(['open', 'dissolved']);
export const newPoolBody = z.strictObject({ name: shortText, ssyk, municipality: municipalityCode });
const act = z.strictObject({ at: instant, by: staffMemberResource });

const pooledDemand = z.strictObject({
  demandId: id,
  employerId: id,
  ssyk,
  municipality: municipalityCode,
  status: z.enum(['open', 'closed']),
  stage: demandStage,
  openings: z.int().optional(),
  filled: z.int(),
  start: calendarDate.optional(),
});

export const demandPoolResource = newPoolBody.extend({
  id,
  revision: z.int(),
  status: poolStatus,
  demands: z.array(pooledDemand),
  sums: z.strictObject({ openings: z.int(), filled: z.int() }),
  formed: act,
  dissolved: act.optional(),
});

/** Pools as they are read: with their demands, and what these come to. */
export async function toPoolResources(
  pools: readonly Loaded<DemandPool>[],
  demands: Pick<DemandStore, 'withIds'>,
) {
  const ids = [...new Set(pools.flatMap(({ state }) => state.demandIds))];
  const found = new Map((await demands.withIds(ids)).map((demand) => [demand.id, demand]));
  return pools.map(({ id, revision, state: { demandIds, ...state } }) => {
    const members = demandIds.flatMap((demandId) => found.get(demandId) ?? []);
    const sums = poolSums(members.map((member) => member.state));
    return { id, revision, ...state, demands: members.map(toPooledDemand), sums };
  });
}

/** One pool as a route answers it. */
export async function poolAnswer(pool: Loaded<DemandPool>, demands: Pick<DemandStore, 'withIds'>) {
  const [body] = await toPoolResources([pool], demands);
  if (!body) throw notFound('Den gemensamma rekryteringen');
  return { body, revision: pool.revision };
}

function toPooledDemand({ id, state }: Loaded<Demand>) {
  const { employerId, status, stage, profile } = state;
  const { ssyk, municipality, openings, start } = profile;
  const known = { ...(openings !== undefined && { openings }), ...(start !== undefined && { start }) };
  return { demandId: id, employerId, ssyk, municipality, status, stage, filled: filledOf(state), ...known };
}
