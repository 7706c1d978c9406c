import type { AlternativeDraft, RoleDraft } from '../draft/enquiry-draft.ts';
import { profileOf } from '../draft/role-terms.ts';
import { profileWords, type TermWords } from '../term-words.ts';

interface DifferenceWords extends TermWords {
  date: (value: string) => string;
}

/** What sets an alternative apart from the first, in words: "Städare: utan körkort B". */
export function differencesFrom(
  words: DifferenceWords,
  base: AlternativeDraft,
  other: AlternativeDraft,
): string[] {
  const { t, names, date } = words;
  const before = rolesByPlace(base);
  const after = rolesByPlace(other);
  return [
    ...(base.start === other.start || other.start === ''
      ? []
      : [t('differsStart', { date: date(other.start) })]),
    ...[...before].flatMap(([key, role]) =>
      after.has(key) ? [] : [t('differsRoleGone', { occupation: names.occupation(role.ssyk) })],
    ),
    ...[...after].flatMap(([key, role]) => {
      const former = before.get(key);
      if (!former) return [t('differsRoleMore', { occupation: names.occupation(role.ssyk) })];
      return roleDifferences(words, former, role);
    }),
  ];
}

function roleDifferences(words: TermWords, former: RoleDraft, role: RoleDraft): string[] {
  const { t, names } = words;
  const occupation = names.occupation(role.ssyk);
  const had = profileWords(words, profileOf(former));
  const has = profileWords(words, profileOf(role));
  const [before, number] = [Number(former.number), Number(role.number)];
  return [
    ...(before === number ? [] : [t('differsNumber', { occupation, number, before })]),
    ...had.filter((term) => !has.includes(term)).map((term) => t('differsWithout', { occupation, term })),
    ...has.filter((term) => !had.includes(term)).map((term) => t('differsWith', { occupation, term })),
  ];
}

/** Roles by occupation and, where one stands twice, by which of them it is: so the same role of two alternatives meets. */
export function rolesByPlace({ roles }: AlternativeDraft): Map<string, RoleDraft> {
  const found = new Map<string, RoleDraft>();
  for (const role of roles) {
    if (role.ssyk === '') continue;
    const earlier = [...found.values()].filter(({ ssyk }) => ssyk === role.ssyk).length;
    found.set(`${role.ssyk}-${earlier}`, role);
  }
  return found;
}
