import { type CreationRequest, newId } from '@samspar/messaging';
import { newestOfEach, type PlacedItem } from '../../domain/job-ads/newest-items.ts';
import { readJobAd } from '../../domain/job-ads/read-job-ad.ts';
import { refusals } from '../../domain/job-ads/refusals.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';

export interface StartImportOptions {
  imports: Pick<JobAdImportStore, 'create' | 'replay'>;
  parts: Pick<ImportPartStore, 'add' | 'remove'>;
  now: () => Date;
  today: () => string;
  /** Tells the background that there is something to do. */
  wake(): void;
}

export interface ImportToStart {
  /** The items of the file, as they came. Throws where the file can't be read further. */
  items: AsyncIterable<unknown>;
  fileName?: string;
  municipalities: string[];
  by: StaffMember;
}

/**
 * Takes a file of job ads in: everything in it is read and stripped first, then stored in parts, then the import is
 * there. Whatever is stored without its import is swept away later.
 */
export function createStartImport({ imports, parts, now, today, wake }: StartImportOptions) {
  return async ({ items, ...given }: ImportToStart, request: CreationRequest) => {
    const earlier = await imports.replay(request);
    if (earlier) return earlier;
    const ads = newestOfEach(await readAll(items));
    if (ads.length === 0) throw refusals.noAds();
    const id = newId();
    await parts.add(id, ads);
    const started = { ...given, total: ads.length, at: now().toISOString(), startedOn: today() };
    const created = await imports.create([{ type: 'import-started', started }], { id, request });
    if (created.replayed) await parts.remove(id);
    wake();
    return created;
  };
}

async function readAll(items: AsyncIterable<unknown>): Promise<PlacedItem[]> {
  const read: PlacedItem[] = [];
  for await (const item of items) read.push({ ...readJobAd(item), position: read.length + 1 });
  return read;
}
