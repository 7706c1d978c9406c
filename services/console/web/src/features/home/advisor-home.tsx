import { useTexts } from '../../texts/define-texts.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { homeTexts } from './home-texts.ts';
import { Inbox } from './inbox.tsx';
import { MyContacts } from './my-contacts.tsx';
import { ShortlistNews } from './shortlist-news.tsx';
import { UnfinishedDemands } from './unfinished-demands.tsx';

export function AdvisorHome() {
  const t = useTexts(homeTexts);
  return (
    <>
      <div className="home-actions">
        <LinkButton to="/kompetensbehov/nytt">{t('registerDemand')}</LinkButton>
        <LinkButton to="/arbetsgivare" variant="secondary">
          {t('toEmployers')}
        </LinkButton>
      </div>
      <div className="home-panels">
        <ShortlistNews />
        <MyContacts />
        <UnfinishedDemands />
        <Inbox />
      </div>
    </>
  );
}
