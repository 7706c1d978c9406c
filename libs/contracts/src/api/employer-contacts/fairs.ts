import { z } from 'zod';
import { calendarDate, id, municipalityCode, setOf, shortText } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { acted } from '../staff.ts';

const status = z.enum(['planned', 'held', 'cancelled']);
const fairDetails = z.strictObject({
  name: shortText,
  on: calendarDate,
  employerIds: setOf(id, 200).min(1, 'Ange minst en arbetsgivare.'),
});
const fairPlan = fairDetails.extend({
  municipality: municipalityCode,
  kind: z.enum(['fair', 'speed-dating']),
});
const fair = fairPlan
  .extend({
    id,
    revision: z.int(),
    status,
    settled: z.boolean().describe('Om arbetsgivarnas kontakter har hunnit uppdateras'),
    ...acted,
  })
  .meta({ id: 'Fair' });

const params = z.strictObject({ fairId: id });
const changes = { may: ['change', 'EmployerContact'], effect: 'changes', params, answer: fair } as const;

export const planFair = operation({
  id: 'plan-fair',
  post: '/fairs',
  summary: 'Planera en mässa eller speed-dejting',
  may: ['plan', 'EmployerContact'],
  effect: 'creates',
  body: fairPlan,
  answer: fair,
});

export const listFairs = operation({
  id: 'list-fairs',
  get: '/fairs',
  summary: 'Mässor och speed-dejting, den senaste först',
  may: ['read', 'EmployerContact'],
  query: pageQuery.extend({ municipality: municipalityCode.optional(), status: status.optional() }),
  answer: pageOf(fair),
});

export const readFair = operation({
  id: 'read-fair',
  get: '/fairs/:fairId',
  summary: 'En mässa',
  may: ['read', 'EmployerContact'],
  params,
  answer: fair,
});

export const changeFair = operation({
  ...changes,
  id: 'change-fair',
  put: '/fairs/:fairId',
  summary: 'Ändra namn, dag och arbetsgivare',
  body: fairDetails,
});

export const holdFair = operation({
  ...changes,
  id: 'hold-fair',
  put: '/fairs/:fairId/holding',
  summary: 'Mässan är genomförd: en kontakt med var och en',
});

export const undoHoldingFair = operation({
  ...changes,
  id: 'undo-holding-fair',
  delete: '/fairs/:fairId/holding',
  summary: 'Mässan är inte genomförd',
});

export const cancelFair = operation({
  ...changes,
  id: 'cancel-fair',
  put: '/fairs/:fairId/cancellation',
  summary: 'Ställ in mässan',
});

export const undoCancellingFair = operation({
  ...changes,
  id: 'undo-cancelling-fair',
  delete: '/fairs/:fairId/cancellation',
  summary: 'Ta tillbaka att den är inställd',
});
