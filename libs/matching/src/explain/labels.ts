import {
  certificateByCode,
  educationFieldByCode,
  educationLevels,
  languageByCode,
  licenceByClass,
  municipalityByCode,
  occupationByCode,
  ratingSourceByCode,
  schedules,
  stages,
  swedishLevels,
  traitByCode,
} from '@samspar/reference-data';

export type Locale = 'sv' | 'en';

type Named = { readonly sv: string; readonly en?: string };

/** Words for codes in one language; a code without a label is shown as it is. */
export const createLabels = (locale: Locale) => {
  const name = (named: Named | undefined, code: string | number): string =>
    named === undefined ? String(code) : (named[locale] ?? named.sv);
  const inSentence = (text: string): string =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return {
    stage: (code: string) =>
      inSentence(
        name(
          stages.find((each) => each.code === code),
          code,
        ),
      ),
    municipality: (code: string) => municipalityByCode(code)?.name ?? code,
    licence: (code: string) => name(licenceByClass(code), code),
    certificate: (code: string) => name(certificateByCode(code), code),
    swedish: (level: number) =>
      name(
        swedishLevels.find((each) => each.level === level),
        level,
      ),
    education: (level: number) =>
      inSentence(
        name(
          educationLevels.find((each) => each.level === level),
          level,
        ),
      ),
    field: (code: string) => inSentence(name(educationFieldByCode(code), code)),
    occupation: (ssyk: string) => inSentence(name(occupationByCode(ssyk), `SSYK ${ssyk}`)),
    language: (code: string) => name(languageByCode(code), code),
    trait: (code: string) => name(traitByCode(code), code),
    source: (code: string) => inSentence(name(ratingSourceByCode(code), code)),
    schedule: (code: string) =>
      inSentence(
        name(
          schedules.find((each) => each.code === code),
          code,
        ),
      ),
  };
};

export type Labels = ReturnType<typeof createLabels>;
