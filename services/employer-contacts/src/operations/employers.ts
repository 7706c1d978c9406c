import * as api from '@samspar/contracts/api/employer-contacts/employers';
import type { Loaded } from '@samspar/messaging';
import { changing, listed, reading, serve, type Served } from '@samspar/runtime';
import {
  changeEmployer,
  registerEmployer,
  requireOrganisationsnummer,
} from '../domain/employers/change-employer.ts';
import type { Employer } from '../domain/employers/employer.ts';
import { likelyDuplicates } from '../domain/employers/likely-duplicates.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { mergingEmployers } from '../stories/merge-employer.ts';
import { employerShown, summaryShown } from './employers-shown.ts';

const duplicateReasons: Record<api.DuplicateReason, string> = {
  'same-organisationsnummer': 'Samma organisationsnummer',
  'same-name': 'Samma namn, bortsett från bolagsform och ordning',
  'similar-name': 'Liknande namn',
  'same-municipality': 'Samma kommun',
  'workplace-in-municipality': 'Har ett arbetsställe i kommunen',
};

/** What can be done with employers. */
export function employerOperations({ employers }: { employers: EmployerStore }): Served[] {
  const what = 'Arbetsgivaren';
  const read = reading(employers, { what });
  const change = changing(employers, { what, place: ({ municipality }: Employer) => municipality });
  const { merge, undo } = mergingEmployers(employers);
  const show =
    ({ today }: { today: string }) =>
    async (employer: Loaded<Employer>) =>
      employerShown(employer, await employers.mergedInto(employer.id), today);

  return [
    serve(api.registerEmployer, async (request) => {
      const { body, act, creation } = request;
      request.authorize(body.municipality);
      const organisationsnummer = requireOrganisationsnummer(body.organisationsnummer);
      const events = registerEmployer({ ...body, organisationsnummer }, act);
      const employer = await employers.register(events, creation);
      const { id, revision } = employer;
      return { body: await show(request)(employer), revision, location: `/v1/employers/${id}` };
    }),
    serve(api.listEmployers, async ({ query: { q, municipality, branch, ...page } }) =>
      listed(await employers.sought({ q, municipality, branch }, page), page, summaryShown),
    ),
    serve(api.readEmployer, async (request) => {
      const employer = await read(request);
      return { body: await show(request)(employer), revision: employer.revision };
    }),
    serve(api.changeEmployer, (request) =>
      change(request, (employer, act) => changeEmployer(employer, request.body, act), show(request)),
    ),
    serve(api.findEmployerDuplicates, async ({ body: { name, municipality, organisationsnummer } }) => {
      const number = organisationsnummer && requireOrganisationsnummer(organisationsnummer);
      const sought = { name, municipality, organisationsnummer: number };
      const found = likelyDuplicates(sought, await employers.alike(sought));
      const items = found.map(({ employer, likeness, reasons }) => ({
        employer: summaryShown(employer),
        likeness: Math.round(likeness * 100) / 100,
        reasons: reasons.map((code) => ({ code, text: duplicateReasons[code] })),
      }));
      return { body: { items } };
    }),
    serve(api.mergeEmployer, (request) => merge(request, show(request))),
    serve(api.undoMerging, (request) => undo(request, show(request))),
  ];
}
