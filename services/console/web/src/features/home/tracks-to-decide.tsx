import { Tag } from '@navikt/ds-react';
import type { AnswerOf } from '../../api/contract.ts';
import { useSession } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { HomeItem } from './home-item.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';
import { Nothing } from './nothing.tsx';

type Track = AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number];

const shown = 5;
const mostPerMunicipality = 100;

/** The tracks of one's own municipalities where somebody waits to hear, those that start first before others. */
export function TracksToDecide() {
  const t = useTexts(homeTexts);
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
        {(pages) => <Tracks tracks={waiting(pages.flatMap(({ items }) => items))} />}
      </QueryState>
    </HomePanel>
  );
}

const waiting = (tracks: readonly Track[]) =>
  tracks
    .filter(({ undecided }) => undecided > 0)
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
    .slice(0, shown);

function Tracks({ tracks }: { tracks: readonly Track[] }) {
  const t = useTexts(homeTexts);
  const { date } = useFormat();
  if (tracks.length === 0) return <Nothing title={t('tracksNone')} text={t('tracksNoneText')} />;
  return (
    <ul className="home-list">
      {tracks.map(({ id, name, undecided, admitted, places, startsOn, raiseWithSectionManager }) => (
        <HomeItem key={id} name={name} to={`/jobbspar/${id}`}>
          {t('tracksWhat', { undecided, admitted, places, date: date(startsOn) })}{' '}
          {raiseWithSectionManager && (
            <Tag size="xsmall" variant="warning">
              {t('raise')}
            </Tag>
          )}
        </HomeItem>
      ))}
    </ul>
  );
}
