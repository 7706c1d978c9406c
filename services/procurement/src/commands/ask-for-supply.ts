import type { CreationRequest } from '@samspar/messaging';
import type { Actor } from '@samspar/runtime';
import type { CountSupply } from '../clients/supply-counter.ts';
import {
  answerEnquiry,
  requireKnownCategory,
  rolesToCount,
  type SupplyQuestion,
} from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';

export interface AskForSupplyOptions {
  enquiries: Pick<SupplyEnquiryStore, 'create' | 'replay'>;
  countSupply: CountSupply;
  now: () => Date;
}

/** Asks how many could meet a clause, with the officer's own token, and keeps the answer. No answer, nothing kept. */
export function createAskForSupply({ enquiries, countSupply, now }: AskForSupplyOptions) {
  return async (
    question: SupplyQuestion,
    actor: Pick<Actor, 'id' | 'name' | 'organisation' | 'token'>,
    request: CreationRequest,
  ) => {
    requireKnownCategory(question);
    const earlier = await enquiries.replay(request);
    if (earlier) return earlier;
    const { municipality } = question;
    const counts = await countSupply({ municipality, roles: rolesToCount(question) }, actor.token);
    const { id, name, organisation } = actor;
    const asked = { askedBy: id, asker: { name: name || id, organisation }, askedAt: now().toISOString() };
    return enquiries.create(answerEnquiry(question, counts, asked), { request });
  };
}
