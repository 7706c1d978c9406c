import type { importJobAds } from '@samspar/contracts/api/employer-contacts/job-ad-imports';
import { newId } from '@samspar/messaging';
import type { RequestOf } from '@samspar/runtime';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { newestOfEach, type PlacedItem } from '../../domain/job-ads/newest-items.ts';
import { readJobAd } from '../../domain/job-ads/read-job-ad.ts';
import { refusals } from '../../domain/job-ads/refusals.ts';
import { present } from '../../domain/present.ts';
import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';
import { jsonItems } from '../json-items.ts';

export interface ImportingJobAdsOptions {
  imports: Pick<JobAdImportStore, 'create' | 'replay'>;
  parts: Pick<ImportPartStore, 'add' | 'remove'>;
  /** Tells the background that there is something to do. */
  wake(): void;
}

/**
 * Takes a file of job ads in: everything in it is read and stripped first, then stored in parts, then the import is
 * there. Whatever is stored without its import is swept away later.
 */
export function importingJobAds({ imports, parts, wake }: ImportingJobAdsOptions) {
  return async ({ actor, act, today, query, body, creation, authorize }: RequestOf<typeof importJobAds>) => {
    const municipalities = [...actor.municipalities];
    if (municipalities.length === 0) throw refusals.noMunicipality();
    for (const each of municipalities) authorize(each);
    const { fileName } = query;
    if (fileName) requireNoPersonalData('fileName', { text: fileName, companyOwn: [] });

    const earlier = await imports.replay(creation);
    if (earlier) return earlier;
    const ads = newestOfEach(await readAll(body));
    if (ads.length === 0) throw refusals.noAds();
    const id = newId();
    await parts.add(id, ads);
    const started = {
      ...act,
      municipalities,
      total: ads.length,
      startedOn: today,
      ...present({ fileName }),
    };
    const created = await imports.create([{ type: 'import-started', started }], { id, request: creation });
    if (created.replayed) await parts.remove(id);
    wake();
    return created;
  };
}

/**
 * The ads of a file: a list, one on each line, a search response with its hits, or one ad by itself. Throws a 400 that
 * names the line of what is not JSON, and one that says what is taken when it is neither of these.
 */
async function readAll(content: Uint8Array): Promise<PlacedItem[]> {
  const read: PlacedItem[] = [];
  for await (const item of jsonItems(content)) {
    if (!isObject(item)) throw refusals.notAds();
    const ads: unknown[] = !('id' in item) && Array.isArray(item['hits']) ? item['hits'] : [item];
    for (const ad of ads) read.push({ ...readJobAd(ad), position: read.length + 1 });
  }
  return read;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
