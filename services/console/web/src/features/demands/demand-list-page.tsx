import { PlusIcon } from '@navikt/aksel-icons';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useMunicipality } from '../../ui/municipality-filter.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { usePage } from '../../ui/use-page.ts';
import { DemandCard } from './demand-card.tsx';
import { DemandFilters } from './demand-filters.tsx';
import { demandTexts } from './demand-texts.ts';
import { useDemandFilter } from './use-demand-filter.ts';
import { useShortlistFigures } from './use-shortlist-figures.ts';

/** The needs, the newest first, each with its shortlist at hand. */
export function DemandListPage() {
  const t = useTexts(demandTexts);
  const may = useMay();
  const { page } = usePage();
  const { municipality } = useMunicipality('everywhere');
  const { filter } = useDemandFilter();
  const query = useGet('employer-contacts', '/demands', {
    query: { page, ...filter, ...(municipality !== undefined && { municipality }) },
  });
  const figuresOf = useShortlistFigures(query.data?.items.map(({ id }) => id) ?? []);
  const toNew = (
    <LinkButton to="/kompetensbehov/nytt" icon={<PlusIcon aria-hidden />}>
      {t('new')}
    </LinkButton>
  );
  const mayRegister = may('register', 'Demand');
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <div className="demand-list-head ui-no-print">
        <DemandFilters />
        {mayRegister && toNew}
      </div>
      <PagedList
        query={query}
        empty={{ title: t('empty'), text: t('emptyText'), ...(mayRegister && { action: toNew }) }}
      >
        {(demands) => (
          <ul className="demand-list">
            {demands.map((demand) => (
              <DemandCard key={demand.id} demand={demand} figures={figuresOf(demand.id)} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}
