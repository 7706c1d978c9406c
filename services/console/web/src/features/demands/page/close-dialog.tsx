import { Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { BodyOf } from '../../../api/contract.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { FreeTextField, type FreeText, writtenText } from '../../../ui/form/free-text-field.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { StepDialog } from '../../../ui/step/step-dialog.tsx';
import { useStep } from '../../../ui/step/use-step.ts';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';

type Closing = BodyOf<'employer-contacts', '/demands/{demandId}/closing', 'put'>;
type Reason = Extract<Closing, { outcome: 'cancelled' }>['reason'];

const outcomes = ['filled', 'partly-filled', 'cancelled'] as const;
const reasons: readonly Reason[] = [
  'employer-withdrew',
  'filled-elsewhere',
  'funding',
  'reorganised',
  'registered-by-mistake',
];

/** How it ended; cancelled only with a reason. */
export function CloseDialog({ demand, onDone }: { demand: Demand; onDone: () => void }) {
  const t = useTexts(demandTexts);
  const { id: demandId, revision, filled } = demand;
  const [outcome, setOutcome] = useState<Closing['outcome']>(filled > 0 ? 'partly-filled' : 'cancelled');
  const [reason, setReason] = useState<Reason>('employer-withdrew');
  const [note, setNote] = useState<FreeText>({ text: '' });
  const step = useStep({
    service: 'employer-contacts',
    take: () => {
      const written = writtenText(note);
      const told = written && { note: written };
      const body: Closing = outcome === 'cancelled' ? { outcome, reason, ...told } : { outcome, ...told };
      return api.put('employer-contacts', '/demands/{demandId}/closing', {
        path: { demandId },
        body,
        revision,
      });
    },
    done: t('closedSaid'),
    onDone,
  });
  return (
    <StepDialog heading={t('close')} step={step} onClose={onDone}>
      <RadioGroup
        legend={t('closeHow')}
        value={outcome}
        onChange={(chosen: Closing['outcome']) => setOutcome(chosen)}
      >
        {outcomes.map((each) => (
          <Radio key={each} value={each}>
            {t(`outcome.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {outcome === 'cancelled' && (
        <SelectField
          label={t('reason')}
          value={reason}
          options={reasons}
          nameOf={(each) => t(`reason.${each}`)}
          onChoose={setReason}
        />
      )}
      <FreeTextField
        id="demand-closing-note"
        label={t('note')}
        value={note}
        onChange={setNote}
        error={errorAt(step.error, 'note')}
      />
    </StepDialog>
  );
}
