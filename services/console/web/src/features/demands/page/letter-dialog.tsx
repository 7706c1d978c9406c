import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { StepDialog } from '../../../ui/step/step-dialog.tsx';
import { useStep } from '../../../ui/step/use-step.ts';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { today } from '../../../clock.ts';

/** The employer has put its name to a number of openings. */
export function LetterDialog({ demand, onDone }: { demand: Demand; onDone: () => void }) {
  const t = useTexts(demandTexts);
  const { id: demandId, revision } = demand;
  const [signedOn, setSignedOn] = useState(today);
  const [openings, setOpenings] = useState(String(demand.profile.openings ?? ''));
  const step = useStep({
    service: 'employer-contacts',
    take: () =>
      api.put('employer-contacts', '/demands/{demandId}/letter-of-intent', {
        path: { demandId },
        body: { signedOn, openings: Number(openings) },
        revision,
      }),
    done: t('letterSaid'),
    onDone,
  });
  return (
    <StepDialog heading={t('letter')} step={step} onClose={onDone}>
      <DateField
        label={t('signedOn')}
        value={signedOn}
        onChange={setSignedOn}
        error={errorAt(step.error, 'signedOn')}
      />
      <TextField
        label={t('letterOpenings')}
        className="demand-number"
        inputMode="numeric"
        value={openings}
        error={errorAt(step.error, 'openings')}
        onChange={({ target }) => setOpenings(target.value)}
      />
    </StepDialog>
  );
}
