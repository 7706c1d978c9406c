import type { DemandTemplate } from './demand-criteria.ts';
import { industryDemands } from './industry-demands.ts';
import { outdoorDemands } from './outdoor-demands.ts';
import { serviceDemands } from './service-demands.ts';
import { welfareDemands } from './welfare-demands.ts';

/**
 * The needs of the region: the branches and occupations of the 2019 survey with the formal demands it names (driving
 * licence, upper secondary, trade certificate, experience).
 */
export const demandTemplates: readonly DemandTemplate[] = [
  ...industryDemands,
  ...outdoorDemands,
  ...serviceDemands,
  ...welfareDemands,
];
