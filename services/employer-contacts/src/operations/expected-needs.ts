import {
  changeExpectedNeed,
  listExpectedNeeds,
  readExpectedNeed,
  registerExpectedNeed,
  restoreExpectedNeed,
  sumExpectedNeeds,
  withdrawExpectedNeed,
} from '@samspar/contracts/api/employer-contacts/expected-needs';
import type { Loaded } from '@samspar/messaging';
import {
  type Actor,
  changing,
  created,
  forbidden,
  listed,
  reading,
  serve,
  type Served,
  shown,
} from '@samspar/runtime';
import * as need from '../domain/expected-needs/expected-need.ts';
import { sumExpectedNeeds as sumsOf } from '../domain/expected-needs/sum-expected-needs.ts';
import { employersInPlace, withMerged } from '../projections/employers-in-place.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import type { ExpectedNeedStore } from '../store/expected-needs/expected-need-store.ts';
import { employerAt } from '../stories/employer-at.ts';

export interface ExpectedNeedOptions {
  needs: ExpectedNeedStore;
  employers: Pick<EmployerStore, 'load' | 'named' | 'mergedInto'>;
}

/** What can be done with what employers expect to need. */
export function expectedNeedOperations({ needs, employers }: ExpectedNeedOptions): Served[] {
  const read = reading(needs, { what: 'Behovet' });
  const change = changing(needs, {
    what: 'Behovet',
    place: ({ municipality }: need.ExpectedNeed) => municipality,
  });
  return [
    serve(registerExpectedNeed, async ({ body, today, act, creation, authorize }) => {
      authorize(body.municipality);
      const employer = await employerAt(employers, body);
      const noted = { notedOn: today, by: act.by };
      const events = need.registerExpectedNeed({ ...body, employerId: employer.id }, body, noted);
      return created(await needs.create(events, { request: creation }), '/expected-needs', show);
    }),
    serve(listExpectedNeeds, async ({ actor, query: { page, limit, employerId, ...wanted } }) => {
      requireReadsEmployers(actor);
      const employerIds = employerId === undefined ? undefined : await withMerged(employers, employerId);
      const found = await needs.wanted({ ...wanted, employerIds }, { page, limit });
      return listed(found, { page, limit }, show);
    }),
    serve(readExpectedNeed, async (request) => {
      requireReadsEmployers(request.actor);
      return shown(await read(request), show);
    }),
    serve(sumExpectedNeeds, async ({ query: { by, municipality } }) => {
      const all = await needs.allCurrent(municipality);
      const inPlace = await employersInPlace(
        employers,
        all.map(({ employerId }) => employerId),
      );
      // Employers merged into one count once, by its branch.
      const summed = all.flatMap((each) => {
        const employer = inPlace.get(each.employerId);
        return employer ? [{ ...each, employerId: employer.id, branch: employer.state.branch }] : [];
      });
      return { body: { by, ...sumsOf(summed, by) } };
    }),
    serve(changeExpectedNeed, (request) => {
      const noted = { notedOn: request.today, by: request.act.by };
      return change(request, (state) => need.changeExpectedNeed(state, request.body, noted), show);
    }),
    serve(withdrawExpectedNeed, (request) => {
      const withdrawal = { reason: request.body.reason, on: request.today, by: request.act.by };
      return change(request, (state) => need.withdrawExpectedNeed(state, withdrawal), show);
    }),
    serve(restoreExpectedNeed, (request) => change(request, need.restoreExpectedNeed, show)),
  ];
}

/** Single needs are for those who work with employers; the steering group reads the sums. */
function requireReadsEmployers(actor: Actor): void {
  if (!actor.may('read', 'Employer')) throw forbidden(actor, 'read', 'Employer');
}

function show({ id, revision, state }: Loaded<need.ExpectedNeed>) {
  const { employerId, workplaceId, municipality, ssyk, shortTerm, longTerm, note } = state;
  const { notedOn, by, status, withdrawal } = state;
  const subject = { employerId, workplaceId, municipality, ssyk };
  return { id, revision, ...subject, shortTerm, longTerm, note, notedOn, by, status, withdrawal };
}
