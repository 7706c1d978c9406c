import { BodyLong, Button, Modal } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { DataTable } from '../table/data-table.tsx';

/** Something that differs between what was written here and what someone else has saved, as texts for the screen. */
export type Difference = {
  label: string;
  mine: string;
  theirs: string;
};

interface ChangedByOthersProps {
  differences: readonly Difference[];
  /** Save again upon the newest revision, with what was written here. */
  onKeepMine: () => void;
  /** Show what is saved in the form instead. */
  onTakeTheirs: () => void;
  /** Back to the form as it is. */
  onCancel: () => void;
  /** What keeping mine is called, where what others changed elsewhere is kept too. */
  keepMine?: string;
  /** Who changed what, and when. */
  children?: ReactNode;
}

/** When someone else changed the thing first (`isChangedByOthers(error)`): nothing is lost, and a person decides. */
export function ChangedByOthers(props: ChangedByOthersProps) {
  const { differences, onKeepMine, onTakeTheirs, onCancel, keepMine, children } = props;
  const t = useShellTexts();
  const columns = [
    { key: 'label', header: t('changedWhat') },
    { key: 'mine', header: t('changedMine') },
    { key: 'theirs', header: t('changedTheirs') },
  ];
  return (
    <Modal open onClose={onCancel} header={{ heading: t('changedTitle') }}>
      {/* It scrolls where the window is small, and must do so by keyboard too. */}
      <Modal.Body role="group" aria-label={t('changedTitle')} tabIndex={0}>
        {children}
        <BodyLong spacing>{differences.length > 0 ? t('changedText') : t('changedNothing')}</BodyLong>
        {differences.length > 0 && (
          <DataTable caption={t('changedTitle')} columns={columns} rows={differences} />
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button onClick={onKeepMine}>{keepMine ?? t('keepMine')}</Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
