import { isSignedOut } from '../api/problem.ts';
import { useSessionQuery } from '../api/session.ts';
import { ClockBanner } from './clock-banner.tsx';
import { LoadingPage } from './loading-page.tsx';
import { Shell } from './shell.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { UnreachablePage } from './unreachable-page.tsx';

/** The application for those who are signed in, and the way in for the others. */
export function SessionGate() {
  return (
    <>
      <ClockBanner />
      <Gate />
    </>
  );
}

function Gate() {
  const { data, error, isPending, refetch } = useSessionQuery();
  if (data) return <Shell session={data} />;
  if (isPending) return <LoadingPage />;
  if (isSignedOut(error)) return <SignInPage />;
  return <UnreachablePage retry={() => void refetch()} />;
}
