import { capital } from '../../ui/names/criterion-words.ts';
import type { CodeNames } from '../../ui/names/use-code-names.ts';
import type { RoleProfile } from './draft/enquiry-draft.ts';
import type { SupplyText, TranslateSupply } from './supply-texts.ts';

/** How requirements are called, in the language of the page. */
export interface TermWords {
  t: TranslateSupply;
  names: CodeNames;
}

/** Everything a role asks for, in words. */
export function profileWords(
  words: TermWords,
  { formal = [], extent, schedule = [], forJobTrack }: RoleProfile,
) {
  const { t, names } = words;
  const times = schedule.map((code) => names.schedule(code).toLocaleLowerCase()).join(', ');
  return [
    ...formal.filter(({ required }) => required).map(names.criterion),
    ...(extent === undefined ? [] : [t('term.extent', { extent })]),
    ...(times === '' ? [] : [t('term.schedule', { times })]),
    ...(forJobTrack ? [t('term.training')] : []),
  ];
}

/** What a service's key of a must-have stands for: `formal:0` is the first of the profile's formal requirements. */
export function mustHaveWords(words: TermWords, key: string, { formal = [] }: RoleProfile): string {
  const [, place] = /^formal:(\d+)$/.exec(key) ?? [];
  const criterion = place === undefined ? undefined : formal[Number(place)];
  return criterion ? capital(words.names.criterion(criterion)) : words.t(`key.${key}` as SupplyText);
}
