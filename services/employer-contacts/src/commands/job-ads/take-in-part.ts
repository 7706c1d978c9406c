import { type Loaded, retryOnConflict } from '@samspar/messaging';
import {
  type ImportCounts,
  type ImportProblem,
  nothingDone,
  type RefusalReason,
} from '../../domain/job-ads/import-counts.ts';
import { conceptIdsOf } from '../../domain/job-ads/job-ad.ts';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import type { JobAdImport } from '../../domain/job-ads/job-ad-import.ts';
import { adIdOf, judgeItem, type Judging, type Verdict } from '../../domain/job-ads/judge-item.ts';
import type { PlacedItem } from '../../domain/job-ads/newest-items.ts';
import { withBuiltIn } from '../../domain/taxonomy/built-in-concepts.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { PartOutcome, WaitingPart } from '../../store/job-ads/import-part-store.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { ConceptStore } from '../../store/taxonomy/concept-store.ts';
import { draftIdOf } from './draft-id.ts';
import { employersByNumber } from './employers-by-number.ts';
import { sideBySide } from './side-by-side.ts';

export interface TakeInPartOptions {
  drafts: JobAdDraftStore;
  concepts: Pick<ConceptStore, 'find'>;
  employers: Pick<EmployerStore, 'list'>;
}

type KnownDrafts = ReadonlyMap<string, Loaded<JobAdDraft>>;

/** Takes in the ads of a part. Done twice, or by two processes at once, it saves and answers the same as once. */
export function createTakeInPart({ drafts, concepts, employers }: TakeInPartOptions) {
  async function draftsOf(items: readonly PlacedItem[]): Promise<KnownDrafts> {
    const ids = items.flatMap((item) => adIdOf(item) ?? []).map(draftIdOf);
    const found = await drafts.list({ _id: { $in: ids } }, { page: 1, limit: items.length });
    return new Map(found.items.map((draft) => [draft.state.adId, draft]));
  }

  async function judgingOf(
    importId: string,
    by: JobAdImport,
    items: readonly PlacedItem[],
  ): Promise<Judging> {
    const ads = items.flatMap((item) => (item.kind === 'ad' ? [item.ad] : []));
    const numbers = ads.flatMap(({ employer }) => employer.organisationsnummer ?? []);
    const [known, employerOf] = await Promise.all([
      concepts.find([...new Set(ads.flatMap(conceptIdsOf))]),
      employersByNumber(employers, numbers),
    ]);
    const { municipalities, startedOn: importedOn } = by;
    return { importId, municipalities, importedOn, conceptOf: withBuiltIn(known), employerOf };
  }

  /** Drafts the ads nobody has drafted before, in one write. Those drafted by someone else meanwhile are left over. */
  async function draftNew(
    items: readonly PlacedItem[],
    judging: Judging,
    verdicts: Map<PlacedItem, Verdict>,
  ): Promise<PlacedItem[]> {
    const judged = items.map((item) => ({
      item,
      id: draftIdOf(adIdOf(item) ?? ''),
      ...judgeItem(item, undefined, judging),
    }));
    for (const { item, outcome, why } of judged) verdicts.set(item, { outcome, ...(why && { why }) });
    const drafted = judged.filter(({ events }) => events.length > 0);
    const created = await drafts.createMany(drafted.map(({ id, events }) => ({ id, events })));
    return drafted.filter(({ id }) => !created.has(id)).map(({ item }) => item);
  }

  /**
   * Saves what the ads make of the drafts they have, in one write. If someone else has saved one of those meanwhile, all
   * are looked at again: what this import has already done with an ad is recognised.
   */
  async function followKnown(
    items: readonly PlacedItem[],
    known: KnownDrafts,
    judging: Judging,
    verdicts: Map<PlacedItem, Verdict>,
  ): Promise<PlacedItem[]> {
    const judged = items.flatMap((item) => {
      const before = known.get(adIdOf(item) ?? '');
      return before ? [{ item, before, ...judgeItem(item, before.state, judging) }] : [];
    });
    for (const { item, outcome, why } of judged) verdicts.set(item, { outcome, ...(why && { why }) });
    const changed = judged.filter(({ events }) => events.length > 0);
    const saved = await drafts.saveMany(changed);
    return saved < changed.length ? changed.map(({ item }) => item) : [];
  }

  /** Decides on the draft as it now is, until nobody else saves it meanwhile. */
  function decideAnew(item: PlacedItem, judging: Judging): Promise<Verdict> {
    return retryOnConflict(async () => {
      const draft = await drafts.load(draftIdOf(adIdOf(item) ?? ''));
      const { events, ...verdict } = judgeItem(item, draft?.state, judging);
      if (draft) await drafts.save(draft, events);
      return verdict;
    });
  }

  return async (importId: string, by: JobAdImport, { items }: WaitingPart): Promise<PartOutcome> => {
    const [known, judging] = await Promise.all([draftsOf(items), judgingOf(importId, by, items)]);
    const isKnown = (item: PlacedItem) => known.has(adIdOf(item) ?? '');
    const verdicts = new Map<PlacedItem, Verdict>();
    const unsettled = [
      ...(await draftNew(
        items.filter((item) => !isKnown(item)),
        judging,
        verdicts,
      )),
      ...(await followKnown(items.filter(isKnown), known, judging, verdicts)),
    ];
    await sideBySide(unsettled, async (item) => {
      verdicts.set(item, await decideAnew(item, judging));
    });
    return outcomeOf(items, verdicts);
  };
}

function outcomeOf(items: readonly PlacedItem[], verdicts: ReadonlyMap<PlacedItem, Verdict>): PartOutcome {
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
