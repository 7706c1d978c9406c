import { type Act, notFound } from '@samspar/contracts';
import * as progress from '@samspar/contracts/api/employer-contacts/demand-progress';
import * as operations from '@samspar/contracts/api/employer-contacts/demands';
import { type Loaded, newId } from '@samspar/messaging';
import { askedBefore, changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { areOneFamily } from '../domain/demand-pools/poolable.ts';
import { annotateDemand, changeDemand } from '../domain/demands/change-demand.ts';
import { closeDemand, reopenDemand } from '../domain/demands/close-demand.ts';
import { suggestCriteria } from '../domain/demands/criteria-suggestions.ts';
import type { Demand, DemandEvent, Stamp } from '../domain/demands/demand.ts';
import { readableVersions } from '../domain/demands/demand-version.ts';
import { fillingsAskedFor, fillOpening, undoFilling } from '../domain/demands/fill-opening.ts';
import { signLetter, withdrawLetter } from '../domain/demands/letter-of-intent.ts';
import { refusals } from '../domain/demands/refusals.ts';
import { requireSeenDemand } from '../domain/demands/require-seen.ts';
import type { DemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import type { RegisterDemand } from '../stories/register-demand.ts';
import { showDemand, showFilling } from './demand-shown.ts';

export interface DemandOptions {
  demands: DemandStore;
  employers: Pick<EmployerStore, 'mergedInto'>;
  pools: Pick<DemandPoolStore, 'load' | 'openWith'>;
  registerDemand: RegisterDemand;
}

/** What can be done with demands: what they ask for, and how they come to their end. */
export function demandOperations({ demands, employers, pools, registerDemand }: DemandOptions): Served[] {
  const thing = { what: 'Kompetensbehovet', place: ({ profile }: Demand) => profile.municipality };
  const read = reading(demands, thing);
  const readPool = reading(pools, { what: 'Den gemensamma rekryteringen' });
  const gate = changing(demands, { ...thing, seen: requireSeenDemand, inTurn: true });
  const change = (request: Parameters<typeof gate>[0], decide: Decide) =>
    gate(request, stamped(decide), showDemand);
  const withMerged = async (employerId: string) => {
    const merged = await employers.mergedInto(employerId);
    return [employerId, ...merged.map(({ id }) => id)];
  };
  return [
    serve(operations.registerDemand, async ({ body, act, creation, authorize }) => {
      const { employerId, profile, note } = body;
      authorize(profile.municipality);
      const source = { kind: 'advisor' } as const;
      const demand = await registerDemand({ employerId, wish: profile, note, source }, act, creation);
      return created(demand, '/demands', showDemand);
    }),
    serve(operations.listDemands, async ({ actor, authorize, query }) => {
      const { employerId, poolId, mine, ...wanted } = query;
      const narrowed = {
        ...wanted,
        employerIds: employerId ? await withMerged(employerId) : undefined,
        ids: poolId ? (await readPool({ target: poolId, authorize })).state.demandIds : undefined,
        staffId: mine ? actor.id : undefined,
      };
      return listed(await demands.matching(narrowed, query), query, showDemand);
    }),
    serve(operations.readDemand, async (request) => shown(await read(request), showDemand)),
    serve(operations.changeDemand, (request) =>
      change(request, async (demand, stamp) => {
        const isOther = !areOneFamily([demand.profile, request.body]);
        if (isOther && (await pools.openWith([request.target])).length > 0) throw refusals.demandPooled();
        return changeDemand(demand, request.body, stamp);
      }),
    ),
    serve(operations.annotateDemand, (request) =>
      change(request, (demand, stamp) => annotateDemand(demand, request.body, stamp)),
    ),
    serve(operations.removeDemandNote, (request) =>
      change(request, (demand, stamp) => annotateDemand(demand, undefined, stamp)),
    ),
    serve(operations.listDemandVersions, async (request) => {
      const { since, limit, page } = request.query;
      const { state, revision } = await read(request);
      const versions = readableVersions(state, since);
      const items = versions.slice((page - 1) * limit, page * limit);
      return { body: { items, total: versions.length, page, limit }, revision };
    }),
    serve(operations.suggestCriteria, async ({ query: { ssyk } }) => {
      const family = (await demands.ofFamily(ssyk)).map(({ state }) => state.profile);
      return { body: { ssyk, ...suggestCriteria(ssyk, family) } };
    }),
    serve(progress.signLetterOfIntent, (request) =>
      change(request, (demand, stamp) => signLetter(demand, request.body, request.today, stamp)),
    ),
    serve(progress.withdrawLetterOfIntent, (request) => change(request, withdrawLetter)),
    serve(progress.fillOpening, (request) => {
      const { body, creation, today } = request;
      const askedFor = (demand: Demand) => askedBefore(fillingsAskedFor(demand), creation);
      const decide: Decide = (demand, stamp) =>
        askedFor(demand)
          ? []
          : fillOpening(demand, { ...body, id: newId(), request: creation }, today, stamp);
      return gate(request, stamped(decide), (demand) => {
        const filling = askedFor(demand.state);
        if (!filling) throw notFound('Tillsättningen');
        return { filling: showFilling(filling), demand: showDemand(demand) };
      });
    }),
    serve(progress.undoFilling, (request) =>
      change(request, (demand, stamp) => undoFilling(demand, request.params.fillingId, stamp)),
    ),
    serve(progress.closeDemand, (request) =>
      change(request, (demand, stamp) => closeDemand(demand, request.body, stamp)),
    ),
    serve(progress.reopenDemand, (request) => change(request, reopenDemand)),
  ];
}

type Decide = (demand: Demand, stamp: Stamp) => DemandEvent[] | Promise<DemandEvent[]>;

/** A decision that is also told which revision it makes. */
const stamped =
  (decide: Decide) =>
  (demand: Demand, act: Act, { revision }: Loaded<Demand>) =>
    decide(demand, { ...act, revision: revision + 1 });
