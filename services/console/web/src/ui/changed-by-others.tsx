import { BodyLong, Button, Modal, Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useShellTexts } from '../texts/shell-texts.ts';
import { ScrollArea } from './scroll-area.tsx';

/** Something that differs between what was written here and what someone else has saved, as texts for the screen. */
export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

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
  return (
    <Modal open onClose={onCancel} header={{ heading: t('changedTitle') }}>
      {/* It scrolls where the window is small, and must do so by keyboard too. */}
      <Modal.Body role="group" aria-label={t('changedTitle')} tabIndex={0}>
        {children}
        <BodyLong spacing>{differences.length > 0 ? t('changedText') : t('changedNothing')}</BodyLong>
        {differences.length > 0 && <Differences differences={differences} />}
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

function Differences({ differences }: Pick<ChangedByOthersProps, 'differences'>) {
  const t = useShellTexts();
  return (
    <ScrollArea label={t('changedTitle')}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('changedWhat')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('changedMine')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('changedTheirs')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {differences.map(({ label, mine, theirs }) => (
            <Table.Row key={label}>
              <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
              <Table.DataCell>{mine}</Table.DataCell>
              <Table.DataCell>{theirs}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollArea>
  );
}
