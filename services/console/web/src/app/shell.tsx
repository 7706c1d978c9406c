import { Suspense } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import type { Session } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { Announcer } from './announcer.tsx';
import { HeaderSearch } from './header-search.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LiveStatus } from './live-status.tsx';
import { Navigation } from './navigation.tsx';
import { mayVisit, pages } from './pages.ts';
import { SessionEndedDialog } from './session-ended-dialog.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { StatusBanner } from './status-banner.tsx';
import { WhoIsSignedIn } from './who-is-signed-in.tsx';

/** What is around every page. */
export function Shell({ session }: { session: Session }) {
  const t = useShellTexts();
  const { pathname } = useLocation();
  const maySearch = pages.some((page) => page.path === '/sok' && mayVisit(session.role, page));
  const { state } = useNavigation();
  return (
    <>
      {/* Past the navigation, for those who go by keyboard. */}
      <a className="shell-skip" href="#content">
        {t('skipToContent')}
      </a>
      <header className="shell-header">
        <Link className="shell-product" to="/">
          {t('product')}
        </Link>
        {maySearch && <HeaderSearch />}
        <WhoIsSignedIn session={session} />
        <Navigation role={session.role} />
      </header>
      <StatusBanner />
      <main id="content" className="shell-content" tabIndex={-1} aria-busy={state === 'loading'}>
        {/* A new address is a new page: its heading takes the focus. */}
        <Suspense key={pathname} fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="shell-footer">
        <LiveStatus />
        <Shortcuts role={session.role} />
        <LanguageSwitch />
      </footer>
      <Announcer />
      <SessionEndedDialog />
      <ScrollRestoration />
    </>
  );
}
