import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { Hit, HitList } from './hit-list.tsx';
import { canSearch, type Group, pageOf, type Slice } from './search-group.ts';
import { searchTexts } from './search-texts.ts';

/** Job tracks by part of their name. */
export function useTrackHits(q: string, slice: Slice): Group {
  const t = useTexts(searchTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  const isAsked = useMay()('read', 'JobTrack') && canSearch(q);
  const answer = useGet('job-tracks', '/job-tracks', {
    query: { q: q.trim(), ...slice },
    enabled: isAsked,
  });
  const { found, ...figures } = pageOf(isAsked, answer);
  return {
    name: 'jobbspar',
    title: t('tracks'),
    ...figures,
    hits: found && (
      <HitList>
        {found.items.map(({ id, name, municipality, startsOn, status }) => (
          <Hit key={id} name={name} to={`/jobbspar/${id}`}>
            {t('trackAbout', { place: names.municipality(municipality), date: date(startsOn), status })}
          </Hit>
        ))}
      </HitList>
    ),
  };
}
