import {
  cancelJobAdImport,
  importJobAds,
  listJobAdImportProblems,
  listJobAdImports,
  readJobAdImport,
  refusalReason,
  resumeJobAdImport,
} from '@samspar/contracts/api/employer-contacts/job-ad-imports';
import type { Loaded } from '@samspar/messaging';
import { type Actor, changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { problemTexts } from '../../domain/job-ads/import-counts.ts';
import { type JobAdImport, paceOf, resumeImport, stopImport } from '../../domain/job-ads/job-ad-import.ts';
import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';
import { importingJobAds } from '../../stories/job-ads/import-job-ads.ts';

export interface JobAdImportOptions {
  imports: JobAdImportStore;
  parts: ImportPartStore;
  /** Tells the background that there is something to do. */
  wake(): void;
}

/** What can be done with imports of job ads. */
export function jobAdImportOperations({ imports, parts, wake }: JobAdImportOptions): Served[] {
  const thing = { what: 'Inläsningen', place: oneInReach };
  const read = reading(imports, thing);
  const change = changing(imports, thing);
  const start = importingJobAds({ imports, parts, wake });
  return [
    serve(importJobAds, async (request) => created(await start(request), '/job-ad-imports', show)),
    serve(listJobAdImports, async ({ actor, authorize, query }) => {
      // Whoever works nowhere has nothing to list.
      authorize(actor.municipalities[0] ?? '');
      return listed(await imports.within(actor.municipalities, query), query, show);
    }),
    serve(readJobAdImport, async (request) => shown(await read(request), show)),
    serve(listJobAdImportProblems, async (request) => {
      const { query } = request;
      const { items, total } = await parts.problems((await read(request)).id, query);
      const shownItems = items.map((problem) => ({ ...problem, text: problemTexts[problem.what] }));
      return { body: { ...query, total, items: shownItems } };
    }),
    serve(cancelJobAdImport, (request) => change(request, (known, { at }) => stopImport(known, at), show)),
    serve(resumeJobAdImport, async (request) => {
      const resumed = await change(request, (known, { at }) => resumeImport(known, at), show);
      wake();
      return resumed;
    }),
  ];
}

/** Whoever works in one of the municipalities an import was made for may see to it. */
function oneInReach({ municipalities }: JobAdImport, { actor }: { actor: Actor }): string {
  return municipalities.find((each) => actor.municipalities.includes(each)) ?? municipalities[0] ?? '';
}

function show({ id, revision, state }: Loaded<JobAdImport>) {
  const { refusedBecause } = state;
  const { status, failure, municipalities, by, fileName, total, done, startedAt, updatedAt } = state;
  const { drafted, updated, withdrawn, unchanged, refused } = state;
  const counts = { total, done, drafted, updated, withdrawn, unchanged, refused };
  const told = { id, revision, status, failure, municipalities, by, fileName, startedAt, updatedAt };
  const reasons = refusalReason.options.filter((reason) => refusedBecause[reason] > 0);
  return {
    ...told,
    ...counts,
    share: done / total,
    refusedBecause: reasons.map((reason) => ({
      reason,
      text: problemTexts[reason],
      count: refusedBecause[reason],
    })),
    pace: paceOf(state),
  };
}
