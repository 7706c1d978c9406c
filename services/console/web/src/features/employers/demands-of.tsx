import { Heading, Link, Table } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
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
            <ScrollArea label={t('demands')}>
              <Table size="small">
                <caption className="ui-only-heard">{t('demands')}</caption>
                <Table.Header>
                  <Table.Row>
                    {(['occupation', 'openings', 'start', 'state'] as const).map((key) => (
                      <Table.HeaderCell key={key} scope="col">
                        {t(key)}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {items.map(({ id, profile, status, stage }) => (
                    <Table.Row key={id}>
                      <Table.HeaderCell scope="row">
                        <Link as={RouterLink} to={`/kompetensbehov/${id}`}>
                          {names.occupation(profile.ssyk)}
                        </Link>
                      </Table.HeaderCell>
                      <Table.DataCell>{profile.openings ?? '–'}</Table.DataCell>
                      <Table.DataCell>{profile.start ? date(profile.start) : '–'}</Table.DataCell>
                      <Table.DataCell>{t(`state.${status === 'closed' ? 'closed' : stage}`)}</Table.DataCell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </ScrollArea>
            {total > mostShown && (
              <Link as={RouterLink} to={`/kompetensbehov?kommun=alla&lage=alla&arbetsgivare=${employerId}`}>
                {t('allDemands', { total })}
              </Link>
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}
