import { BodyShort, Button } from '@navikt/ds-react';
import { municipalityByCode } from '@samspar/reference-data';
import { useState } from 'react';
import { type Session, signOut } from '../api/session.ts';
import { useAnnounce } from '../live/announcements.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { forgetAllDrafts } from '../ui/draft/draft-store.ts';

/** Who is signed in, as what and where, and the way out. */
export function WhoIsSignedIn({ session }: { session: Session }) {
  const t = useShellTexts();
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  const places = session.municipalities.map((code) => municipalityByCode(code)?.name ?? code);

  async function leave() {
    try {
      await signOut();
      forgetAllDrafts(window.sessionStorage);
    } catch {
      setFailed(true);
      announce(t('signOutFailed'));
    }
  }

  return (
    <div className="shell-person">
      <BodyShort size="small">
        <span className="ui-only-heard">{t('signedInAs')} </span>
        <strong>{session.displayName}</strong>
        <br />
        {[t(`role.${session.role}`), ...places].join(', ')}
      </BodyShort>
      <Button size="small" variant="secondary-neutral" onClick={() => void leave()}>
        {t('signOut')}
      </Button>
      {failed && <BodyShort size="small">{t('signOutFailed')}</BodyShort>}
    </div>
  );
}
