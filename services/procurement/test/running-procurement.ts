import type { Role } from '@samspar/runtime';
import { apiClient, createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { compose } from '../src/compose.ts';
import { theCounts } from './examples.ts';
import { answering, startScoringStandIn } from './scoring-stand-in.ts';

/** Shorter than a person would wait, longer than a busy machine needs to answer. */
const timeout = 1500;

/** The service on real servers, with a stand-in for scoring that answers `theCounts` unless told otherwise. */
export async function startProcurement() {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const scoring = await startScoringStandIn(answering(theCounts()));
  const config = { SCORING_URL: scoring.url, SCORING_TIMEOUT_MS: timeout };
  const service = await startTestService('procurement', (surroundings) => compose(surroundings, config), {
    servers,
    identity,
  });
  const as = async (role: Role, municipalities = ['1488']) =>
    apiClient(service.app, await identity.token(role, municipalities));
  return {
    servers,
    identity,
    scoring,
    service,
    as,
    officer: await as('procurement-officer'),
    async stop() {
      await service.stop();
      await scoring.stop();
      await servers.stop();
    },
  };
}
