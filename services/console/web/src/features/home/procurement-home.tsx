import { useTexts } from '../../texts/define-texts.ts';
import { useHasDraft } from '../../ui/draft/use-draft.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { homeTexts } from './home-texts.ts';
import { LatestEnquiries } from './latest-enquiries.tsx';

export function ProcurementHome() {
  const t = useTexts(homeTexts);
  const hasDraft = useHasDraft('supply-enquiry');
  return (
    <>
      <div className="home-actions">
        <LinkButton to="/upphandling/ny">{t(hasDraft ? 'goOnWithDraft' : 'newEnquiry')}</LinkButton>
      </div>
      <div className="home-panels">
        <LatestEnquiries />
      </div>
    </>
  );
}
