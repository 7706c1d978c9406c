import { BodyLong, Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../../api/api.ts';
import { isChangedByOthers } from '../../../api/problem.ts';
import { useGet } from '../../../api/use-get.ts';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useDraft } from '../../../ui/draft/use-draft.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { QueryPage } from '../../../ui/page/query-page.tsx';
import { demandTexts } from '../demand-texts.ts';
import { type Demand, type DemandDraft, draftOf } from '../draft/demand-draft.ts';
import { EmployerLine } from '../employer-line.tsx';
import { demandFormTexts } from '../form/demand-form-texts.ts';
import { DemandForm } from '../form/demand-form.tsx';
import { type Conflict, ConflictDialog } from './conflict-dialog.tsx';
import { Overtaken } from './overtaken.tsx';
import { type DemandChange, useSaveChange } from './use-save-change.ts';

/** Changing a registered demand. Somebody else may be changing it too. */
export function ChangeDemandPage() {
  const { demandId = '' } = useParams();
  const query = useGet('employer-contacts', '/demands/{demandId}', { path: { demandId } });
  const t = useTexts(demandTexts);
  return (
    <QueryPage query={query} title={t('title')}>
      {(demand) => <ChangeDemand key={demand.id} demand={demand} />}
    </QueryPage>
  );
}

function ChangeDemand({ demand }: { demand: Demand }) {
  const t = useTexts(demandFormTexts);
  const names = useCodeNames();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const address = `/kompetensbehov/${demand.id}`;
  const [initial] = useState((): DemandChange => {
    const base = draftOf(demand);
    return { seen: demand.revision, base, mine: base };
  });
  const held = useDraft(`demand:${demand.id}`, initial);
  const [conflict, setConflict] = useState<Conflict>();
  const saving = useSaveChange(demand.id, held.set);
  const { setAside } = held.value;

  async function save(change: DemandChange) {
    setConflict(undefined);
    held.set(change);
    try {
      await saving.mutateAsync(change);
      held.clear();
      announce(t('saved'));
      await navigate(address);
    } catch (error) {
      if (isChangedByOthers(error)) setConflict(await conflictAfter(demand.id, change.seen));
    }
  }
  async function leave() {
    held.clear();
    await navigate(address);
  }
  const write = (change: (draft: DemandDraft) => DemandDraft) =>
    held.set((latest) => ({ ...latest, mine: change(latest.mine) }));

  return (
    <>
      <PageHeading>{t('changeTitle', { occupation: names.occupation(demand.profile.ssyk) })}</PageHeading>
      {demand.status === 'closed' && <InlineMessage status="warning">{t('closed')}</InlineMessage>}
      {held.wasRestored && !setAside && <InlineMessage status="info">{t('restored')}</InlineMessage>}
      {setAside && (
        <BodyLong>
          {t('tookTheirs')}{' '}
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => held.set(({ setAside: _shown, ...rest }) => ({ ...rest, mine: setAside }))}
          >
            {t('takeBackMine')}
          </Button>
        </BodyLong>
      )}
      <Overtaken demand={demand} change={held.value} />
      <DemandForm
        draft={held.value.mine}
        onChange={write}
        error={saving.error}
        isPlaced
        onSubmit={() => void save(held.value)}
        employer={() => <EmployerLine employerId={demand.employerId} />}
      >
        <Button type="submit" loading={saving.isPending}>
          {t('saveChange')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => void leave()}>
          {t('cancel')}
        </Button>
      </DemandForm>
      {conflict && (
        <ConflictDialog
          change={held.value}
          conflict={conflict}
          onKeepMine={(change) => void save(change)}
          onTakeTheirs={(change) => {
            held.set(change);
            setConflict(undefined);
            saving.reset();
          }}
          onCancel={() => setConflict(undefined)}
        />
      )}
    </>
  );
}

async function conflictAfter(demandId: string, since: number): Promise<Conflict> {
  const path = { demandId };
  const [latest, { items }] = await Promise.all([
    api.get('employer-contacts', '/demands/{demandId}', { path }),
    api.get('employer-contacts', '/demands/{demandId}/versions', { path, query: { since, limit: 10 } }),
  ]);
  return { latest, versions: items };
}
