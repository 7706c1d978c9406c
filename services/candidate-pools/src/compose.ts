import { type Composition, createAccessLog, type Surroundings } from '@samspar/runtime';
import type { CandidatePoolsConfig } from './config.ts';
import { onAdmissionStepTaken } from './listeners/on-admission-step-taken.ts';
import { candidateOperations } from './operations/candidates.ts';
import { startSweeping } from './stories/start-sweeping.ts';
import { createSweep } from './stories/sweep.ts';
import { createCandidateStore } from './store/candidate-store.ts';
import { createIdentityCipher } from './store/identity-cipher.ts';
import { createIdentityStore } from './store/identity-store.ts';
import { requireSameMasterKey } from './store/master-key-check.ts';

/** Puts the service together: candidates, identities, access log, operations, the listener and the sweep. */
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
  const sweep = createSweep({ candidates, identities, clock });
  return {
    info: {
      name: 'candidate-pools',
      title: 'Kandidatpooler',
      description: 'Kandidater, deras kompetens och samtycken, och vem som har läst vad.',
      version: '1.0.0',
    },
    operations: candidateOperations({ candidates, identities }),
    stores: [candidates],
    listeners: [onAdmissionStepTaken({ candidates })],
    accessLog,
    startBackground: () => startSweeping({ sweep, clock, log, ...(sweepCheck && { every: sweepCheck }) }),
  };
}
