import { createHash } from 'node:crypto';
import type { DraftStatus } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import { type AggregateStorage, createAggregateStore, type Loaded, type Page } from '@samspar/messaging';
import {
  evolveJobAdDraft,
  type JobAdDraft,
  type JobAdDraftEvent,
} from '../../domain/job-ads/job-ad-draft.ts';

export type JobAdDraftStore = ReturnType<typeof createJobAdDraftStore>;

/** What a list of drafts can be narrowed to. */
export interface WantedDrafts {
  status?: DraftStatus | undefined;
  ssyk?: string | undefined;
  /** Whether the employer is known. */
  employerMatched?: boolean | undefined;
}

const number = 'state.ad.employer.organisationsnummer';
const unmatched = { 'state.status': 'draft', 'state.employerId': { $exists: false } };
const unclear = {
  'state.status': { $in: ['draft', 'dismissed', 'withdrawn'] },
  'state.mapped.unmapped.why': 'unknown-concept',
};

/** Drafts of demands, one for each job ad. Nobody else hears of a draft: what comes of it is a demand. */
export function createJobAdDraftStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<JobAdDraft, JobAdDraftEvent>({
    ...storage,
    collection: 'job-ad-drafts',
    evolve: evolveJobAdDraft,
    announce: () => [],
    indexes: [
      [{ 'state.mapped.wish.municipality': 1, 'state.status': 1 }],
      [{ 'state.status': 1 }],
      [{ [number]: 1 }],
    ],
  });
  const find = async (filter: Record<string, unknown>, limit: number): Promise<Loaded<JobAdDraft>[]> =>
    (await list(filter, { page: 1, limit })).items;

  return {
    ...store,

    /** Those of some municipalities, the latest first. */
    within: (
      municipalities: readonly string[],
      { status, ssyk, employerMatched }: WantedDrafts,
      page: Page,
    ) =>
      list(
        {
          'state.mapped.wish.municipality': { $in: municipalities },
          ...(status && { 'state.status': status }),
          ...(ssyk && { 'state.mapped.wish.ssyk': ssyk }),
          ...(employerMatched !== undefined && { 'state.employerId': { $exists: employerMatched } }),
        },
        page,
        { 'state.version': -1, _id: 1 },
      ),

    /** The drafts of some ads, by the ad's id. */
    async ofAds(adIds: readonly string[]): Promise<ReadonlyMap<string, Loaded<JobAdDraft>>> {
      const found = await find({ _id: { $in: adIds.map(draftIdOf) } }, adIds.length);
      return new Map(found.map((draft) => [draft.state.adId, draft]));
    },

    /** Those whose adoption was begun and never ended. */
    beingAdopted: () =>
      find({ 'state.status': 'adopted', 'state.adoption.demandId': { $exists: false } }, 100),

    /** The organisationsnummer of ads whose employer is not known. */
    async unmatchedNumbers(): Promise<string[]> {
      const found = await store.model.distinct(number, { ...unmatched, [number]: { $exists: true } });
      return found.map(String);
    },

    /** Drafts with this organisationsnummer whose employer is not known. */
    unmatchedWith: (organisationsnummer: string) =>
      find({ ...unmatched, [number]: organisationsnummer }, 1000),

    /** Some of those that nobody has adopted and that hold concepts nobody had told us of, by their id. */
    unclearAfter: (id: string, limit: number) => find({ ...unclear, _id: { $gt: id } }, limit),
  };
}

/**
 * The id of an ad's draft, a UUIDv8 (RFC 9562) that follows from the ad's: however often and by whomever an ad is
 * imported, there is one draft of it.
 */
export function draftIdOf(adId: string): string {
  const hex = createHash('sha256').update(`job-ad:${adId}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
