import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';

export interface SweepingPartsOptions {
  imports: Pick<JobAdImportStore, 'load'>;
  parts: Pick<ImportPartStore, 'importIds' | 'remove'>;
  now: () => Date;
}

/** How long parts may be there before their import, in milliseconds: many times what storing the largest file takes. */
const patience = 60 * 60 * 1000;

/** Removes parts whose import never came to be, because the process ended between the two. */
export function sweepingParts({ imports, parts, now }: SweepingPartsOptions) {
  return async (): Promise<void> => {
    for (const importId of await parts.importIds()) {
      const isOld = now().getTime() - bornAt(importId) > patience;
      if (isOld && !(await imports.load(importId))) await parts.remove(importId);
    }
  };
}

/** When a UUIDv7 was made, in milliseconds: its first 48 bits. */
const bornAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
