import { useGet } from '../../../api/use-get.ts';

/** What earlier demands for the occupation asked for, once it is known. */
export function useSuggestions(ssyk: string) {
  const { data } = useGet('employer-contacts', '/criteria-suggestions', {
    query: { ssyk },
    enabled: ssyk !== '',
  });
  // The former occupation's stay while the next one's are on their way: they are no suggestion for this one.
  return data?.ssyk === ssyk ? data : undefined;
}
