import { useMay } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { Hit, HitList } from './hit-list.tsx';
import { canSearch, type Group, pagesOf, type Slice, standing } from './search-group.ts';
import { searchTexts } from './search-texts.ts';
import { useOccupationsNamed } from './use-occupations-named.ts';

/** Supply enquiries by words of their purpose, or by what people call an occupation they are about. */
export function useEnquiryHits(q: string, slice: Slice): Group {
  const t = useTexts(searchTexts);
  const { instant } = useFormat();
  const may = useMay()('read', 'SupplyEnquiry');
  const occupations = useOccupationsNamed(q);
  const isAsked = may && canSearch(q);
  const { data, error } = useGetAll(
    'procurement',
    '/supply-enquiries',
    isAsked
      ? [{ q: q.trim() }, ...(occupations ?? []).map((ssyk) => ({ ssyk }))].map((by) => ({
          query: { ...by, ...slice },
        }))
      : [],
  );
  const found = [
    ...new Map((data ?? []).flatMap(({ items }) => items).map((each) => [each.id, each])).values(),
  ];
  return {
    name: 'forfragningar',
    title: t('enquiries'),
    total: Math.max(found.length, ...(data ?? []).map((page) => page.total)),
    shown: found.length,
    pages: Math.max(0, ...(data ?? []).map(pagesOf)),
    ...standing({ isAsked, data: occupations && data, error }),
    hits: (
      <HitList>
        {found.map(({ id, purpose, askedAt, status }) => (
          <Hit key={id} name={purpose} to={`/upphandling/${id}`}>
            {t('enquiryAbout', { at: instant(askedAt), status })}
          </Hit>
        ))}
      </HitList>
    ),
  };
}
