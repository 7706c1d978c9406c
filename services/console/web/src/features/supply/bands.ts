import type { AnswerOf } from '../../api/contract.ts';
import type { TranslateSupply } from './supply-texts.ts';

export type SupplyCounts = AnswerOf<'scoring', '/supply-counts', 'post'>;
export type Band = SupplyCounts['combined']['eligible'];
export type Enquiry = AnswerOf<'procurement', '/supply-enquiries/{enquiryId}', 'get'>;

/** A band as the service shows it; a lower bound in the language of the page. */
export function bandWords(t: TranslateSupply, { text, atLeast, atMost }: Band): string {
  return atMost === null ? t('atLeast', { number: atLeast }) : text;
}
