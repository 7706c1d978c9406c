import * as api from '@samspar/contracts/api/employer-contacts/fairs';
import type { Loaded } from '@samspar/messaging';
import {
  changing,
  created,
  listed,
  type OperationRequest,
  reading,
  serve,
  type Served,
  shown,
} from '@samspar/runtime';
import { changeFair, type Fair, type FairStep, planFair, takeFairStep } from '../domain/fairs/fair.ts';
import { refusals } from '../domain/fairs/refusals.ts';
import { requireNoPersonalData } from '../domain/free-text.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import type { FairStore } from '../store/fairs/fair-store.ts';
import type { SettleFair } from '../stories/settle-fair.ts';

export interface FairOperationsOptions {
  fairs: FairStore;
  employers: Pick<EmployerStore, 'named'>;
  settleFair: SettleFair;
}

/** What can be done with fairs and speed-dating. A held one is a contact with each of its employers. */
export function fairOperations({ fairs, employers, settleFair }: FairOperationsOptions): Served[] {
  const what = 'Mässan';
  const read = reading(fairs, { what });
  const change = changing(fairs, { what, place: ({ municipality }: Fair) => municipality });

  /** Takes a step with a fair, and lets the employers' agendas say so. */
  async function take(request: OperationRequest, step: FairStep) {
    const taken = await change(
      request,
      (fair) => takeFairStep(fair, step, request.today),
      async (fair) => show(fair.state.settled ? fair : await settleFair(fair.id)),
    );
    return { ...taken, revision: taken.body.revision };
  }
  async function requireEmployers(employerIds: readonly string[]): Promise<void> {
    if ((await employers.named(employerIds)).length < employerIds.length) throw refusals.employerUnknown();
  }

  return [
    serve(api.planFair, async ({ body, act, creation, authorize }) => {
      authorize(body.municipality);
      requireCleanName(body.name);
      await requireEmployers(body.employerIds);
      const fair = await fairs.create(planFair({ ...body, ...act }), { request: creation });
      return created(fair, '/fairs', show);
    }),
    serve(api.listFairs, async ({ query: { municipality, status, ...page } }) =>
      listed(await fairs.latest({ municipality, status }, page), page, show),
    ),
    serve(api.readFair, async (request) => shown(await read(request), show)),
    serve(api.changeFair, async (request) => {
      const { body } = request;
      requireCleanName(body.name);
      const decide = async (fair: Fair) => {
        await requireEmployers(body.employerIds);
        return changeFair(fair, body);
      };
      return change(request, decide, show);
    }),
    serve(api.holdFair, (request) => take(request, 'hold')),
    serve(api.undoHoldingFair, (request) => take(request, 'undo-holding')),
    serve(api.cancelFair, (request) => take(request, 'cancel')),
    serve(api.undoCancellingFair, (request) => take(request, 'undo-cancelling')),
  ];
}

function requireCleanName(name: string): void {
  requireNoPersonalData('name', { text: name, companyOwn: [] });
}

function show({ id, revision, state }: Loaded<Fair>) {
  const { name, on, employerIds, municipality, kind, status, settled, by, at } = state;
  return { id, revision, name, on, employerIds, municipality, kind, status, settled, by, at };
}
