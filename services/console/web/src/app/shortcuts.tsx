import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Role } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { mayVisit, pages } from './pages.ts';
import { ShortcutDialog } from './shortcut-dialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The shortcuts, and the list of them. */
export function Shortcuts({ role }: { role: Role }) {
  const t = useShellTexts();
  const [isOpen, setOpen] = useState(false);
  const own = pages.filter((page) => mayVisit(role, page));
  useShortcuts(own, () => setOpen(true));
  return (
    <>
      <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
        {t('shortcuts')}
      </Button>
      {isOpen && <ShortcutDialog pages={own} onClose={() => setOpen(false)} />}
    </>
  );
}
