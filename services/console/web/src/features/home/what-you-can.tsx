import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

const tasks = [
  { text: 'employers', path: '/arbetsgivare', subject: 'Employer' },
  { text: 'demands', path: '/kompetensbehov', subject: 'Demand' },
  { text: 'shortlists', path: '/urvalslistor', subject: 'Shortlist' },
  { text: 'jobTracks', path: '/jobbspar', subject: 'JobTrack' },
  { text: 'supply', path: '/upphandling', subject: 'SupplyEnquiry' },
] as const;

/** The pages of the role, in words. */
export function WhatYouCan() {
  const t = useTexts(homeTexts);
  const may = useMay();
  return (
    <HomePanel title={t('whatYouCan')}>
      <ul className="home-list">
        {tasks
          .filter(({ subject }) => may('read', subject))
          .map(({ text, path }) => (
            <li key={path}>
              <PageLink to={path}>{t(text)}</PageLink>
            </li>
          ))}
      </ul>
    </HomePanel>
  );
}
