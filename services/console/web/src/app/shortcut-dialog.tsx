import { Modal, Switch } from '@navikt/ds-react';
import { useSignal } from '../signal.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { columnsOf, DataTable } from '../ui/table/data-table.tsx';
import type { Page } from './pages.ts';
import { shortcutsOn, turnShortcuts } from './shortcut-setting.ts';

/** Which shortcuts there are, and the switch that turns them off. */
export function ShortcutDialog({ pages, onClose }: { pages: readonly Page[]; onClose: () => void }) {
  const t = useShellTexts();
  const isOn = useSignal(shortcutsOn);
  const rows = [
    { shortcutKeys: '?', shortcutDoes: t('shortcutHelp') },
    { shortcutKeys: '/', shortcutDoes: t('shortcutSearch') },
    ...pages.map(({ letter, text }) => ({
      shortcutKeys: t('shortcutThen', { first: 'g', next: letter }),
      shortcutDoes: t('shortcutGoTo', { page: t(text) }),
    })),
  ];
  return (
    <Modal open onClose={onClose} header={{ heading: t('shortcuts') }}>
      <Modal.Body>
        <Switch
          checked={isOn}
          onChange={(event) => turnShortcuts(event.target.checked)}
          description={t('shortcutsHint')}
        >
          {t('shortcutsOn')}
        </Switch>
        <DataTable
          caption={t('shortcuts')}
          columns={columnsOf(t, ['shortcutKeys', 'shortcutDoes'])}
          rows={rows}
        />
      </Modal.Body>
    </Modal>
  );
}
