import { Tag } from '@navikt/ds-react';
import type { AnswerOf } from '../../api/contract.ts';
import { useSession } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomeItem } from './home-item.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

type Track = AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number];

const shown = 5;
const mostPerMunicipality = 100;

/** The tracks of one's own municipalities where somebody waits to hear, those that start first before others. */
export function TracksToDecide() {
  const t = useTexts(homeTexts);
  const { date } = useFormat();
  const { municipalities } = useSession();
  const query = useGetAll(
    'job-tracks',
    '/job-tracks',
    municipalities.map((municipality) => ({
      query: { municipality, status: 'open' as const, limit: mostPerMunicipality },
    })),
  );
  return (
    <HomePanel title={t('tracks')} all="/jobbspar">
      <QueryState query={query}>
        {(pages) => (
          <HomeList
            items={waiting(pages.flatMap(({ items }) => items))}
            none={{ title: t('tracksNone'), text: t('tracksNoneText') }}
          >
            {({ id, name, undecided, admitted, places, startsOn, raiseWithSectionManager }) => (
              <HomeItem key={id} name={name} to={`/jobbspar/${id}`}>
                {t('tracksWhat', { undecided, admitted, places, date: date(startsOn) })}{' '}
                {raiseWithSectionManager && (
                  <Tag size="xsmall" variant="warning">
                    {t('raise')}
                  </Tag>
                )}
              </HomeItem>
            )}
          </HomeList>
        )}
      </QueryState>
    </HomePanel>
  );
}

const waiting = (tracks: readonly Track[]) =>
  tracks
    .filter(({ undecided }) => undecided > 0)
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
    .slice(0, shown);
