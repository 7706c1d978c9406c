import { BodyLong, Button, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { StepButton } from '../../ui/step/step-button.tsx';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack } from './job-track-types.ts';

/** Cancels a track, or takes the cancelling back. Both can be undone with the other. */
export function CancelTrack({ track }: { track: JobTrack }) {
  const t = useTexts(jobTrackTexts);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const isCancelled = track.status === 'cancelled';
  const step = useStep({
    service: 'job-tracks',
    take: async () => {
      const asked = { path: { trackId: track.id }, revision: track.revision };
      const path = '/job-tracks/{trackId}/cancellation';
      if (isCancelled) await api.delete('job-tracks', path, asked);
      else await api.put('job-tracks', path, { ...asked, body: reason.trim() ? { reason } : {} });
    },
    done: t(isCancelled ? 'restoreDone' : 'cancelDone'),
    onDone: () => {
      setAsking(false);
      setReason('');
    },
  });

  if (isCancelled) return <StepButton step={step} label={t('restore')} variant="secondary" />;
  return (
    <>
      <Button size="small" variant="tertiary-neutral" onClick={() => setAsking(true)}>
        {t('cancel')}
      </Button>
      {isAsking && (
        <StepDialog
          heading={t('cancel')}
          submit={t('cancel')}
          cancel={t('close')}
          isDanger
          step={step}
          fields={{ reason: { id: 'cancel-reason', label: t('reason') } }}
          onClose={() => setAsking(false)}
        >
          <BodyLong>{t('cancelText')}</BodyLong>
          <Textarea
            id="cancel-reason"
            label={t('cancelReason')}
            maxLength={2000}
            value={reason}
            error={errorAt(step.error, 'reason')}
            onChange={({ target }) => setReason(target.value)}
          />
        </StepDialog>
      )}
    </>
  );
}
