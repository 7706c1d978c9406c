import { Button, Modal } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { demandTexts } from './demand-texts.ts';
import { StepProblem } from './step-problem.tsx';
import type { useDemandStep } from './use-demand-step.ts';

interface StepDialogProps {
  heading: string;
  step: ReturnType<typeof useDemandStep>;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over the page for one step with a demand. */
export function StepDialog({ heading, step, onClose, children }: StepDialogProps) {
  const t = useTexts(demandTexts);
  return (
    <Modal open onClose={onClose} header={{ heading }} portal>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate();
        }}
      >
        <Modal.Body>
          <StepProblem error={step.error} />
          <div className="demand-section">{children}</div>
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" loading={step.isPending}>
            {t('save')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
