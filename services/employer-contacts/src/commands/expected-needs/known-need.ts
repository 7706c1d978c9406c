import { isDuplicateKey } from '@samspar/messaging';
import type { ExpectedNeedSubject } from '../../domain/expected-needs/expected-need.ts';
import { refusals } from '../../domain/expected-needs/refusals.ts';
import type { ExpectedNeedStore } from '../../store/expected-needs/expected-need-store.ts';

/** Saves; where the employer already has a current need of the same, the refusal says which it is. */
export async function orSayWhichIsKnown<Result>(
  needs: ExpectedNeedStore,
  subject: ExpectedNeedSubject,
  save: () => Promise<Result>,
): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const known = await needs.currentOf(subject);
    throw known ? refusals.needKnown(known) : error;
  }
}
