import { useQuery } from '@tanstack/react-query';
import type * as ReferenceData from './reference-data.ts';

/** The reference data: names of codes, and what there is to choose among. `undefined` until it has come. */
export function useReferenceData(): typeof ReferenceData | undefined {
  const { data } = useQuery({
    queryKey: ['reference-data'],
    queryFn: () => import('./reference-data.ts'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
