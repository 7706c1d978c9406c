import { BodyShort, Tag } from '@navikt/ds-react';
import type { AnswerOf } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { EmployerName } from '../../ui/names/employer-name.tsx';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

type Enquiry = AnswerOf<'employer-contacts', '/enquiries', 'get'>['items'][number];

/** What employers have asked that I have taken on, the most pressing first, and how much is late without me. */
export function Inbox() {
  const t = useTexts(homeTexts);
  const mine = useGet('employer-contacts', '/enquiries', {
    query: { mine: 'true', status: 'open', limit: 5 },
  });
  const late = useGet('employer-contacts', '/enquiries', {
    query: { overdue: 'true', status: 'open', limit: 1 },
  });
  const count = late.data?.total ?? 0;
  return (
    <HomePanel title={t('inbox')}>
      <QueryState query={mine}>
        {({ items }) => (
          <HomeList items={items} none={{ title: t('inboxNone'), text: t('inboxNoneText') }}>
            {(enquiry) => <InboxItem key={enquiry.id} enquiry={enquiry} />}
          </HomeList>
        )}
      </QueryState>
      {count > 0 && <BodyShort size="small">{t('inboxUnowned', { count })}</BodyShort>}
    </HomePanel>
  );
}

function InboxItem({ enquiry: { employer, dueOn, overdue } }: { enquiry: Enquiry }) {
  const t = useTexts(homeTexts);
  const { date } = useFormat();
  return (
    <li>
      <BodyShort weight="semibold">
        {employer.kind === 'registered' ? <EmployerName employerId={employer.employerId} /> : employer.name}
      </BodyShort>
      <BodyShort as="div" size="small">
        {t('inboxDue', { date: date(dueOn) })}{' '}
        {overdue && (
          <Tag size="xsmall" variant="warning">
            {t('overdue')}
          </Tag>
        )}
      </BodyShort>
    </li>
  );
}
