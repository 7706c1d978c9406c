import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBuiltIn } from '../taxonomy/built-in-concepts.ts';
import { beginAdoption, dismissDraft, mapAgain, matchEmployer, undoDismissal } from './decide-draft.ts';
import {
  type DraftContent,
  evolveJobAdDraft,
  type JobAdDraft,
  type JobAdDraftEvent,
} from './job-ad-draft.ts';
import { mapJobAd } from './map-job-ad.ts';
import { readJobAd } from './read-job-ad.ts';
import { takeInAd, takeInRemoval } from './take-in-ad.ts';

const employerId = '019a0000-0000-7000-8000-000000000001';
const demandId = '019a0000-0000-7000-8000-00000000000d';
const act = {
  by: { id: 'a', name: 'En rådgivare', organisation: 'Testkommunen' },
  at: '2026-11-22T10:00:00Z',
};
const importedOn = '2026-11-22';

function contentOf(timestamp: number, fields: object = {}): DraftContent {
  const read = readJobAd({
    id: '1',
    timestamp,
    occupation_group: { legacy_ams_taxonomy_id: '7212' },
    ...fields,
  });
  if (read.kind !== 'ad') throw new Error('Not an ad.');
  const conceptOf = withBuiltIn(new Map());
  const mapped = mapJobAd(read.ad, { municipality: '1488', conceptOf, importedOn });
  return { ad: read.ad, mapped, importedOn };
}

const evolved = (state: JobAdDraft | undefined, events: readonly JobAdDraftEvent[]) =>
  events.reduce<JobAdDraft | undefined>(evolveJobAdDraft, state) as JobAdDraft;
const drafted = evolved(undefined, takeInAd(undefined, contentOf(1000), 'import-1').events);
const adopt = (draft: JobAdDraft) =>
  evolved(draft, [
    beginAdoption(draft, { ...act, employerId, overrides: {} }),
    { type: 'adoption-finished', demandId },
  ]);
const dismissed = evolved(drafted, dismissDraft(drafted, 'filled', act));
const withdrawn = evolved(drafted, takeInRemoval(drafted, 2000, 'import-2').events);

