import { useMemo } from 'react';
import { useSignal } from '../../signal.ts';
import { type Language, language } from '../../texts/language.ts';
import { type Criterion, criterionWords } from './criterion-words.ts';
import type * as ReferenceData from './reference-data.ts';
import { useReferenceData } from './use-reference-data.ts';

interface Named {
  sv: string;
  en?: string;
}

/** What codes are called in the language of the page; the code itself until the names have come, or where there is none. */
export function useCodeNames() {
  const reference = useReferenceData();
  const locale = useSignal(language);
  return useMemo(() => codeNames(reference, locale), [reference, locale]);
}

export type CodeNames = ReturnType<typeof codeNames>;

/** The names of codes in a language. */
export function codeNames(reference: typeof ReferenceData | undefined, locale: Language) {
  const name = (named: Named | undefined, code: string | number) =>
    (locale === 'en' ? named?.en : undefined) ?? named?.sv ?? String(code);
  const names = {
    name,
    occupation: (ssyk: string) => name(reference?.occupationByCode(ssyk), ssyk),
    municipality: (code: string) => reference?.municipalityByCode(code)?.name ?? code,
    category: (cpv: string) => name(reference?.cpvCategoryByCode(cpv), cpv),
    licence: (licence: string) =>
      name(
        reference?.licences.find((each) => each.class === licence),
        licence,
      ),
    certificate: (code: string) => name(reference?.certificateByCode(code), code),
    swedish: (level: number) => name(reference?.swedishLevels[level], level),
    trait: (code: string) => name(reference?.traitByCode(code), code),
    branch: (code: string) => name(reference?.branchByCode(code), code),
    sizeClass: (code: string) =>
      name(
        reference?.sizeClasses.find((each) => each.code === code),
        code,
      ),
    education: (level: number) => name(reference?.educationLevels[level], level),
    educationField: (code: string) => name(reference?.educationFieldByCode(code), code),
    language: (code: string) =>
      name(
        reference?.languages.find((each) => each.code === code),
        code,
      ),
    measure: (id: string) => name(reference?.measureById(id), id),
    schedule: (code: string) =>
      name(
        reference?.schedules.find((each) => each.code === code),
        code,
      ),
  };
  return { ...names, criterion: (criterion: Criterion) => criterionWords(criterion, names, locale) };
}
