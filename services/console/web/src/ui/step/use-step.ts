import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Service } from '../../api/contract.ts';
import { useAnnounce } from '../../live/announcements.ts';

interface Step<Answer> {
  /** Whose answers are asked for again afterwards. */
  service: Service;
  take: () => Promise<Answer>;
  /** What is said aloud when it has been taken. */
  done: string;
  onDone?: (answer: Answer) => void;
}

/** A step a person takes with something on the page: shows how things then stand, and says that it was done. */
export function useStep<Answer>({ service, take, done, onDone }: Step<Answer>) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const showAnew = () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === service });
  return useMutation({
    mutationFn: take,
    onSuccess: async (answer) => {
      await showAnew();
      announce(done);
      onDone?.(answer);
    },
    // What somebody else has made of it meanwhile is what the next attempt begins from.
    onError: showAnew,
  });
}

/** What the buttons and dialogs of a step need of it. */
export type TakenStep = Pick<ReturnType<typeof useStep>, 'error' | 'isPending'> & { mutate: () => void };
