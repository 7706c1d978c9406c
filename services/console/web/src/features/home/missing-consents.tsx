import { BodyLong, BodyShort } from '@navikt/ds-react';
import { useSession } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

/** How many can't be matched for want of consent. A number only: a day's beginning is no reason to read persons. */
export function MissingConsents() {
  const t = useTexts(homeTexts);
  const names = useCodeNames();
  const { municipalities } = useSession();
  const places = municipalities.map(names.municipality).join(', ');
  const query = useGet('candidate-pools', '/consent-counts');
  return (
    <HomePanel title={t('consents')}>
      <QueryState query={query}>
        {({ candidates, withoutMatching, endingSoon }) => (
          <>
            <BodyShort weight="semibold">{t('consentsMissing', { count: withoutMatching })}</BodyShort>
            <BodyShort>{t('consentsOf', { count: candidates, places })}</BodyShort>
            <BodyShort spacing>{t('consentsEnding', { count: endingSoon })}</BodyShort>
            <BodyLong size="small">{t('consentsHow')}</BodyLong>
          </>
        )}
      </QueryState>
    </HomePanel>
  );
}
