import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

export function AdministratorHome() {
  const t = useTexts(homeTexts);
  return (
    <div className="home-panels">
      <HomePanel title={t('administration')}>
        <BodyLong>{t('administrationText')}</BodyLong>
      </HomePanel>
    </div>
  );
}
