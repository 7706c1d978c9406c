import { retryOnConflict } from '@samspar/messaging';
import { resumeImport, stopImport } from '../../domain/job-ads/job-ad-import.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';
import { type ImportAsked, importInReach } from './import-in-reach.ts';

export interface StopImportOptions {
  imports: Pick<JobAdImportStore, 'load' | 'save'>;
  now: () => Date;
  wake(): void;
}

/** Stops an import where it is, and lets a stopped one go on. A part under way is taken in to its end. */
export function createStopImport({ imports, now, wake }: StopImportOptions) {
  const change = (asked: ImportAsked, decide: typeof stopImport) =>
    retryOnConflict(async () => {
      const found = await importInReach(imports, asked);
      return imports.save(found, decide(found.state, now().toISOString()));
    });
  return {
    stop: (asked: ImportAsked) => change(asked, stopImport),
    resume: async (asked: ImportAsked) => {
      const resumed = await change(asked, resumeImport);
      wake();
      return resumed;
    },
  };
}
