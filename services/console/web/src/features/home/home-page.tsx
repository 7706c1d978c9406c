import { BodyLong } from '@navikt/ds-react';
import type { ComponentType } from 'react';
import { type Role, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useHasDraft } from '../../ui/draft/use-draft.ts';
import { LinkButton } from '../../ui/page/link-button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';
import { Inbox } from './inbox.tsx';
import { LatestEnquiries } from './latest-enquiries.tsx';
import { MissingConsents } from './missing-consents.tsx';
import { MyContacts } from './my-contacts.tsx';
import { ShortlistNews } from './shortlist-news.tsx';
import { SteeringHome } from './steering-home.tsx';
import { TracksToDecide } from './tracks-to-decide.tsx';
import { UnfinishedDemands } from './unfinished-demands.tsx';
import { WhatYouCan } from './what-you-can.tsx';
import './home.css';

const homes: Record<Role, ComponentType> = {
  'business-advisor': AdvisorHome,
  coordinator: CoordinatorHome,
  'case-worker': CaseWorkerHome,
  'procurement-officer': ProcurementHome,
  'steering-group': SteeringHome,
  administrator: AdministratorHome,
};

/** Where somebody begins: what needs them now, by what they come for. */
export function Component() {
  const t = useTexts(homeTexts);
  const { displayName, role } = useSession();
  const Home = homes[role];
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('hello', { name: displayName })}</BodyLong>
      <Home />
    </>
  );
}

function AdministratorHome() {
  const t = useTexts(homeTexts);
  return (
    <div className="home-panels">
      <HomePanel title={t('administration')}>
        <BodyLong>{t('administrationText')}</BodyLong>
      </HomePanel>
    </div>
  );
}

function CaseWorkerHome() {
  return (
    <div className="home-panels">
      <WhatYouCan />
      <MissingConsents />
    </div>
  );
}

function CoordinatorHome() {
  return (
    <div className="home-panels">
      <TracksToDecide />
      <ShortlistNews />
      <MissingConsents />
    </div>
  );
}

function AdvisorHome() {
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

function ProcurementHome() {
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
