import { PlusIcon } from '@navikt/aksel-icons';
import { useMay } from '../../../api/session.ts';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useMunicipality } from '../../../ui/form/municipality-filter.tsx';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PagedList } from '../../../ui/page/paged-list.tsx';
import { usePage } from '../../../ui/page/use-page.ts';
import { demandTexts } from '../demand-texts.ts';
import { useShortlistFigures } from '../use-shortlist-figures.ts';
import { DemandCard } from './demand-card.tsx';
import { DemandFilters } from './demand-filters.tsx';
import { useDemandFilter } from './use-demand-filter.ts';

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
