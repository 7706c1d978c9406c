import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoRegion } from '../deploy/local/load-demo-region.ts';
import { aheadIn } from '../deploy/local/set-clock.ts';
import { createSupervisor, type Supervisor } from '../deploy/local/supervise.ts';
import { startSystem, type System } from '../deploy/local/system.ts';

/** The whole system with part of the demo region, as `bin/up` starts it. */
export interface StartedSystem extends System {
  dataDirectory: string;
  supervisor: Supervisor;
  stop(): Promise<void>;
}

/** Starts every process in a temporary folder, at an instant if told, and loads at most so many of the region's candidates. */
export async function startWholeSystem(candidates: number, at?: string): Promise<StartedSystem> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'samspar-system-'));
  const supervisor = createSupervisor();
  const stop = async () => {
    await supervisor.stopAll();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    const system = await startSystem({
      dataDirectory,
      supervisor,
      clockAhead: await aheadIn(dataDirectory, at),
    });
    await loadDemoRegion({
      ...system,
      dataDirectory,
      onProgress: () => {},
      most: candidates,
    });
    return { ...system, dataDirectory, supervisor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
