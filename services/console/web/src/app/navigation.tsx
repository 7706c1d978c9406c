import { NavLink } from 'react-router';
import type { Role } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { mayVisit, pages } from './pages.ts';

/** The pages the role has any use of. */
export function Navigation({ role }: { role: Role }) {
  const t = useShellTexts();
  return (
    <nav className="shell-navigation" aria-label={t('mainNavigation')}>
      <ul>
        {pages
          .filter((page) => mayVisit(role, page))
          .map(({ path, text }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/'}>
                {t(text)}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
