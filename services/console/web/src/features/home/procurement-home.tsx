import { useTexts } from '../../texts/define-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useHasDraft } from '../../ui/use-draft.ts';
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
