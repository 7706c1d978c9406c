import type { Page } from '@samspar/messaging';
import type { AggregateStore } from '@samspar/messaging';
import type { AgendaEvent, EmployerAgenda } from '../../domain/contacts/agenda.ts';

/** Which contacts are looked for; what is left out is not asked. */
export interface ContactQuery {
  employerIds?: readonly string[] | undefined;
  /** The id of someone who takes part. */
  staffId?: string | undefined;
  organisation?: string | undefined;
  municipality?: string | undefined;
  status?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  /** Only those whose next step was due before this day and is not done. */
  overdueOn?: string | undefined;
  order: 'asc' | 'desc';
}

/** Where a contact is. */
export interface ContactPlace {
  id: string;
  employerId: string;
}

type Model = AggregateStore<EmployerAgenda, AgendaEvent>['model'];
const contacts = 'state.contacts';

/** Finds contacts across employers, a page at a time. */
export function createFindContacts(model: Model) {
  return async (
    query: ContactQuery,
    { page, limit }: Page,
  ): Promise<{ items: ContactPlace[]; total: number }> => {
    const conditions = conditionsOf(query);
    const found = [
      { $match: { ...placesOf(query), ...indexed(query) } },
      { $unwind: `$${contacts}` },
      { $match: conditions },
    ];
    const direction = query.order === 'asc' ? 1 : -1;
    const [rows, counts] = await Promise.all([
      model.aggregate<{ _id: string; contactId: string }>([
        ...found,
        { $sort: { [`${contacts}.on`]: direction, [`${contacts}.id`]: direction } },
        { $skip: (page - 1) * limit },
        { $limit: limit },
        { $project: { contactId: `$${contacts}.id` } },
      ]),
      model.aggregate<{ total: number }>([...found, { $count: 'total' }]),
    ]);
    const items = rows.map(({ _id, contactId }) => ({ id: contactId, employerId: _id }));
    return { items, total: counts[0]?.total ?? 0 };
  };
}

function placesOf({ employerIds, municipality }: ContactQuery) {
  return {
    ...(employerIds && { _id: { $in: [...employerIds] } }),
    ...(municipality && { 'state.municipality': municipality }),
  };
}

/** What an index can tell of a whole agenda: somebody takes part in one of its contacts. */
function indexed({ staffId, organisation }: ContactQuery) {
  return {
    ...(staffId && { [`${contacts}.participants.id`]: staffId }),
    ...(organisation && { [`${contacts}.participants.organisation`]: organisation }),
  };
}

function conditionsOf(query: ContactQuery): Record<string, unknown> {
  const { status, from, until, overdueOn } = query;
  return {
    ...indexed(query),
    ...(status && { [`${contacts}.status`]: status }),
    ...((from || until) && {
      [`${contacts}.on`]: { ...(from && { $gte: from }), ...(until && { $lte: until }) },
    }),
    ...(overdueOn && {
      [`${contacts}.status`]: 'held',
      [`${contacts}.held.nextStep.dueOn`]: { $lt: overdueOn },
      [`${contacts}.held.nextStep.doneOn`]: { $exists: false },
    }),
  };
}
