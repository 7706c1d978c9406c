import { type Composition, createAccessLog, type Surroundings } from '@samspar/runtime';
import { createAddRating } from './commands/add-rating.ts';
import { createChangeCompetence } from './commands/change-competence.ts';
import { createEraseCandidate } from './commands/erase-candidate.ts';
import { createGiveConsent } from './commands/give-consent.ts';
import { createProtectIdentity } from './commands/protect-identity.ts';
import { createReadCandidates } from './commands/read-candidates.ts';
import { createRegisterCandidate } from './commands/register-candidate.ts';
import { createSweep } from './commands/sweep.ts';
import { createWithdrawConsent } from './commands/withdraw-consent.ts';
import type { CandidatePoolsConfig } from './config.ts';
import { candidateRoutes } from './http/candidate-routes.ts';
import { changeRoutes } from './http/change-routes.ts';
import { consentCountRoutes } from './http/consent-count-routes.ts';
import { consentRoutes } from './http/consent-routes.ts';
import { onAdmissionStepTaken } from './listeners/on-admission-step-taken.ts';
import { startSweeping } from './start-sweeping.ts';
import { createCandidateStore } from './store/candidate-store.ts';
import { createIdentityCipher } from './store/identity-cipher.ts';
import { createIdentityStore } from './store/identity-store.ts';
import { requireSameMasterKey } from './store/master-key-check.ts';

/** Puts the service together: candidates, identities, access log, commands, routes, the listener and the sweep. */
export async function compose(
  { clock, connection, log, storage }: Surroundings,
  config: CandidatePoolsConfig,
  /** How often to see whether a sweep is due, in milliseconds. */
  sweepCheck?: number,
): Promise<Composition> {
  const cipher = createIdentityCipher(Buffer.from(config.IDENTITY_MASTER_KEY, 'base64'));
  await requireSameMasterKey(connection, cipher);
  const candidates = createCandidateStore(storage);
  const identities = createIdentityStore(connection, cipher, clock.now);
  const accessLog = createAccessLog(connection, clock.now);
  const { today } = clock;
  const commands = {
    changeCompetence: createChangeCompetence({ candidates, today }),
    addRating: createAddRating({ candidates, today }),
    giveConsent: createGiveConsent({ candidates, today }),
    withdrawConsent: createWithdrawConsent({ candidates, today }),
    protectIdentity: createProtectIdentity({ candidates, identities }),
    eraseCandidate: createEraseCandidate({ candidates, identities }),
  };
  const registerCandidate = createRegisterCandidate({ candidates, identities, today });
  const readCandidates = createReadCandidates({ candidates, identities });
  const sweep = createSweep({ candidates, identities, clock });
  return {
    info: {
      name: 'candidate-pools',
      title: 'Kandidatpooler',
      description: 'Kandidater, deras kompetens och samtycken, och vem som har läst vad.',
      version: '1.0.0',
    },
    operations: [
      ...candidateRoutes({ registerCandidate, readCandidates }),
      ...changeRoutes({ commands }),
      ...consentRoutes({ commands }),
      ...consentCountRoutes({ candidates, today }),
    ],
    stores: [candidates],
    listeners: [onAdmissionStepTaken({ candidates })],
    accessLog,
    startBackground: () => startSweeping({ sweep, clock, log, ...(sweepCheck && { every: sweepCheck }) }),
  };
}
