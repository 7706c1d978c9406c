import type { RefusalReason } from '@samspar/contracts/api/employer-contacts/job-ad-imports';
import { type ImportCounts, type ImportProblem, nothingDone } from '../../domain/job-ads/import-counts.ts';
import { conceptIdsOf } from '../../domain/job-ads/job-ad.ts';
import type { JobAdImport } from '../../domain/job-ads/job-ad-import.ts';
import { adIdOf, judgeItem, type Judging, type Verdict } from '../../domain/job-ads/judge-item.ts';
import type { PlacedItem } from '../../domain/job-ads/newest-items.ts';
import { withBuiltIn } from '../../domain/taxonomy/built-in-concepts.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { PartOutcome, WaitingPart } from '../../store/job-ads/import-part-store.ts';
import { draftIdOf, type JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import { employersByNumber } from './match-employers.ts';

export interface TakingInPartsOptions {
  drafts: Pick<JobAdDraftStore, 'ofAds' | 'createMany' | 'saveMany'>;
  concepts: Pick<ConceptStore, 'find'>;
  employers: Pick<EmployerStore, 'numbered'>;
}

type Verdicts = Map<PlacedItem, Verdict>;

/** Takes in the ads of a part. Done twice, or by two processes at once, it saves and answers the same as once. */
export function takingInParts({ drafts, concepts, employers }: TakingInPartsOptions) {
  async function judgingOf(
    importId: string,
    { municipalities, startedOn }: JobAdImport,
    items: readonly PlacedItem[],
  ): Promise<Judging> {
    const ads = items.flatMap((item) => (item.kind === 'ad' ? [item.ad] : []));
    const numbers = ads.flatMap(({ employer }) => employer.organisationsnummer ?? []);
    const [known, employerOf] = await Promise.all([
      concepts.find([...new Set(ads.flatMap(conceptIdsOf))]),
      employersByNumber(employers, numbers),
    ]);
    return { importId, municipalities, importedOn: startedOn, conceptOf: withBuiltIn(known), employerOf };
  }

  /**
   * Saves what the ads make of their drafts, in two writes, and answers those that have to be looked at again because
   * somebody else saved meanwhile: what this import has already done with an ad is recognised.
   */
  async function takeIn(items: PlacedItem[], judging: Judging, verdicts: Verdicts): Promise<PlacedItem[]> {
    const known = await drafts.ofAds(items.flatMap((item) => adIdOf(item) ?? []));
    const judged = items.map((item) => {
      const adId = adIdOf(item) ?? '';
      const before = known.get(adId);
      return { item, id: draftIdOf(adId), before, ...judgeItem(item, before?.state, judging) };
    });
    for (const { item, ...verdict } of judged) verdicts.set(item, verdict);
    const changed = judged.filter(({ events }) => events.length > 0);
    const drafted = changed.filter(({ before }) => !before);
    const followed = changed.flatMap(({ before, ...rest }) => (before ? [{ ...rest, before }] : []));
    const created = await drafts.createMany(drafted);
    const saved = await drafts.saveMany(followed);
    const left = [
      ...drafted.filter(({ id }) => !created.has(id)),
      ...(saved < followed.length ? followed : []),
    ];
    return left.map(({ item }) => item);
  }

  return async (importId: string, by: JobAdImport, { items }: WaitingPart): Promise<PartOutcome> => {
    const judging = await judgingOf(importId, by, items);
    const verdicts: Verdicts = new Map();
    for (let left = items; left.length > 0; ) left = await takeIn(left, judging, verdicts);
    return outcomeOf(items, verdicts);
  };
}

function outcomeOf(items: readonly PlacedItem[], verdicts: Verdicts): PartOutcome {
  const counts: ImportCounts = { ...nothingDone, refusedBecause: { ...nothingDone.refusedBecause } };
  const problems: ImportProblem[] = [];
  for (const item of items) {
    const { outcome, why } = verdicts.get(item) ?? { outcome: 'unchanged' };
    counts.done += 1;
    counts[outcome] += 1;
    if (why) counts.refusedBecause[why] += 1;
    if (why && isWorthALook(why)) problems.push({ position: item.position, adId: adIdOf(item), what: why });
  }
  return { ...counts, problems };
}

/** A national file has tens of thousands of ads elsewhere: they are counted, not listed. */
const isWorthALook = (why: RefusalReason): boolean => why === 'unreadable' || why === 'no-municipality';
