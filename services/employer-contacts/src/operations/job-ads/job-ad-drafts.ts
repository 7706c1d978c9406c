import {
  adoptJobAdDraft,
  dismissJobAdDraft,
  listJobAdDrafts,
  readJobAdDraft,
  undoJobAdDraftDismissal,
} from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import type { Loaded } from '@samspar/messaging';
import { changing, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { occupationLabel } from '../../domain/job-ads/ad-occupation.ts';
import { dismissDraft, undoDismissal } from '../../domain/job-ads/decide-draft.ts';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { adoptingDrafts } from '../../stories/job-ads/adopt-draft.ts';
import type { proposingEmployers } from '../../stories/job-ads/propose-employers.ts';

export interface JobAdDraftOptions {
  drafts: JobAdDraftStore;
  adoption: ReturnType<typeof adoptingDrafts>;
  proposeEmployers: ReturnType<typeof proposingEmployers>;
}

/** What can be done with drafts of demands made of job ads. */
export function jobAdDraftOperations({ drafts, adoption, proposeEmployers }: JobAdDraftOptions): Served[] {
  const thing = { what: 'Utkastet', place: ({ mapped }: JobAdDraft) => mapped.wish.municipality };
  const read = reading(drafts, thing);
  const change = changing(drafts, thing);
  return [
    serve(listJobAdDrafts, async ({ actor, authorize, query }) => {
      const { municipality, employerMatched, ...wanted } = query;
      const within = municipality ? [municipality] : actor.municipalities;
      // Whoever works nowhere has nothing to list.
      authorize(within[0] ?? '');
      const matched = employerMatched && { employerMatched: employerMatched === 'true' };
      return listed(await drafts.within(within, { ...wanted, ...matched }, query), query, show);
    }),
    serve(readJobAdDraft, async (request) => {
      const draft = await read(request);
      const employerProposals = await proposeEmployers(draft.state);
      return shown(draft, () => ({ ...show(draft), employerProposals }));
    }),
    serve(adoptJobAdDraft, async (request) => {
      const begun = await change(
        request,
        (draft, act) => adoption.begin(draft, request.body, act),
        (draft) => draft,
      );
      return shown(await adoption.finish(begun.body), show);
    }),
    serve(dismissJobAdDraft, (request) =>
      change(request, (draft, act) => dismissDraft(draft, request.body.reason, act), show),
    ),
    serve(undoJobAdDraftDismissal, (request) => change(request, undoDismissal, show)),
  ];
}

function show({ id, revision, state: { ad, mapped, ...state } }: Loaded<JobAdDraft>) {
  const { adId, status, employerId, dismissal, adoption } = state;
  const { headline, webpageUrl, publishedOn, applicationDeadline } = ad;
  const { name, organisationsnummer } = ad.employer;
  const { wish, duration, assumed, unmapped } = mapped;
  const told = { adId, status, headline, webpageUrl, publishedOn, applicationDeadline };
  return {
    id,
    revision,
    ...told,
    occupationLabel: occupationLabel(ad),
    municipality: wish.municipality,
    employer: { name, organisationsnummer, employerId },
    wish,
    duration,
    assumed,
    unmapped,
    dismissal,
    adoption: adoption && {
      demandId: adoption.demandId,
      employerId: adoption.employerId,
      by: adoption.by,
      at: adoption.at,
      adSince: adoption.adSince,
    },
  };
}
