import type { DomainError } from '@samspar/contracts';
import { type AggregateStore, isDuplicateKey } from '@samspar/messaging';

/** Creates and saves as a store does; where what must be unique is there already, it is refused in words. */
export function refusingDuplicates<State, Event>(
  { create, save }: Pick<AggregateStore<State, Event>, 'create' | 'save'>,
  refusal: (
    events: readonly Event[],
    before?: State,
  ) => DomainError | undefined | Promise<DomainError | undefined>,
) {
  const refusing = async <Result>(saving: Promise<Result>, ...what: Parameters<typeof refusal>) => {
    try {
      return await saving;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw (await refusal(...what)) ?? error;
    }
  };
  return {
    create: (...[events, options]: Parameters<typeof create>) => refusing(create(events, options), events),
    save: (...[before, events]: Parameters<typeof save>) =>
      refusing(save(before, events), events, before.state),
  };
}
