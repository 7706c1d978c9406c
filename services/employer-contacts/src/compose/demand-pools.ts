import type { Route } from '@samspar/runtime';
import { createAddToPool } from '../commands/demand-pools/add-to-pool.ts';
import { createDissolvePool } from '../commands/demand-pools/dissolve-pool.ts';
import { createFormPool } from '../commands/demand-pools/form-pool.ts';
import { createPoolableDemands } from '../commands/demand-pools/poolable-demands.ts';
import { createRemoveFromPool } from '../commands/demand-pools/remove-from-pool.ts';
import { createRestorePool } from '../commands/demand-pools/restore-pool.ts';
import { demandPoolReadings } from '../http/demand-pools/demand-pool-readings.ts';
import { demandPoolRoutes } from '../http/demand-pools/demand-pool-routes.ts';
import type { DemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import type { PartSurroundings } from './part.ts';

/** Demands of several employers, recruited for together. */
export function composeDemandPools(
  { employers, demands, now }: PartSurroundings,
  pools: DemandPoolStore,
): Route[] {
  const poolable = createPoolableDemands({ employers, demands, pools });
  const commands = {
    formPool: createFormPool({ pools, poolable, now }),
    addToPool: createAddToPool({ pools, poolable }),
    removeFromPool: createRemoveFromPool({ pools, poolable }),
    dissolvePool: createDissolvePool({ pools, now }),
    restorePool: createRestorePool({ pools, poolable }),
  };
  return [...demandPoolRoutes({ demands, commands }), ...demandPoolReadings({ pools, demands })];
}
