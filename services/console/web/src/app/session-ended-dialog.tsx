import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useRef } from 'react';
import { sessionEnded, signInAddress } from '../api/session.ts';
import { useSignal } from '../signal.ts';
import { useShellTexts } from '../texts/shell-texts.ts';

/** Over the page when the session has ended: what was being written stays below, and as a draft. */
export function SessionEndedDialog() {
  const t = useShellTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const ended = useSignal(sessionEnded);
  if (!ended) return null;
  return (
    <Modal
      ref={dialog}
      open
      onBeforeClose={() => false}
      // A browser lets Escape close a dialog the second time, whatever the page says.
      onClose={() => dialog.current?.showModal()}
      header={{ heading: t('endedTitle'), closeButton: false }}
    >
      <Modal.Body>
        <BodyLong>{t('endedText')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button as="a" href={signInAddress()}>
          {t('signInAgain')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
