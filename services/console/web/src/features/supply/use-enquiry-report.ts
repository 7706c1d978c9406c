import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import type { Enquiry } from './bands.ts';
import { reportOf } from './enquiry-report.ts';
import { supplyTexts } from './supply-texts.ts';

export function useEnquiryReport(enquiry: Enquiry) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const { date, instant } = useFormat();
  return reportOf({ t, names, date, instant }, enquiry);
}
