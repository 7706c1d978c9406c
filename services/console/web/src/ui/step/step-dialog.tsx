import { Button, Modal } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import type { FormField } from '../form/problem-fields.ts';
import { StepProblem } from './step-problem.tsx';
import type { TakenStep } from './use-step.ts';

interface StepDialogProps {
  heading: string;
  /** What the button that takes the step says; "Save" where nothing is said. */
  submit?: string;
  /** What the way out says; "Cancel" where nothing is said. */
  cancel?: string;
  /** Takes away something that others rely on. */
  isDanger?: boolean;
  step: TakenStep;
  fields?: Readonly<Record<string, FormField>>;
  onClose: () => void;
  children: ReactNode;
}

/** A small form over the page for one step. */
export function StepDialog(props: StepDialogProps) {
  const { heading, submit, cancel, isDanger = false, step, fields = {}, onClose, children } = props;
  const t = useShellTexts();
  return (
    <Modal open portal onClose={onClose} header={{ heading }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!step.isPending) step.mutate();
        }}
      >
        <Modal.Body className="ui-step">
          <StepProblem error={step.error} fields={fields} />
          {children}
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} loading={step.isPending}>
            {submit ?? t('save')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {cancel ?? t('cancel')}
          </Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
