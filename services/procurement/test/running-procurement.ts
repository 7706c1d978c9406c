import { startServiceUnderTest } from '@samspar/testing';
import { compose } from '../src/compose.ts';
import { theCounts } from './examples.ts';
import { answering, startScoringStandIn } from './scoring-stand-in.ts';

/** Shorter than a person would wait, longer than a busy machine needs to answer. */
const timeout = 1500;

/** The service on real servers, with a stand-in for scoring that answers `theCounts` unless told otherwise. */
export async function startProcurement() {
  const scoring = await startScoringStandIn(answering(theCounts()));
  const config = { SCORING_URL: scoring.url, SCORING_TIMEOUT_MS: timeout };
  const running = await startServiceUnderTest('procurement', (around) => compose(around, config));
  return {
    ...running,
    scoring,
    officer: await running.as('procurement-officer'),
    async stop() {
      await running.stop();
      await scoring.stop();
    },
  };
}
