import type { BodyOf } from '../../api/contract.ts';
import { textIn } from '../../texts/define-texts.ts';
import type { Language } from '../../texts/language.ts';
import { criterionTexts } from './criterion-texts.ts';

export type Criterion = NonNullable<
  BodyOf<'employer-contacts', '/demands', 'post'>['profile']['formal']
>[number];

/** What the codes and levels of criteria are called. */
type Names = Readonly<
  Record<'certificate' | 'language' | 'educationField' | 'occupation', (code: string) => string> &
    Record<'swedish' | 'education', (level: number) => string>
>;

/** What a criterion asks for in a few words, to stand in a sentence: "körkort B". */
export function criterionWords(criterion: Criterion, names: Names, locale: Language): string {
  const say = (key: keyof typeof criterionTexts.sv, values: Record<string, string | number>) =>
    textIn(criterionTexts, locale, key, values);
  switch (criterion.kind) {
    case 'licence':
      return say('licence', { licence: criterion.class });
    case 'certificate':
      return names.certificate(criterion.code);
    case 'swedish':
      return say('swedish', { level: names.swedish(criterion.min) });
    case 'language':
      return say('language', { language: names.language(criterion.code), level: criterion.min });
    case 'education': {
      const level = names.education(criterion.min).toLocaleLowerCase();
      if (criterion.field === undefined) return say('education', { level });
      return say('educationInField', {
        level,
        field: names.educationField(criterion.field).toLocaleLowerCase(),
      });
    }
    case 'experience':
      return say('experience', { months: criterion.months, occupation: names.occupation(criterion.ssyk) });
    case 'interest':
      return say('interest', { occupation: names.occupation(criterion.ssyk) });
  }
}

/** As a title, or at the beginning of a line. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
