import type { AnswerOf } from '../../api/contract.ts';
import { useSession } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useEmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomeItem } from './home-item.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';
import { newestChanges } from './newest-changes.ts';

type Summary = AnswerOf<'scoring', '/shortlists', 'get'>['items'][number];

const mostPerMunicipality = 100;

/** The shortlists of one's own municipalities that somebody has come to or left most lately. */
export function ShortlistNews() {
  const t = useTexts(homeTexts);
  const { municipalities } = useSession();
  const query = useGetAll(
    'scoring',
    '/shortlists',
    municipalities.map((municipality) => ({ query: { municipality, limit: mostPerMunicipality } })),
  );
  return (
    <HomePanel title={t('news')} all="/urvalslistor">
      <QueryState query={query}>
        {(pages) => (
          <HomeList
            items={newestChanges(pages.flatMap(({ items }) => items))}
            none={{ title: t('newsNone'), text: t('newsNoneText') }}
          >
            {(each) => <NewsItem key={each.demandId} shortlist={each} />}
          </HomeList>
        )}
      </QueryState>
    </HomePanel>
  );
}

function NewsItem({ shortlist: { demandId, employerId, ssyk, scored } }: { shortlist: Summary }) {
  const t = useTexts(homeTexts);
  const names = useCodeNames();
  const { instant } = useFormat();
  const employer = useEmployerName(employerId);
  if (!scored?.changed) return null;
  const { at, entered, left } = scored.changed;
  const both = entered > 0 && left > 0 ? 'yes' : 'no';
  return (
    <HomeItem
      name={t('newsOf', { occupation: names.occupation(ssyk), employer })}
      to={`/urvalslistor/${demandId}`}
    >
      {t('newsWhat', { entered, left, both, at: instant(at) })}. {t('newsNow', { eligible: scored.eligible })}
      .
    </HomeItem>
  );
}
