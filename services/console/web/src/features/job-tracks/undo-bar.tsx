import { BodyShort, Button } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { ProblemAlert } from '../../ui/form/problem-alert.tsx';
import { usePseudonym } from '../../ui/names/use-pseudonym.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack, Participation, Step } from './job-track-types.ts';
import { useTakeStep } from './use-take-step.ts';

interface UndoBarProps {
  track: JobTrack;
  /** The participation as the step left it. */
  taken: Participation;
  onUndone: (participation: Participation) => void;
}

/** What was just done, and the way back from it for as long as nobody has gone further. */
export function UndoBar({ track, taken, onUndone }: UndoBarProps) {
  const t = useTexts(jobTrackTexts);
  const candidate = usePseudonym()(taken.candidateId);
  const undo = useTakeStep(track.id, onUndone);
  const now = track.participations.find(({ id }) => id === taken.id);
  const lastStep = taken.decisions.at(-1)?.step;
  const wayBack = taken.steps.find(({ isForward }) => !isForward)?.step as Step | undefined;
  const wasForward = lastStep !== undefined && !isBack(lastStep);
  if (now?.revision !== taken.revision) return null;
  return (
    <div className="track-undo ui-no-print">
      <BodyShort>{t(`now.${taken.status}`, { candidate })}</BodyShort>
      {wasForward && wayBack && (
        <Button
          size="small"
          variant="secondary"
          loading={undo.isPending}
          onClick={() => undo.mutate({ participation: taken, step: wayBack, reason: t('undoReason') })}
        >
          {t('undo')}
        </Button>
      )}
      <ProblemAlert error={undo.error} />
    </div>
  );
}

/** Whether a step took something back: there is nothing to undo then but going on again. */
const isBack = (step: string): boolean => /-(withdrawn|cancelled|revoked)$/.test(step);
