import { BodyLong, Heading, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useMay, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { homeTexts } from './home-texts.ts';

const tasks = [
  { text: 'employers', path: '/arbetsgivare', subject: 'Employer' },
  { text: 'demands', path: '/kompetensbehov', subject: 'Demand' },
  { text: 'shortlists', path: '/urvalslistor', subject: 'Shortlist' },
  { text: 'jobTracks', path: '/jobbspar', subject: 'JobTrack' },
  { text: 'supply', path: '/upphandling', subject: 'SupplyEnquiry' },
] as const;

/** Where somebody begins: who they are here, and what they can do. */
export function Component() {
  const t = useTexts(homeTexts);
  const may = useMay();
  const { displayName } = useSession();
  const own = tasks.filter(({ subject }) => may('read', subject));
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong spacing>{t('hello', { name: displayName })}</BodyLong>
      {own.length === 0 && <BodyLong>{t('nothing')}</BodyLong>}
      {own.length > 0 && (
        <section>
          <Heading level="2" size="medium" spacing>
            {t('whatYouCan')}
          </Heading>
          <ul>
            {own.map(({ text, path }) => (
              <li key={path}>
                <Link as={RouterLink} to={path}>
                  {t(text)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
