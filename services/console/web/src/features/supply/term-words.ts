import type { CodeNames } from '../../ui/use-code-names.ts';
import type { Criterion, RoleProfile } from './enquiry-draft.ts';
import type { SupplyText, TranslateSupply } from './supply-texts.ts';

/** How requirements are called, in the language of the page. */
export interface TermWords {
  t: TranslateSupply;
  names: CodeNames;
}

/** A requirement in a few words: "körkort B". */
export function criterionWords({ t, names }: TermWords, criterion: Criterion): string {
  switch (criterion.kind) {
    case 'licence':
      return t('term.licence', { name: criterion.class });
    case 'certificate':
      return t('term.certificate', { name: names.certificate(criterion.code) });
    case 'swedish':
      return t('term.swedish', { name: names.swedish(criterion.min) });
    case 'language':
      return t('term.language', { name: names.language(criterion.code) });
    case 'education':
      return t('term.education', { name: names.education(criterion.min).toLocaleLowerCase() });
    case 'experience':
      return t('term.experience', { months: criterion.months });
    case 'interest':
      return t('term.interest', { name: names.occupation(criterion.ssyk) });
  }
}

/** Everything a role asks for, in words. */
export function profileWords(
  words: TermWords,
  { formal = [], extent, schedule = [], forJobTrack }: RoleProfile,
) {
  const { t, names } = words;
  const times = schedule.map((code) => names.schedule(code).toLocaleLowerCase()).join(', ');
  return [
    ...formal.filter(({ required }) => required).map((criterion) => criterionWords(words, criterion)),
    ...(extent === undefined ? [] : [t('term.extent', { extent })]),
    ...(times === '' ? [] : [t('term.schedule', { times })]),
    ...(forJobTrack ? [t('term.training')] : []),
  ];
}

/** What a service's key of a must-have stands for: `formal:0` is the first of the profile's formal requirements. */
export function mustHaveWords(words: TermWords, key: string, { formal = [] }: RoleProfile): string {
  const [, place] = /^formal:(\d+)$/.exec(key) ?? [];
  const criterion = place === undefined ? undefined : formal[Number(place)];
  return criterion ? capital(criterionWords(words, criterion)) : words.t(`key.${key}` as SupplyText);
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
