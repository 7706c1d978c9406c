import { Button } from '@navikt/ds-react';
import { StepProblem } from './step-problem.tsx';
import type { TakenStep } from './use-step.ts';

interface StepButtonProps {
  step: TakenStep;
  label: string;
  variant?: 'secondary' | 'tertiary';
}

/** Takes a step at once: for what needs no further word, such as taking something back. */
export function StepButton({ step, label, variant = 'tertiary' }: StepButtonProps) {
  return (
    <span className="ui-no-print">
      <Button
        type="button"
        size="small"
        variant={variant}
        loading={step.isPending}
        onClick={() => step.mutate()}
      >
        {label}
      </Button>
      <StepProblem error={step.error} />
    </span>
  );
}
