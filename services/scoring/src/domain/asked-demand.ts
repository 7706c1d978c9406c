import type { DemandProfile } from '@samspar/contracts';
import type { Demand } from '@samspar/matching';

/** A demand in the engine's own terms. */
export function askedDemand(id: string, { extent, schedule, formal, ...profile }: DemandProfile): Demand {
  return {
    id,
    ...profile,
    formal: formal.map(withoutAbsentField),
    ...(extent !== undefined && { extent }),
    ...(schedule !== undefined && { schedule }),
  };
}

/** The engine tells "no field" from "field unknown": an absent property stays absent. */
function withoutAbsentField(criterion: DemandProfile['formal'][number]): Demand['formal'][number] {
  if (criterion.kind !== 'education') return criterion;
  const { field, ...rest } = criterion;
  return field === undefined ? rest : { ...rest, field };
}