describe('A draft of a demand', () => {
  it('is made of an ad', () => {
    expect(drafted).toMatchObject({
      status: 'draft',
      adId: '1',
      version: 1000,
      mapped: { wish: { ssyk: '7212' } },
    });
  });

  it('follows a newer ad; an older one or the same changes nothing', () => {
    const newer = takeInAd(drafted, contentOf(2000, { number_of_vacancies: 4 }), 'import-2');
    expect(newer.outcome).toBe('updated');
    expect(evolved(drafted, newer.events)).toMatchObject({
      status: 'draft',
      version: 2000,
      mapped: { wish: { openings: 4 } },
    });
    expect(takeInAd(drafted, contentOf(1000), 'import-2')).toEqual({ outcome: 'unchanged', events: [] });
    expect(takeInAd(drafted, contentOf(999), 'import-2')).toEqual({ outcome: 'unchanged', events: [] });
  });

  it('counts the same for an import that does it twice, and is done once', () => {
    expect(takeInAd(drafted, contentOf(1000), 'import-1')).toEqual({ outcome: 'drafted', events: [] });
    const newer = evolved(drafted, takeInAd(drafted, contentOf(2000), 'import-2').events);
    expect(takeInAd(newer, contentOf(2000), 'import-2')).toEqual({ outcome: 'updated', events: [] });
    expect(takeInRemoval(withdrawn, 2000, 'import-2')).toEqual({ outcome: 'withdrawn', events: [] });
  });

  it('is withdrawn with its ad, and back when the ad is', () => {
    expect(withdrawn).toMatchObject({ status: 'withdrawn', removedAt: 2000 });
    expect(takeInRemoval(withdrawn, 2000, 'import-3').outcome).toBe('unchanged');
    expect(takeInAd(withdrawn, contentOf(1000), 'import-3').outcome).toBe('unchanged');
    const back = evolved(withdrawn, takeInAd(withdrawn, contentOf(3000), 'import-3').events);
    expect(back).toMatchObject({ status: 'draft', version: 3000 });
    expect(back).not.toHaveProperty('removedAt');
  });

  it('does not mind a removal of an ad nobody has, nor one older than the ad', () => {
    expect(takeInRemoval(undefined, 2000, 'import-1')).toEqual({ outcome: 'unchanged', events: [] });
    expect(takeInRemoval(drafted, 500, 'import-2')).toEqual({ outcome: 'unchanged', events: [] });
    expect(takeInRemoval(drafted, undefined, 'import-2').outcome).toBe('withdrawn');
  });

  it('becomes a demand as it is, or as someone wants it, in its own municipality', () => {
    const overrides = { openings: 7, start: '2027-03-01' };
    const elsewhere = { ...overrides, municipality: '1487', unknown: true };
    const { adoption } = beginAdoption(drafted, { ...act, employerId, overrides: elsewhere });
    expect(adoption).toMatchObject({
      employerId,
      wish: { ssyk: '7212', municipality: '1488', ...overrides },
    });
    expect(adoption.wish).not.toHaveProperty('unknown');
    expect(adopt(drafted)).toMatchObject({ status: 'adopted', adoption: { demandId } });
  });

  it('needs an employer and an occupation before it can become one', () => {
    const input = { ...act, overrides: {} };
    expect(() => beginAdoption(drafted, input)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'employerId' })] }),
    );
    const matched = evolved(drafted, matchEmployer(drafted, employerId));
    expect(beginAdoption(matched, input).adoption.employerId).toBe(employerId);
    const vague = evolved(
      undefined,
      takeInAd(undefined, contentOf(1, { occupation_group: null }), 'i').events,
    );
    expect(() => beginAdoption(vague, { ...input, employerId })).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'profile.ssyk' })] }),
    );
    expect(
      beginAdoption(vague, { ...input, employerId, overrides: { ssyk: '7223' } }).adoption.wish.ssyk,
    ).toBe('7223');
  });

  it('leaves the demand that came of it alone: it only says what has happened with the ad since', () => {
    const adopted = adopt(drafted);
    const same = evolved(adopted, takeInAd(adopted, contentOf(2000), 'import-2').events);
    expect(same.adoption).toEqual(adopted.adoption);
    const changed = evolved(
      adopted,
      takeInAd(adopted, contentOf(2000, { number_of_vacancies: 9 }), 'import-2').events,
    );
    expect(changed.adoption).toEqual({ ...adopted.adoption, adSince: 'changed' });
    const removed = evolved(changed, takeInRemoval(changed, 3000, 'import-3').events);
    expect(removed).toMatchObject({ status: 'adopted', adoption: { adSince: 'removed', demandId } });
    expect(matchEmployer(adopted, demandId)).toEqual([]);
    expect(mapAgain(adopted, contentOf(1, { number_of_vacancies: 9 }).mapped)).toEqual([]);
  });

  it('stays dismissed when its ad changes, and is as its ad is when that is taken back', () => {
    const newer = evolved(dismissed, takeInAd(dismissed, contentOf(2000), 'import-2').events);
    expect(newer).toMatchObject({ status: 'dismissed', version: 2000 });
    expect(evolved(newer, undoDismissal(newer)).status).toBe('draft');
    const gone = evolved(dismissed, takeInRemoval(dismissed, 2000, 'import-2').events);
    expect(gone.status).toBe('withdrawn');
  });

  it.each([
    ['adopted', () => adopt(drafted), 'redan blivit'],
    ['dismissed', () => dismissed, 'avfärdat'],
    ['withdrawn', () => withdrawn, 'borttagen'],
  ])('that is %s can neither be adopted nor dismissed', (_status, draft, why) => {
    expect(() => beginAdoption(draft(), { ...act, employerId, overrides: {} })).toThrow(why);
    expect(() => dismissDraft(draft(), 'filled', act)).toThrow(why);
  });

  it('that is not dismissed has no dismissal to take back', () => {
    for (const draft of [drafted, adopt(drafted), withdrawn])
      expect(() => undoDismissal(draft)).toThrow('inte avfärdat');
  });

  it('ends where its newest ad is, in whatever order imports bring its versions, and importing again changes nothing', () => {
    const version = fc.integer({ min: 1, max: 9 });
    const item = fc.record({ at: version, removed: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1, selector: ({ at }) => at }), (items) => {
        const takeIn = (
          draft: JobAdDraft | undefined,
          { at, removed }: { at: number; removed: boolean },
          name: string,
        ) =>
          evolved(
            draft,
            (removed ? takeInRemoval(draft, at, name) : takeInAd(draft, contentOf(at), name)).events,
          );
        const inOrder = items.toSorted((a, b) => a.at - b.at);
        const once = inOrder.reduce<JobAdDraft | undefined>(
          (draft, each) => takeIn(draft, each, `i${each.at}`),
          undefined,
        );
        if (!once) return;
        expect(once.status).toBe(inOrder.at(-1)?.removed ? 'withdrawn' : 'draft');
        const again = items.reduce<JobAdDraft>((draft, each) => takeIn(draft, each, `again${each.at}`), once);
        expect(again).toEqual(once);
      }),
    );
  });
});
