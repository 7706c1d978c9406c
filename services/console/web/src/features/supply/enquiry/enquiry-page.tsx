import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useParams } from 'react-router';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { useEnquiryDraft } from '../draft/use-enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { EnquiryActions } from './enquiry-actions.tsx';
import { EnquiryResult } from './enquiry-result.tsx';

/** An enquiry and its answer: to read, print, copy, go on from or withdraw. */
export function EnquiryPage() {
  const t = useTexts(supplyTexts);
  const { enquiryId = '' } = useParams();
  const { value, wasRestored } = useEnquiryDraft();
  const query = useGet('procurement', '/supply-enquiries/{enquiryId}', { path: { enquiryId } });
  const isOneOfSeveral = wasRestored && value.alternatives.some(({ askedAs }) => askedAs === enquiryId);
  return (
    <>
      <PageLink className="ui-no-print" to={isOneOfSeveral ? '/upphandling/ny' : '/upphandling'}>
        <ArrowLeftIcon aria-hidden />
        {t(isOneOfSeveral ? 'backToAlternatives' : 'backToList')}
      </PageLink>
      <PageHeading>{t('enquiry')}</PageHeading>
      <QueryState query={query}>
        {(enquiry) => (
          <>
            <EnquiryActions enquiry={enquiry} />
            <EnquiryResult enquiry={enquiry} />
          </>
        )}
      </QueryState>
    </>
  );
}
