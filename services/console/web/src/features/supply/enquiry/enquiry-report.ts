import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { capital } from '../../../ui/names/criterion-words.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import type { CopiedDocument } from '../../../ui/table/copied-document.ts';
import type { Column, Row } from '../../../ui/table/data-table.tsx';
import { bandWords, type Enquiry } from '../bands.ts';
import { howCounted } from '../how-counted.tsx';
import { supplyTexts } from '../supply-texts.ts';
import { mustHaveWords, profileWords, type TermWords } from '../term-words.ts';

export interface ReportWords extends TermWords {
  date: (value: string) => string;
  instant: (value: string) => string;
}

/** An enquiry and its answer in words: the same for the page, the printer and the clipboard. */
export interface EnquiryReport {
  facts: { label: string; text: string }[];
  columns: Column[];
  rows: Row[];
  conditions: { key: string; role: string; terms: string[] }[];
}

export function reportOf(words: ReportWords, enquiry: Enquiry): EnquiryReport {
  const { t } = words;
  const columns = (['occupation', 'wanted', 'eligible', 'reachable', 'costliest'] as const).map((key) => ({
    key,
    header: t(key),
  }));
  const { wanted, eligible, reachable } = enquiry.answer.combined;
  const together = {
    occupation: t('together'),
    wanted,
    eligible: bandWords(t, eligible),
    reachable: bandWords(t, reachable),
    costliest: '',
  };
  const rows = enquiry.roles.map((_role, place) => roleRow(words, enquiry, place));
  return {
    facts: factsOf(words, enquiry),
    columns,
    rows: rows.length > 1 ? [...rows, together] : rows,
    conditions: enquiry.roles.map(({ profile, number }, place) => {
      const terms = profileWords(words, profile).map(capital);
      return {
        key: String(place),
        role: t('conditionsOf', { occupation: words.names.occupation(profile.ssyk), number }),
        terms: terms.length > 0 ? terms : [t('noConditions')],
      };
    }),
  };
}

function factsOf({ t, names, date, instant }: ReportWords, enquiry: Enquiry) {
  const { purpose, municipality, cpv, start, askedAt, askedBy, asker, answer } = enquiry;
  return [
    { label: t('purpose'), text: purpose },
    { label: t('municipality'), text: names.municipality(municipality) },
    { label: t('cpv'), text: `${names.category(cpv)} (${cpv})` },
    { label: t('start'), text: date(start) },
    { label: t('askedOn'), text: instant(askedAt) },
    { label: t('askedWho'), text: asker ? t('askedBy', asker) : askedBy },
    { label: t('basis'), text: t('basisOf', { date: date(answer.asOf), model: answer.model }) },
  ];
}

function roleRow(words: ReportWords, { roles, answer }: Enquiry, place: number): Row {
  const { t, names } = words;
  const profile = roles[place]?.profile;
  const found = answer.roles[place];
  if (!profile || !found) return {};
  const { wanted, eligible, reachable, costliest } = found;
  return {
    occupation: names.occupation(profile.ssyk),
    wanted,
    eligible: bandWords(t, eligible),
    reachable: bandWords(t, reachable),
    costliest: costliest
      ? t('costliestOf', {
          term: mustHaveWords(words, costliest.key, profile),
          adds: bandWords(t, costliest.adds),
        })
      : t('noCostliest'),
  };
}

/** The report as it is copied into the procurement's file. */
export function reportDocument(
  { t }: Pick<ReportWords, 't'>,
  { facts, columns, rows, conditions }: EnquiryReport,
): CopiedDocument {
  return {
    title: t('copiedTitle'),
    parts: [
      { kind: 'lines', lines: facts.map(({ label, text }) => `${label}: ${text}`) },
      { kind: 'table', heading: t('result'), columns, rows },
      {
        kind: 'lines',
        heading: t('conditions'),
        lines: conditions.map(({ role, terms }) => `${role}: ${terms.join('; ')}`),
      },
      { kind: 'lines', heading: t('howCounted'), lines: howCounted.map((key) => t(key)) },
    ],
  };
}

export function useEnquiryReport(enquiry: Enquiry) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const { date, instant } = useFormat();
  return reportOf({ t, names, date, instant }, enquiry);
}
