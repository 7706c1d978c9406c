import { refusals } from '../../domain/job-ads/refusals.ts';
import { jsonItems } from '../json-items.ts';

/**
 * The ads of a file: a list, one on each line, a search response with its hits, or one ad by itself. Throws a 400 that
 * names the line of what is not JSON, and one that says what is taken when it is neither of these.
 */
export async function* readAds(content: Buffer): AsyncGenerator {
  for await (const item of jsonItems(content)) {
    const hits = hitsOf(item);
    if (hits) yield* hits;
    else if (isObject(item)) yield item;
    else throw refusals.notAds();
  }
}

function hitsOf(item: unknown): unknown[] | undefined {
  return isObject(item) && !('id' in item) && Array.isArray(item['hits']) ? item['hits'] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
