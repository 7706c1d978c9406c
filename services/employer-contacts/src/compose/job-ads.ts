import { createRegisterDemand } from '../commands/demands/register-demand.ts';
import { createAdoptDraft } from '../commands/job-ads/adopt-draft.ts';
import { createAdvanceImports } from '../commands/job-ads/advance-imports.ts';
import { createDismissDraft } from '../commands/job-ads/dismiss-draft.ts';
import { createMatchEmployers } from '../commands/job-ads/match-employers.ts';
import { createProposeEmployers } from '../commands/job-ads/propose-employers.ts';
import { type Rounds, startRounds } from '../commands/job-ads/rounds.ts';
import { createStartImport } from '../commands/job-ads/start-import.ts';
import { createStopImport } from '../commands/job-ads/stop-import.ts';
import { createSweepParts } from '../commands/job-ads/sweep-parts.ts';
import { createTakeInPart } from '../commands/job-ads/take-in-part.ts';
import { createImportTaxonomy } from '../commands/taxonomy/import-taxonomy.ts';
import { createMapDraftsAgain } from '../commands/taxonomy/map-drafts-again.ts';
import { draftRoutes } from '../http/job-ads/draft-routes.ts';
import { importRoutes } from '../http/job-ads/import-routes.ts';
import { taxonomyRoutes } from '../http/taxonomy/taxonomy-routes.ts';
import { createImportPartStore } from '../store/job-ads/import-part-store.ts';
import { createJobAdDraftStore } from '../store/job-ads/job-ad-draft-store.ts';
import { createJobAdImportStore } from '../store/job-ads/job-ad-import-store.ts';
import { createConceptStore } from '../store/taxonomy/concept-store.ts';
import { createTaxonomyImportStore } from '../store/taxonomy/taxonomy-import-store.ts';
import type { Part, PartSurroundings } from './part.ts';

/** How often to look for imports another process has left, in milliseconds. */
const importsEvery = 5000;
/** How often to see to the drafts, in milliseconds. */
const choresEvery = 60_000;

/** Job ads in, as drafts of demands. */
export function composeJobAds({
  connection,
  storage,
  employers,
  demands,
  now,
  today,
  log,
}: PartSurroundings): Part {
  const imports = createJobAdImportStore(storage);
  const parts = createImportPartStore(connection);
  const drafts = createJobAdDraftStore(storage);
  const concepts = createConceptStore(connection);
  const taxonomyImports = createTaxonomyImportStore(storage);

  let running: { imports: Rounds; chores: Rounds } | undefined;
  const wakeImports = () => running?.imports.wake();
  const wakeChores = () => running?.chores.wake();

  const registerDemand = createRegisterDemand({ employers, demands, now });
  const takeInPart = createTakeInPart({ drafts, concepts, employers });
  const advanceImports = createAdvanceImports({ imports, parts, takeInPart, now, log });
  const adoptDraft = createAdoptDraft({ drafts, employers, registerDemand, now });
  const matchEmployers = createMatchEmployers({ drafts, employers });
  const mapDraftsAgain = createMapDraftsAgain({ drafts, concepts, taxonomyImports });
  const sweepParts = createSweepParts({ imports, parts, now });

  return {
    routes: [
      ...importRoutes({
        imports,
        parts,
        commands: {
          startImport: createStartImport({ imports, parts, now, today, wake: wakeImports }),
          stopImport: createStopImport({ imports, now, wake: wakeImports }),
        },
      }),
      ...draftRoutes({
        drafts,
        commands: {
          proposeEmployers: createProposeEmployers({ employers }),
          adoptDraft,
          dismissDraft: createDismissDraft({ drafts, now }),
        },
      }),
      ...taxonomyRoutes({
        concepts,
        taxonomyImports,
        commands: {
          importTaxonomy: createImportTaxonomy({ concepts, taxonomyImports, now, wake: wakeChores }),
        },
      }),
    ],
    stores: [imports, drafts],
    startBackground: async () => {
      const chores = async () => {
        await mapDraftsAgain();
        await adoptDraft.finishBegun();
        await matchEmployers();
        await sweepParts();
        return false;
      };
      const started = {
        imports: startRounds({ work: advanceImports, every: importsEvery, log, name: 'job-ad-imports' }),
        chores: startRounds({ work: chores, every: choresEvery, log, name: 'job-ad-chores' }),
      };
      running = started;
      return async () => {
        await Promise.all([started.imports.stop(), started.chores.stop()]);
      };
    },
  };
}
