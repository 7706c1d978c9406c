import type { askForSupply } from '@samspar/contracts/api/procurement/supply-enquiries';
import type { RequestOf } from '@samspar/runtime';
import type { CountSupply } from '../clients/supply-counter.ts';
import { answerEnquiry, requireKnownCategory, rolesToCount } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';

export interface AskingForSupplyOptions {
  supplyEnquiries: Pick<SupplyEnquiryStore, 'create' | 'replay'>;
  countSupply: CountSupply;
}

/** Asks how many could meet a clause, with the officer's own token, and keeps the answer. No answer, nothing kept. */
export function askingForSupply({ supplyEnquiries, countSupply }: AskingForSupplyOptions) {
  return async ({ body: question, actor, act, creation }: RequestOf<typeof askForSupply>) => {
    requireKnownCategory(question);
    const earlier = await supplyEnquiries.replay(creation);
    if (earlier) return earlier;
    const { municipality } = question;
    const counts = await countSupply({ municipality, roles: rolesToCount(question) }, actor.token);
    const { id, name, organisation } = act.by;
    const asked = { askedBy: id, asker: { name, organisation }, askedAt: act.at };
    return supplyEnquiries.create(answerEnquiry(question, counts, asked), { request: creation });
  };
}
