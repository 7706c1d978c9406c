import { BodyShort } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import type { AnswerOf } from '../../../api/contract.ts';
import { useGet } from '../../../api/use-get.ts';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { columnsOf, DataTable } from '../../../ui/table/data-table.tsx';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { useShortlistFigures } from '../use-shortlist-figures.ts';

type Shortlist = AnswerOf<'scoring', '/demands/{demandId}/shortlist', 'get'>;
type Entry = Shortlist['shortlist'][number];

/** Who fits a demand just now, by pseudonym: rank, and the formal and the soft apart. */
export function CompactShortlist({ demand }: { demand: Pick<Demand, 'id' | 'status' | 'stage'> }) {
  const t = useTexts(demandTexts);
  if (demand.status === 'closed') return <BodyShort>{t('shortlistClosed')}</BodyShort>;
  if (demand.stage === 'signal') return <BodyShort>{t('shortlistSignal')}</BodyShort>;
  return <LiveShortlist demandId={demand.id} />;
}

function LiveShortlist({ demandId }: { demandId: string }) {
  const t = useTexts(demandTexts);
  const isScored = Boolean(useShortlistFigures([demandId])(demandId));
  const query = useGet('scoring', '/demands/{demandId}/shortlist', {
    path: { demandId },
    reason: t('shortlistReason'),
    enabled: isScored,
  });
  useHeardChanges(query.data);
  if (!isScored) return <BodyShort role="status">{t('shortlistNotYet')}</BodyShort>;
  return (
    <QueryState
      query={query}
      isEmpty={({ shortlist }) => shortlist.length === 0}
      empty={{ title: t('shortlistEmpty'), text: t('shortlistEmptyText') }}
    >
      {(list) => <Entries list={list} />}
    </QueryState>
  );
}

function Entries({ list }: { list: Shortlist }) {
  const t = useTexts(demandTexts);
  const { count } = useFormat();
  const pseudonym = usePseudonym();
  const near = list.mustHaves.reduce((total, { failsOnly }) => total + failsOnly, 0);
  const { eligible, reachable, considered, demandId } = list;
  return (
    <>
      <BodyShort spacing>
        {t('shortlistLead', {
          eligible: count(eligible),
          reachable: count(reachable),
          considered: count(considered),
          near,
        })}
      </BodyShort>
      <DataTable
        caption={t('shortlist')}
        columns={columnsOf(t, ['rank', 'candidate', 'formal', 'soft'])}
        named="candidate"
        rows={list.shortlist.map((entry, place) => ({
          id: entry.id,
          rank: String(place + 1),
          candidate: pseudonym(entry.id),
          formal: <Side given={entry.formal} of={budgetOf(entry, 'formal:')} />,
          soft: <Side given={entry.soft} of={budgetOf(entry, 'soft:')} />,
        }))}
      />
      <PageLink to={`/urvalslistor/${demandId}`}>{t('shortlistWhole')}</PageLink>
    </>
  );
}

/** Points are hundredths. A side that carries no weight says nothing. */
function Side({ given, of }: { given: number; of: number }) {
  const t = useTexts(demandTexts);
  const { count } = useFormat();
  if (of === 0) return '–';
  return (
    <span className="demand-side">
      <span className="demand-bar" aria-hidden>
        <span style={{ inlineSize: `${Math.round((100 * given) / of)}%` }} />
      </span>
      {t('pointsOf', { given: count(given / 100), of: count(of / 100) })}
    </span>
  );
}

function budgetOf({ reasons }: Entry, side: 'formal:' | 'soft:'): number {
  return reasons
    .filter(({ key }) => key.startsWith(side))
    .reduce((total, { points }) => total + (points?.of ?? 0), 0);
}

/** Says aloud when somebody has come to the list or gone from it while it is on the screen. */
function useHeardChanges(list: Shortlist | undefined) {
  const t = useTexts(demandTexts);
  const announce = useAnnounce();
  const shown = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (!list) return;
    const are = new Set(list.shortlist.map(({ id }) => id));
    const were = shown.current;
    shown.current = are;
    if (!were) return;
    const entered = [...are].filter((id) => !were.has(id)).length;
    const left = [...were].filter((id) => !are.has(id)).length;
    if (entered + left > 0) announce(t('updated', { entered, left }));
  }, [list, announce, t]);
}
