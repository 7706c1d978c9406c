import { BodyShort, Label, List } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { ChangedByOthers } from '../../../ui/form/changed-by-others.tsx';
import { type Demand, type DemandDraft, draftOf } from '../draft/demand-draft.ts';
import { demandFormTexts } from '../form/demand-form-texts.ts';
import { useDraftDifferences } from './draft-differences.ts';
import { rebaseDraft } from './rebase-draft.ts';
import type { DemandChange } from './use-save-change.ts';

/** A change somebody made to a demand, in sentences. */
export interface Version {
  revision: number;
  at: string;
  by: { name: string; organisation: string };
  sentences: string[];
}

/** What stopped a change: what is saved now, and who made it so. */
export interface Conflict {
  latest: Demand;
  versions: readonly Version[];
}

interface ConflictDialogProps {
  change: DemandChange;
  conflict: Conflict;
  /** The change, put on top of what is saved. */
  onKeepMine: (change: DemandChange) => void;
  onTakeTheirs: (change: DemandChange) => void;
  onCancel: () => void;
}

/** Shows who changed what first, and lets a person decide: nothing written is lost either way. */
export function ConflictDialog({
  change,
  conflict,
  onKeepMine,
  onTakeTheirs,
  onCancel,
}: ConflictDialogProps) {
  const t = useTexts(demandFormTexts);
  const { instant } = useFormat();
  const differencesOf = useDraftDifferences();
  const theirs = draftOf(conflict.latest);
  const merged = rebaseDraft(change.base, change.mine, theirs);
  const from = (mine: DemandDraft): DemandChange => ({ seen: conflict.latest.revision, base: theirs, mine });

  return (
    <ChangedByOthers
      differences={differencesOf(merged, theirs)}
      keepMine={t('mineOnTop')}
      onKeepMine={() => onKeepMine(from(merged))}
      onTakeTheirs={() => onTakeTheirs({ ...from(theirs), setAside: merged })}
      onCancel={onCancel}
    >
      <Label as="p">{t('changesTitle')}</Label>
      {conflict.versions.map(({ revision, at, by, sentences }) => (
        <div key={revision}>
          <BodyShort size="small">{t('changedBy', { ...by, at: instant(at) })}</BodyShort>
          <List as="ul" size="small">
            {sentences.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </div>
      ))}
    </ChangedByOthers>
  );
}
