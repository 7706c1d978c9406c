import { z } from 'zod';
import { calendarDate, id, municipalityCode, setOf, shortText, ssyk } from '../../primitives.ts';
import { demandStage } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { acted } from '../staff.ts';

/** How many demands one pool holds at most. */
export const mostInPool = 50;

const status = z.enum(['open', 'dissolved']);
const newPool = z.strictObject({ name: shortText, ssyk, municipality: municipalityCode });

/** Demands of several employers, recruited for together: what they are, and what they come to. */
const demandPool = newPool
  .extend({
    id,
    revision: z.int(),
    status,
    demands: z.array(
      z.strictObject({
        demandId: id,
        employerId: id,
        ssyk,
        municipality: municipalityCode,
        status: z.enum(['open', 'closed']),
        stage: demandStage,
        openings: z.int().optional(),
        filled: z.int(),
        start: calendarDate.optional(),
      }),
    ),
    sums: z.strictObject({ openings: z.int(), filled: z.int() }),
    formed: z.strictObject(acted),
    dissolved: z.strictObject(acted).optional(),
  })
  .meta({ id: 'DemandPool' });

const params = z.strictObject({ poolId: id });
const memberParams = params.extend({ demandId: id });
const changes = { effect: 'changes', params, answer: demandPool } as const;
const forms = { ...changes, may: ['form', 'DemandPool'], params: memberParams } as const;
const dissolves = { ...changes, may: ['dissolve', 'DemandPool'] } as const;

export const formDemandPool = operation({
  id: 'form-demand-pool',
  post: '/demand-pools',
  summary: 'Samla behov från flera arbetsgivare till en gemensam rekrytering',
  may: ['form', 'DemandPool'],
  effect: 'creates',
  body: newPool.extend({ demandIds: setOf(id, mostInPool) }),
  answer: demandPool,
});

export const listDemandPools = operation({
  id: 'list-demand-pools',
  get: '/demand-pools',
  summary: 'Gemensamma rekryteringar, de senaste först',
  may: ['read', 'DemandPool'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    status: status.optional(),
    ssyk: ssyk.optional(),
    demandId: id.optional().describe('De som behovet ingår i'),
  }),
  answer: pageOf(demandPool),
});

export const readDemandPool = operation({
  id: 'read-demand-pool',
  get: '/demand-pools/:poolId',
  summary: 'En gemensam rekrytering',
  may: ['read', 'DemandPool'],
  params,
  answer: demandPool,
});

export const addToDemandPool = operation({
  ...forms,
  id: 'add-to-demand-pool',
  put: '/demand-pools/:poolId/demands/:demandId',
  summary: 'Lägg till ett behov',
});

export const removeFromDemandPool = operation({
  ...forms,
  id: 'remove-from-demand-pool',
  delete: '/demand-pools/:poolId/demands/:demandId',
  summary: 'Ta ut ett behov',
});

export const dissolveDemandPool = operation({
  ...dissolves,
  id: 'dissolve-demand-pool',
  put: '/demand-pools/:poolId/dissolution',
  summary: 'Upplös den gemensamma rekryteringen',
});

export const restoreDemandPool = operation({
  ...dissolves,
  id: 'restore-demand-pool',
  delete: '/demand-pools/:poolId/dissolution',
  summary: 'Ta tillbaka upplösningen',
});
