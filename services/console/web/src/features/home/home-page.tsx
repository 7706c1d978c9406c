import { BodyLong } from '@navikt/ds-react';
import type { ComponentType } from 'react';
import { type Role, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { AdministratorHome } from './administrator-home.tsx';
import { AdvisorHome } from './advisor-home.tsx';
import { CaseWorkerHome } from './case-worker-home.tsx';
import { CoordinatorHome } from './coordinator-home.tsx';
import { homeTexts } from './home-texts.ts';
import { ProcurementHome } from './procurement-home.tsx';
import { SteeringHome } from './steering-home.tsx';
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
