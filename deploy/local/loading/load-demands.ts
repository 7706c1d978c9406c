import type { DemoDemand } from '../../demo-region/demo-region-types.ts';
import type {
  DemandProgress,
  DemoDemandPool,
  DemoWish,
} from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import { type Answer, expectStatus } from '../console-client.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

const api = 'employer-contacts/v1';
const by = 'business-advisor';
const text = (written: string) => ({ text: written });

interface Demand {
  id: string;
  status: 'open' | 'closed';
  letterOfIntent?: object;
}

/** The region's demands, and how far they have come. */
export async function loadDemands(
  loading: Loading,
  demands: readonly DemoDemand[],
  progress: Readonly<Record<string, DemandProgress>>,
): Promise<void> {
  await inParallel(demands, async ({ key, employerKey, body }) => {
    const demand = { employerId: loading.idOf(employerKey), profile: body };
    const seen = await loading.create<Demand>({ key, by }, `${api}/demands`, demand);
    await follow(loading, key, seen, progress[key]);
  });
}

/** Needs of which little is known yet, and some that have come to an end. */
export async function loadWishes(loading: Loading, wishes: readonly DemoWish[]): Promise<void> {
  await inParallel(wishes, async (wish) => {
    const { key, employerKey, body, note } = wish;
    const demand = {
      employerId: loading.idOf(employerKey),
      profile: body,
      ...(note && { note: text(note) }),
    };
    await follow(loading, key, await loading.create<Demand>(wish, `${api}/demands`, demand), wish);
  });
  loading.onProgress(`  ${wishes.length} signaler och andra tidiga kompetensbehov`);
}

/** Needs of several employers that are recruited for together. */
export async function loadPools(loading: Loading, pools: readonly DemoDemandPool[]): Promise<void> {
  for (const pool of pools) {
    const { name, ssyk, municipality, demandKeys } = pool;
    const demandIds = demandKeys.map((key) => loading.idOf(key));
    await loading.create(pool, `${api}/demand-pools`, { name, ssyk, municipality, demandIds });
  }
}

async function follow(
  loading: Loading,
  key: string,
  { body, revision }: Answer<Demand>,
  { letter, fillings = [], cancelled }: DemandProgress = {},
): Promise<void> {
  const path = `${api}/demands/${body.id}`;
  if (letter && !body.letterOfIntent) await loading.change(by, `${path}/letter-of-intent`, revision, letter);
  const advisor = await loading.as(by);
  for (const [index, filling] of fillings.entries()) {
    const filled = await advisor.create(
      `${path}/fillings`,
      filling,
      loading.keyOf(`${key}-filling-${index + 1}`),
    );
    expectStatus(filled, 201, `Filling ${key}`);
  }
  if (cancelled && body.status === 'open') {
    const { reason, note } = cancelled;
    const closing = { outcome: 'cancelled', reason, note: text(note) };
    await loading.change(by, `${path}/closing`, revision, closing);
  }
}
