import type { AnswerOf } from '../../api/contract.ts';
import { useSession } from '../../api/session.ts';
import { useGetAll } from '../../api/use-get-all.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useEmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomeItem } from './home-item.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

type Demand = AnswerOf<'employer-contacts', '/demands', 'get'>['items'][number];

const shown = 5;
/** Before these are passed, there is no good shortlist. */
const early = ['signal', 'quantified'] as const;

/** Demands of one's own municipalities that can't be matched well yet, and what each lacks, as the service says it. */
export function UnfinishedDemands() {
  const t = useTexts(homeTexts);
  const { municipalities } = useSession();
  const query = useGetAll(
    'employer-contacts',
    '/demands',
    municipalities.flatMap((municipality) =>
      early.map((stage) => ({ query: { municipality, stage, status: 'open' as const, limit: shown } })),
    ),
  );
  return (
    <HomePanel title={t('unfinished')} all="/kompetensbehov">
      <QueryState query={query}>
        {(pages) => (
          <HomeList
            items={pages.flatMap(({ items }) => items).slice(0, shown)}
            none={{ title: t('unfinishedNone'), text: t('unfinishedNoneText') }}
          >
            {(demand) => <UnfinishedDemand key={demand.id} demand={demand} />}
          </HomeList>
        )}
      </QueryState>
    </HomePanel>
  );
}

function UnfinishedDemand({ demand: { id, employerId, profile, lacks } }: { demand: Demand }) {
  const t = useTexts(homeTexts);
  const names = useCodeNames();
  const employer = useEmployerName(employerId);
  return (
    <HomeItem
      name={t('newsOf', { occupation: names.occupation(profile.ssyk), employer })}
      to={`/kompetensbehov/${id}`}
    >
      {lacks.map(({ text }) => text).join(' ')}
    </HomeItem>
  );
}
