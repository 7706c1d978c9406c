import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { Hit, HitList } from './hit-list.tsx';
import { canSearch, type Group, pageOf, type Slice } from './search-group.ts';
import { searchTexts } from './search-texts.ts';

/** Employers by name or organisationsnummer. */
export function useEmployerHits(q: string, slice: Slice): Group {
  const t = useTexts(searchTexts);
  const names = useCodeNames();
  const isAsked = useMay()('read', 'Employer') && canSearch(q);
  const answer = useGet('employer-contacts', '/employers', {
    query: { q: q.trim(), ...slice },
    enabled: isAsked,
  });
  const { found, ...figures } = pageOf(isAsked, answer);
  return {
    name: 'arbetsgivare',
    title: t('employers'),
    ...figures,
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
