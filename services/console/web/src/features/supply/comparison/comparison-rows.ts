import type { Row } from '../../../ui/table/data-table.tsx';
import { alternativeName } from '../alternative-name.ts';
import { bandWords, type SupplyCounts } from '../bands.ts';
import type { Answered } from '../counts/use-counts.ts';
import type { AlternativeDraft } from '../draft/enquiry-draft.ts';
import type { TermWords } from '../term-words.ts';
import { differencesFrom, rolesByPlace } from './alternative-differences.ts';

export interface Tried {
  alternative: AlternativeDraft;
  counts: SupplyCounts | undefined;
}

/** An alternative with its counts, once those are of the roles it now has. */
export function triedOf(alternative: AlternativeDraft, answered: Answered | undefined): Tried {
  const occupations = alternative.roles.map(({ ssyk }) => ssyk).join();
  const counted = answered?.asked.roles.map(({ profile }) => profile.ssyk).join();
  return { alternative, counts: occupations === counted ? answered?.counts : undefined };
}

interface ComparisonWords extends TermWords {
  date: (value: string) => string;
}

const none = '–';

/** The alternatives as columns; the rows say what differs and how many there are, as the services give it. */
export function comparisonOf(words: ComparisonWords, tried: readonly Tried[]) {
  const { t, date } = words;
  const columns = [
    { key: 'what', header: t('compared') },
    ...tried.map(({ alternative }, place) => ({
      key: alternative.id,
      header: alternativeName(t, alternative, place),
    })),
  ];
  const row = (what: string, cell: (one: Tried, place: number) => string): Row => ({
    what,
    ...Object.fromEntries(tried.map((one, place) => [one.alternative.id, cell(one, place)])),
  });
  const rows: Row[] = [
    row(t('start'), ({ alternative }) => (alternative.start === '' ? none : date(alternative.start))),
    row(differsHeader(words, tried), ({ alternative }, place) => differs(words, tried, alternative, place)),
    ...roleKeys(tried).flatMap((key) => roleRows(words, key, row)),
    row(`${t('together')}: ${t('eligible').toLocaleLowerCase()}`, ({ counts }) =>
      together(words, counts, 'eligible'),
    ),
    row(`${t('together')}: ${t('reachable').toLocaleLowerCase()}`, ({ counts }) =>
      together(words, counts, 'reachable'),
    ),
  ];
  return { columns, rows };
}

function differsHeader({ t }: ComparisonWords, [first]: readonly Tried[]): string {
  return t('differs', { name: first ? alternativeName(t, first.alternative, 0) : '' });
}

function differs(
  words: ComparisonWords,
  [first]: readonly Tried[],
  alternative: AlternativeDraft,
  place: number,
): string {
  if (!first || place === 0) return words.t('base');
  const found = differencesFrom(words, first.alternative, alternative);
  return found.length === 0 ? words.t('differsNot') : found.join('; ');
}

const roleKeys = (tried: readonly Tried[]) => [
  ...new Set(tried.flatMap(({ alternative }) => [...rolesByPlace(alternative).keys()])),
];

function roleRows(
  { t, names }: ComparisonWords,
  key: string,
  row: (what: string, cell: (one: Tried) => string) => Row,
): Row[] {
  const occupation = names.occupation(key.slice(0, 4));
  const cell =
    (kind: 'eligible' | 'reachable') =>
    ({ alternative, counts }: Tried) => {
      const role = rolesByPlace(alternative).get(key);
      const band = role && counts?.roles[alternative.roles.indexOf(role)]?.[kind];
      return band ? bandWords(t, band) : none;
    };
  const wanted = ({ alternative }: Tried) => rolesByPlace(alternative).get(key)?.number ?? none;
  const named = (what: string) => t('ofRole', { occupation, what: what.toLocaleLowerCase() });
  return [
    row(named(t('wanted')), wanted),
    row(named(t('eligible')), cell('eligible')),
    row(named(t('reachable')), cell('reachable')),
  ];
}

function together(
  { t }: ComparisonWords,
  counts: SupplyCounts | undefined,
  kind: 'eligible' | 'reachable',
): string {
  if (!counts) return none;
  const { wanted } = counts.combined;
  return t('togetherOf', { number: counts.combined[kind].atLeast, wanted });
}
