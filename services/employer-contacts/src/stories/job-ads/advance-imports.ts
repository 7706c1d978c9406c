import { type Loaded, retryOnConflict } from '@samspar/messaging';
import type { Surroundings } from '@samspar/runtime';
import {
  breakOff,
  type JobAdImport,
  type JobAdImportEvent,
  pickUp,
  reportProgress,
} from '../../domain/job-ads/job-ad-import.ts';
import type { ImportPartStore } from '../../store/job-ads/import-part-store.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';
import type { takingInParts } from './take-in-part.ts';

export interface AdvancingImportsOptions {
  imports: Pick<JobAdImportStore, 'running' | 'load' | 'save'>;
  parts: Pick<ImportPartStore, 'anyWaiting' | 'finish' | 'sum'>;
  takeInPart: ReturnType<typeof takingInParts>;
  now: () => Date;
  log: Surroundings['log'];
}

type Decide = (known: JobAdImport, at: string) => JobAdImportEvent[];

/** How often in a row an import may fail before it is broken off. */
const mostFailures = 20;

/**
 * A round over the running imports: takes in a part of each and says how far it has come, so that a small import does
 * not wait for a large one. Answers whether there is more to do. What a killed process left half-way is simply done
 * again: a part counts when it is done, and what was saved of it is recognised.
 */
export function advancingImports({ imports, parts, takeInPart, now, log }: AdvancingImportsOptions) {
  const seen = new Set<string>();
  const failures = new Map<string, number>();

  async function change(id: string, decide: Decide): Promise<void> {
    await retryOnConflict(async () => {
      const known = await imports.load(id);
      if (known) await imports.save(known, decide(known.state, now().toISOString()));
    });
  }

  async function advance({ id, state }: Loaded<JobAdImport>): Promise<void> {
    if (!seen.has(id)) await change(id, pickUp);
    seen.add(id);
    const part = await parts.anyWaiting(id);
    if (part) await parts.finish(part.id, await takeInPart(id, state, part));
    const counts = await parts.sum(id);
    if (counts) await change(id, (known, at) => reportProgress(known, counts, at));
    // Nothing waits and not all is done: parts have been lost, and it would never end.
    if (!part && (counts?.done ?? 0) < state.total) await change(id, breakOff);
    failures.delete(id);
  }

  async function failed({ id }: Loaded<JobAdImport>, error: unknown): Promise<void> {
    const times = (failures.get(id) ?? 0) + 1;
    failures.set(id, times);
    log.warn({ err: error, importId: id, times }, 'job-ad-import-delayed');
    if (times >= mostFailures) await change(id, breakOff);
  }

  return async (): Promise<boolean> => {
    const running = await imports.running();
    let failedHere = false;
    for (const each of running) {
      try {
        await advance(each);
      } catch (error) {
        failedHere = true;
        await failed(each, error);
      }
    }
    return running.length > 0 && !failedHere;
  };
}
