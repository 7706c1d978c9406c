import type { DemoRegion } from '../demo-region/demo-region-types.ts';
import { type ConsoleClient, expectStatus, signInAs } from './console-client.ts';
import { inParallel } from './in-parallel.ts';

type DemoCandidate = DemoRegion['candidates'][number];

const caseWorkerOf: Record<string, string> = {
  '1488': 'case-worker-trollhattan',
  '1487': 'case-worker-vanersborg',
  '1444': 'case-worker-grastorp',
};

export interface CandidateLoad {
  consoleUrl: string;
  candidates: readonly DemoCandidate[];
  /** Ids of the region's employers by key, for consents to be presented to one. */
  employerIds: ReadonlyMap<string, string>;
  keyOf: (key: string) => string;
  onProgress: (sentence: string) => void;
}

/** Registers candidates as the case-workers of their municipalities. */
export async function loadCandidates(load: CandidateLoad): Promise<void> {
  const { consoleUrl, candidates, employerIds, keyOf, onProgress } = load;
  const caseWorkers = new Map<string, ConsoleClient>();
  for (const [municipality, user] of Object.entries(caseWorkerOf)) {
    caseWorkers.set(municipality, await signInAs(consoleUrl, user));
  }
  let done = 0;
  await inParallel(candidates, async (candidate) => {
    const caseWorker = caseWorkers.get(candidate.municipality);
    if (!caseWorker) throw new Error(`No case-worker for municipality ${candidate.municipality}.`);
    const body = registrationOf(candidate, employerIds);
    const answer = await caseWorker.create('candidate-pools/v1/candidates', body, keyOf(candidate.key));
    expectStatus(answer, 201, 'Registering a candidate');
    done += 1;
    if (done % 200 === 0) onProgress(`  ${done} av ${candidates.length} kandidater`);
  });
}

function registrationOf(candidate: DemoCandidate, employerIds: ReadonlyMap<string, string>) {
  const { person, municipality, profile, protectedIdentity, consents } = candidate;
  return {
    person,
    municipality,
    competence: profile,
    protectedIdentity,
    consents: consents.map(({ purpose, receiver, textVersion, expiresOn }) => ({
      purpose,
      receiver: purpose === 'matching' ? 'partners' : employerIds.get(receiver),
      textVersion,
      expiresOn,
    })),
  };
}
