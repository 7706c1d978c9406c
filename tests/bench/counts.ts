import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { scoringProfile } from '@samspar/contracts';
import { createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { inParallel } from '../../deploy/local/in-parallel.ts';
import { compose } from '../../services/scoring/src/compose.ts';
import { aDemand, speaker } from '../../services/scoring/test/examples.ts';
import { poolOf } from './pool.ts';

/** Requirements as somebody types them: each is a question nobody has asked before. */
const typed = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((min) =>
  (['B', 'C', 'CE'] as const).map((licence) =>
    aDemand({
      formal: [
        { kind: 'licence', class: licence, required: true, weight: 1 },
        { kind: 'swedish', min, required: true, weight: 1 },
      ],
    }),
  ),
);

/** Times what-if counts, over HTTP, from a scoring service that holds so many candidates. */
export async function benchCounts(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { candidates: { type: 'string', default: '50000' } },
  });
  // A made-up candidate may say a thing twice, which the contract refuses.
  const pool = [...poolOf(Number(values.candidates))].flatMap(
    (each) => scoringProfile.safeParse({ ...each, consentToMatching: true }).data ?? [],
  );
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const [pools, contacts] = [
    await servers.connectAs('candidate-pools'),
    await servers.connectAs('employer-contacts'),
  ];
  const service = await startTestService(
    'scoring',
    (around) => compose(around, { REDIS_URL: servers.redisUrl, SCORING_WORKERS: 1 }),
    { servers, identity },
  );
  try {
    const token = await identity.token('business-advisor');
    const count = async (profile: object) => {
      const answer = await fetch(`${service.url}/v1/demand-counts`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ profile }),
      });
      return (await answer.json()) as { considered: number };
    };
    const say = speaker(pools, contacts);
    await inParallel(pool, async (profile) => {
      await say.candidate(profile);
    });
    while ((await count(aDemand())).considered < pool.length) await setTimeout(100);
    const times: number[] = [];
    for (const profile of typed) {
      const from = performance.now();
      await count(profile);
      times.push(performance.now() - from);
    }
    const sorted = times.toSorted((a, b) => a - b).map(Math.round);
    process.stdout.write(
      `${pool.length} candidates, ${typed.length} questions: median ${sorted[sorted.length / 2]} ms, longest ${sorted.at(-1)} ms\n`,
    );
  } finally {
    await service.stop();
    await Promise.all([pools.close(), contacts.close()]);
    await servers.stop();
  }
}
