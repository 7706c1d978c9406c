import { id, instant, municipalityCode } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import { problemTexts, type RefusalReason, refusalReasons } from '../../domain/job-ads/import-counts.ts';
import { type JobAdImport, paceOf } from '../../domain/job-ads/job-ad-import.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

const count = z.int().nonnegative();

/** An import of job ads, as it is shown. */
export const importResource = z.strictObject({
  id,
  revision: z.int(),
  status: z.enum(['running', 'finished', 'failed']),
  failure: z.enum(['stopped', 'broken']).optional(),
  municipalities: z.array(municipalityCode),
  by: staffMemberResource,
  fileName: z.string().optional(),
  total: count,
  done: count,
  share: z.number().min(0).max(1).describe('Hur stor del som är klar'),
  drafted: count,
  updated: count,
  withdrawn: count,
  unchanged: count,
  refused: count,
  refusedBecause: z.array(z.strictObject({ reason: z.enum(refusalReasons), text: z.string(), count })),
  startedAt: instant,
  updatedAt: instant,
  pace: z
    .strictObject({ perSecond: count, secondsLeft: count })
    .optional()
    .describe('Annonser i sekunden och beräknad tid kvar, medan inläsningen pågår'),
});

/** An ad of an import that someone may want to look at. */
export const problemResource = z.strictObject({
  position: z.int().positive().describe('Annonsens plats i filen, från 1'),
  adId: z.string().nullable(),
  what: z.enum(refusalReasons),
  text: z.string(),
});

export function toImportResource({ id, revision, state }: Loaded<JobAdImport>) {
  const { pace: _pace, startedOn: _startedOn, refusedBecause, ...shown } = state;
  const pace = paceOf(state);
  const reasons = refusalReasons.filter((reason) => refusedBecause[reason] > 0);
  return {
    ...shown,
    id,
    revision,
    share: state.done / state.total,
    refusedBecause: reasons.map((reason) => ({
      reason,
      text: textOf(reason),
      count: refusedBecause[reason],
    })),
    ...(pace && { pace }),
  };
}

export const textOf = (reason: RefusalReason): string => problemTexts[reason];
