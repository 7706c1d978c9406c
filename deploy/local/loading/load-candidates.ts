import type { DemoRegion } from '../../demo-region/demo-region.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

type DemoCandidate = DemoRegion['candidates'][number];

const caseWorkerOf: Record<string, string> = {
  '1488': 'case-worker-trollhattan',
  '1487': 'case-worker-vanersborg',
  '1444': 'case-worker-grastorp',
};

/** Registers candidates as the case-workers of their municipalities. */
export async function loadCandidates(loading: Loading, candidates: readonly DemoCandidate[]): Promise<void> {
  let done = 0;
  await inParallel(candidates, async (candidate) => {
    const by = caseWorkerOf[candidate.municipality];
    if (!by) throw new Error(`No case-worker for municipality ${candidate.municipality}.`);
    const body = registrationOf(candidate, loading);
    await loading.create({ key: candidate.key, by }, 'candidate-pools/v1/candidates', body);
    done += 1;
    if (done % 200 === 0) loading.onProgress(`  ${done} av ${candidates.length} kandidater`);
  });
}

function registrationOf(candidate: DemoCandidate, { idOf }: Loading) {
  const { person, municipality, profile, protectedIdentity, consents } = candidate;
  return {
    person,
    municipality,
    competence: profile,
    protectedIdentity,
    consents: consents.map(({ purpose, receiver, textVersion, expiresOn }) => ({
      purpose,
      receiver: purpose === 'matching' ? 'partners' : idOf(receiver),
      textVersion,
      expiresOn,
    })),
  };
}
