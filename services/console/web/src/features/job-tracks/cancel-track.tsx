import { BodyLong, Button, Modal, Textarea } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { errorAt } from '../../ui/problem-fields.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack } from './job-track-types.ts';

/** Cancels a track, or takes the cancelling back. Both can be undone with the other. */
export function CancelTrack({ track }: { track: JobTrack }) {
  const t = useTexts(jobTrackTexts);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const isCancelled = track.status === 'cancelled';

  const change = useMutation({
    mutationFn: async () => {
      const asked = { path: { trackId: track.id }, revision: track.revision };
      const path = '/job-tracks/{trackId}/cancellation';
      if (isCancelled) await api.delete('job-tracks', path, asked);
      else await api.put('job-tracks', path, { ...asked, body: reason.trim() ? { reason } : {} });
    },
    onSuccess: () => {
      announce(t(isCancelled ? 'restoreDone' : 'cancelDone'));
      setAsking(false);
      setReason('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['job-tracks'] }),
  });

  if (isCancelled)
    return (
      <>
        <Button size="small" variant="secondary" loading={change.isPending} onClick={() => change.mutate()}>
          {t('restore')}
        </Button>
        <ProblemAlert error={change.error} />
      </>
    );
  return (
    <>
      <Button size="small" variant="tertiary-neutral" onClick={() => setAsking(true)}>
        {t('cancel')}
      </Button>
      {isAsking && (
        <Modal open onClose={() => setAsking(false)} header={{ heading: t('cancel') }}>
          <Modal.Body>
            <ProblemAlert
              error={change.error}
              fields={{ reason: { id: 'cancel-reason', label: t('reason') } }}
            />
            <BodyLong spacing>{t('cancelText')}</BodyLong>
            <Textarea
              id="cancel-reason"
              label={t('cancelReason')}
              maxLength={2000}
              value={reason}
              error={errorAt(change.error, 'reason')}
              onChange={({ target }) => setReason(target.value)}
            />
          </Modal.Body>
          <Modal.Footer>
            <Button variant="danger" loading={change.isPending} onClick={() => change.mutate()}>
              {t('cancel')}
            </Button>
            <Button variant="tertiary" onClick={() => setAsking(false)}>
              {t('close')}
            </Button>
          </Modal.Footer>
        </Modal>
      )}
    </>
  );
}
