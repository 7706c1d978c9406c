import type { ServiceName } from '@samspar/contracts';
import type { Compose } from './composition.ts';
import type { ServiceConfig } from './config.ts';
import { createLog } from './log.ts';
import { startService } from './start-service.ts';

/** Runs a service as a process: starts it, and stops it on SIGTERM or SIGINT. A failure at start ends the process. */
export async function runService(name: ServiceName, config: ServiceConfig, compose: Compose): Promise<void> {
  const log = createLog(name, config.LOG_LEVEL);
  try {
    const { stop } = await startService(name, config, compose, { log });
    let stopping = false;
    const end = (signal: NodeJS.Signals) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stop-failed');
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    log.fatal({ err: error }, 'start-failed');
    process.exit(1);
  }
}
