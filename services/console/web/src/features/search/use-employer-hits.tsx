import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { Hit, HitList } from './hit-list.tsx';
import { canSearch, type Group, pagesOf, type Slice, standing } from './search-group.ts';
import { searchTexts } from './search-texts.ts';

/** Employers by name or organisationsnummer. */
export function useEmployerHits(q: string, slice: Slice): Group {
  const t = useTexts(searchTexts);
  const names = useCodeNames();
  const isAsked = useMay()('read', 'Employer') && canSearch(q);
  const { data, error } = useGet('employer-contacts', '/employers', {
    query: { q: q.trim(), ...slice },
    enabled: isAsked,
  });
  const found = isAsked ? data : undefined;
  return {
    name: 'arbetsgivare',
    title: t('employers'),
    total: found?.total ?? 0,
    shown: found?.items.length ?? 0,
    pages: found ? pagesOf(found) : 0,
    ...standing({ isAsked, data, error }),
    hits: found && (
      <HitList>
        {found.items.map(({ id, name, kind, organisationsnummer, municipality }) => (
          <Hit key={id} name={name} to={`/arbetsgivare/${id}`}>
            {/* A sole trader's number is a person's own. */}
            {kind === 'legal-entity' && `${hyphenated(organisationsnummer)}, `}
            {names.municipality(municipality)}
          </Hit>
        ))}
      </HitList>
    ),
  };
}

const hyphenated = (number: string) => number.replace(/^(\d{6})(\d{4})$/, '$1-$2');
