import { Tag } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomeItem } from './home-item.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

const longestPurpose = 90;

/** The enquiries of one's own municipalities, the latest first. */
export function LatestEnquiries() {
  const t = useTexts(homeTexts);
  const { instant } = useFormat();
  const query = useGet('procurement', '/supply-enquiries', { query: { limit: 5 } });
  return (
    <HomePanel title={t('enquiries')} all="/upphandling">
      <QueryState query={query}>
        {({ items }) => (
          <HomeList items={items} none={{ title: t('enquiriesNone'), text: t('enquiriesNoneText') }}>
            {({ id, purpose, roles, askedAt, status }) => (
              <HomeItem key={id} name={shortened(purpose)} to={`/upphandling/${id}`}>
                {t('enquiryWhat', { roles: roles.length, at: instant(askedAt) })}{' '}
                {status === 'withdrawn' && (
                  <Tag size="xsmall" variant="neutral">
                    {t('enquiryWithdrawn')}
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

const shortened = (text: string) =>
  text.length <= longestPurpose ? text : `${text.slice(0, longestPurpose).trimEnd()}…`;
