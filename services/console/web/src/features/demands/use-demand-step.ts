import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../live/announcements.ts';

/** Takes a step with a demand, shows the demand as it then stands, and says that it was done. */
export function useDemandStep(step: () => Promise<unknown>, done: string, onDone: () => void = () => {}) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const showAnew = () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [service, path] }) =>
        service === 'employer-contacts' && String(path).startsWith('/demands'),
    });
  return useMutation({
    mutationFn: step,
    onSuccess: async () => {
      await showAnew();
      announce(done);
      onDone();
    },
    // What somebody else has made of it meanwhile is what the next attempt begins from.
    onError: showAnew,
  });
}
