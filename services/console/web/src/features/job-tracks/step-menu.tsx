import { ActionMenu, Button } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { PossibleStep, Step } from './job-track-types.ts';

interface StepMenuProps {
  /** Of the button. */
  id: string;
  candidate: string;
  steps: readonly PossibleStep[];
  onChoose: (step: Step) => void;
}

/** The steps that can follow. What hinders one is said on the card. */
export function StepMenu({ id, candidate, steps, onChoose }: StepMenuProps) {
  const t = useTexts(jobTrackTexts);
  const [forward, back] = [true, false].map((direction) =>
    steps.filter(({ isForward }) => isForward === direction),
  );
  if (steps.length === 0) return null;
  return (
    <ActionMenu rootElement={document.getElementById('content')}>
      <ActionMenu.Trigger>
        <Button
          id={id}
          className="ui-no-print"
          size="small"
          variant="secondary"
          aria-label={t('nextStepFor', { candidate })}
        >
          {t('nextStep')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <Group label={t('goOn')} steps={forward} onChoose={onChoose} />
        <Group label={t('takeBack')} steps={back} onChoose={onChoose} />
      </ActionMenu.Content>
    </ActionMenu>
  );
}

interface GroupProps extends Pick<StepMenuProps, 'onChoose'> {
  label: string;
  steps: readonly PossibleStep[] | undefined;
}

function Group({ label, steps = [], onChoose }: GroupProps) {
  const t = useTexts(jobTrackTexts);
  if (steps.length === 0) return null;
  return (
    <ActionMenu.Group label={label}>
      {steps.map(({ step, obstacle }) => (
        <ActionMenu.Item key={step} disabled={obstacle !== undefined} onSelect={() => onChoose(step as Step)}>
          {t(`step.${step as Step}`)}
        </ActionMenu.Item>
      ))}
    </ActionMenu.Group>
  );
}
