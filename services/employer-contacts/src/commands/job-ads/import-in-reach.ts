import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { JobAdImport } from '../../domain/job-ads/job-ad-import.ts';
import type { JobAdImportStore } from '../../store/job-ads/job-ad-import-store.ts';

/** An import someone asks for, and whether they may: they work in one of the municipalities it was made for. */
export interface ImportAsked {
  importId: string;
  municipalities: readonly string[];
  authorize(municipality: string): void;
}

/** Loads an import someone asks for: it is there, and they may. */
export async function importInReach(
  imports: Pick<JobAdImportStore, 'load'>,
  { importId, municipalities, authorize }: ImportAsked,
): Promise<Loaded<JobAdImport>> {
  const found = await imports.load(importId);
  if (!found) throw notFound('Inläsningen');
  const ours = found.state.municipalities.find((one) => municipalities.includes(one));
  authorize(ours ?? found.state.municipalities[0] ?? '');
  return found;
}
