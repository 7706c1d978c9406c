import { BodyLong, Button, InlineMessage } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../../api/api.ts';
import { useSession } from '../../../api/session.ts';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useDraft } from '../../../ui/draft/use-draft.ts';
import { writtenText } from '../../../ui/form/free-text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { type DemandDraft, emptyDraft, wishOf } from '../draft/demand-draft.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import { DemandForm } from './demand-form.tsx';
import { EmployerField } from './employer-field.tsx';
import { fieldId } from './form-errors.ts';

/** Registering a need, as little or as much as is known of it. */
export function NewDemandPage() {
  const t = useTexts(demandFormTexts);
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { municipalities } = useSession();
  const [search] = useSearchParams();
  const employerId = search.get('arbetsgivare') ?? '';
  const [initial] = useState(() => emptyDraft(employerId, municipalities[0] ?? ''));
  const draft = useDraft(`demand:new:${employerId}`, initial);
  const [thrownAway, setThrownAway] = useState<DemandDraft>();

  const saving = useMutation({
    mutationFn: () => {
      const note = writtenText(draft.value.note);
      const { idempotencyKey } = draft;
      return api.post('employer-contacts', '/demands', {
        body: { employerId: draft.value.employerId, profile: wishOf(draft.value), ...(note && { note }) },
        idempotencyKey,
      });
    },
    onSuccess: async ({ id }) => {
      draft.clear();
      announce(t('saved'));
      await navigate(`/kompetensbehov/${id}`, { replace: true });
    },
  });

  function startOver() {
    setThrownAway(draft.value);
    draft.clear();
    saving.reset();
    announce(t('startedOver'));
  }
  function takeBack(thrown: DemandDraft) {
    draft.set(thrown);
    setThrownAway(undefined);
  }

  return (
    <>
      <PageHeading>{t('newTitle')}</PageHeading>
      <BodyLong spacing>{t('newLead')}</BodyLong>
      {draft.wasRestored && !thrownAway && <InlineMessage status="info">{t('restored')}</InlineMessage>}
      {thrownAway && (
        <InlineMessage status="info">
          {t('startedOver')}{' '}
          <Button type="button" size="small" variant="tertiary" onClick={() => takeBack(thrownAway)}>
            {t('undo')}
          </Button>
        </InlineMessage>
      )}
      <DemandForm
        draft={draft.value}
        onChange={draft.set}
        error={saving.error}
        isPlaced={false}
        onSubmit={() => saving.mutate()}
        employer={(error) => (
          <EmployerField
            id={fieldId('employerId')}
            value={draft.value.employerId}
            error={error}
            onChange={(chosen) => draft.set((latest) => ({ ...latest, employerId: chosen }))}
          />
        )}
      >
        <Button type="submit" loading={saving.isPending}>
          {t('save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={startOver}>
          {t('startOver')}
        </Button>
      </DemandForm>
    </>
  );
}
