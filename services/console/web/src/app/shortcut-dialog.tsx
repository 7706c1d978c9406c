import { Modal, Switch, Table } from '@navikt/ds-react';
import { useSignal } from '../signal.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import type { Page } from './pages.ts';
import { shortcutsOn, turnShortcuts } from './shortcut-setting.ts';

/** Which shortcuts there are, and the switch that turns them off. */
export function ShortcutDialog({ pages, onClose }: { pages: readonly Page[]; onClose: () => void }) {
  const t = useShellTexts();
  const isOn = useSignal(shortcutsOn);
  const rows = [
    { keys: '?', does: t('shortcutHelp') },
    { keys: '/', does: t('shortcutSearch') },
    ...pages.map(({ letter, text }) => ({
      keys: t('shortcutThen', { first: 'g', next: letter }),
      does: t('shortcutGoTo', { page: t(text) }),
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
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('shortcutKeys')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('shortcutDoes')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map(({ keys, does }) => (
              <Table.Row key={keys}>
                <Table.HeaderCell scope="row">{keys}</Table.HeaderCell>
                <Table.DataCell>{does}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Modal.Body>
    </Modal>
  );
}
