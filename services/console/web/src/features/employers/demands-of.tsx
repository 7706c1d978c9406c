import { Heading } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { QueryState } from '../../ui/page/query-state.tsx';
import { columnsOf, DataTable } from '../../ui/table/data-table.tsx';
import { employerTexts } from './employer-texts.ts';

const mostShown = 10;

/** The employer's needs, the newest first, and the way to a new one. */
export function DemandsOf({ employerId }: { employerId: string }) {
  const t = useTexts(employerTexts);
  const may = useMay();
  const names = useCodeNames();
  const { date } = useFormat();
  const query = useGet('employer-contacts', '/demands', { query: { employerId, limit: mostShown } });
  const toNew = may('register', 'Demand') && (
    <LinkButton
      size="small"
      variant="secondary"
      className="ui-no-print"
      icon={<PlusIcon aria-hidden />}
      to={`/kompetensbehov/nytt?arbetsgivare=${employerId}`}
    >
      {t('newDemand')}
    </LinkButton>
  );
  return (
    <section aria-labelledby="employer-demands-title">
      <div className="employer-list-head">
        <Heading level="2" size="medium" id="employer-demands-title">
          {t('demands')}
        </Heading>
        {toNew}
      </div>
      <QueryState
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={{ title: t('demandsEmpty'), text: t('demandsEmptyText') }}
      >
        {({ items, total }) => (
          <>
            <DataTable
              caption={t('demands')}
              columns={columnsOf(t, ['occupation', 'openings', 'start', 'state'])}
              rows={items.map(({ id, profile, status, stage }) => ({
                id,
                occupation: (
                  <PageLink to={`/kompetensbehov/${id}`}>{names.occupation(profile.ssyk)}</PageLink>
                ),
                openings: String(profile.openings ?? '–'),
                start: profile.start ? date(profile.start) : '–',
                state: t(`state.${status === 'closed' ? 'closed' : stage}`),
              }))}
            />
            {total > mostShown && (
              <PageLink to={`/kompetensbehov?kommun=alla&lage=alla&arbetsgivare=${employerId}`}>
                {t('allDemands', { total })}
              </PageLink>
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}
