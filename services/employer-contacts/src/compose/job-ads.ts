import { type Rounds, startRounds } from '@samspar/messaging';
import { jobAdDraftOperations } from '../operations/job-ads/job-ad-drafts.ts';
import { jobAdImportOperations } from '../operations/job-ads/job-ad-imports.ts';
import { taxonomyOperations } from '../operations/taxonomy.ts';
import { createImportPartStore } from '../store/job-ads/import-part-store.ts';
import { createJobAdDraftStore } from '../store/job-ads/job-ad-draft-store.ts';
import { createJobAdImportStore } from '../store/job-ads/job-ad-import-store.ts';
import { createConceptStore } from '../store/taxonomy/concept-store.ts';
import { createTaxonomyImportStore } from '../store/taxonomy/taxonomy-import-store.ts';
import { adoptingDrafts } from '../stories/job-ads/adopt-draft.ts';
import { advancingImports } from '../stories/job-ads/advance-imports.ts';
import { matchingEmployers } from '../stories/job-ads/match-employers.ts';
import { proposingEmployers } from '../stories/job-ads/propose-employers.ts';
import { sweepingParts } from '../stories/job-ads/sweep-parts.ts';
import { takingInParts } from '../stories/job-ads/take-in-part.ts';
import { registeringDemands } from '../stories/register-demand.ts';
import { mappingDraftsAgain } from '../stories/taxonomy/map-drafts-again.ts';
import type { Part, PartSurroundings } from './part.ts';

/** How often to look for imports another process has left, in milliseconds. */
const importsEvery = 5000;
/** How often to see to the drafts, in milliseconds. */
const choresEvery = 60_000;

/** Job ads in, as drafts of demands. */
export function composeJobAds(surroundings: PartSurroundings): Part {
  const { connection, storage, employers, demands, now, log } = surroundings;
  const imports = createJobAdImportStore(storage);
  const parts = createImportPartStore(connection);
  const drafts = createJobAdDraftStore(storage);
  const concepts = createConceptStore(connection);
  const taxonomyImports = createTaxonomyImportStore(storage);

  let rounds: { imports: Rounds; chores: Rounds } | undefined;
  const wakeImports = () => rounds?.imports.wake();
  const wakeChores = () => rounds?.chores.wake();

  const registerDemand = registeringDemands({ employers, demands });
  const adoption = adoptingDrafts({ drafts, employers, registerDemand });
  const takeInPart = takingInParts({ drafts, concepts, employers });
  const advanceImports = advancingImports({ imports, parts, takeInPart, now, log });
  const chores = [
    mappingDraftsAgain({ drafts, concepts, taxonomyImports }),
    adoption.finishBegun,
    matchingEmployers({ drafts, employers }),
    sweepingParts({ imports, parts, now }),
  ];
  const doChores = async () => {
    for (const chore of chores) await chore();
  };

  return {
    routes: [
      ...jobAdImportOperations({ imports, parts, wake: wakeImports }),
      ...jobAdDraftOperations({ drafts, adoption, proposeEmployers: proposingEmployers({ employers }) }),
      ...taxonomyOperations({ concepts, taxonomyImports, wake: wakeChores }),
    ],
    stores: [imports, drafts],
    startBackground: async () => {
      const started = {
        imports: startRounds({ work: advanceImports, every: importsEvery, log, name: 'job-ad-imports' }),
        chores: startRounds({ work: doChores, every: choresEvery, log, name: 'job-ad-chores' }),
      };
      rounds = started;
      return async () => {
        await Promise.all([started.imports.stop(), started.chores.stop()]);
      };
    },
  };
}
