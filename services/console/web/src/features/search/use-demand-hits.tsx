import type { AnswerOf } from '../../api/contract.ts';
import { useMay } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useEmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { Hit, HitList } from './hit-list.tsx';
import { type Group, isWholeId, pagesOf, type Slice, standing } from './search-group.ts';
import { searchTexts } from './search-texts.ts';
import { useOccupationsNamed } from './use-occupations-named.ts';

type Demand = AnswerOf<'employer-contacts', '/demands/{demandId}', 'get'>;

/** Demands by what people call their occupation, or by their own id. */
export function useDemandHits(q: string, slice: Slice): Group {
  const t = useTexts(searchTexts);
  const may = useMay()('read', 'Demand');
  const occupations = useOccupationsNamed(q);
  const byOccupation = useGetAll(
    'employer-contacts',
    '/demands',
    may ? (occupations ?? []).map((ssyk) => ({ query: { ssyk, ...slice } })) : [],
  );
  const isId = may && isWholeId(q);
  const byId = useGet('employer-contacts', '/demands/{demandId}', {
    path: { demandId: q.trim() },
    enabled: isId,
  });
  const ofOccupation = byOccupation.data ?? [];
  const one = isId && byId.data?.id === q.trim().toLowerCase() ? [byId.data] : [];
  const items = [...one, ...ofOccupation.flatMap((page) => page.items)];
  const total = one.length + ofOccupation.reduce((sum, page) => sum + page.total, 0);
  const isAsked = may && (occupations === undefined || occupations.length > 0);
  const data = occupations && byOccupation.data;
  return {
    name: 'kompetensbehov',
    title: t('demands'),
    total,
    shown: items.length,
    pages: Math.max(0, ...ofOccupation.map(pagesOf)),
    ...standing({ isAsked, data, error: byOccupation.error }),
    hits: (
      <HitList>
        {items.map((demand) => (
          <DemandHit key={demand.id} demand={demand} />
        ))}
      </HitList>
    ),
  };
}

function DemandHit({ demand: { id, employerId, status, profile } }: { demand: Demand }) {
  const t = useTexts(searchTexts);
  const names = useCodeNames();
  const employer = useEmployerName(employerId);
  const { ssyk, municipality, openings = 0 } = profile;
  return (
    <Hit
      name={t('demandName', { occupation: names.occupation(ssyk), employer })}
      to={`/kompetensbehov/${id}`}
    >
      {t('demandAbout', { openings, place: names.municipality(municipality), status })}
    </Hit>
  );
}
