import { Radio, RadioGroup } from '@navikt/ds-react';
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

const ways = ['job-track', 'direct', 'other'] as const;
type Way = (typeof ways)[number];

/** One opening has been filled. By whom is not told here. */
export function FillDialog({ demand, onDone }: { demand: Demand; onDone: () => void }) {
  const t = useTexts(demandTexts);
  const [how, setHow] = useState<Way>('job-track');
  const [on, setOn] = useState(today);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const step = useStep({
    service: 'employer-contacts',
    take: () =>
      api.post('employer-contacts', '/demands/{demandId}/fillings', {
        path: { demandId: demand.id },
        body: { how, on },
        idempotencyKey,
      }),
    done: t('filledSaid'),
    onDone,
  });
  return (
    <StepDialog heading={t('fill')} step={step} onClose={onDone}>
      <RadioGroup legend={t('fillHow')} value={how} onChange={(chosen: Way) => setHow(chosen)}>
        {ways.map((way) => (
          <Radio key={way} value={way}>
            {t(`how.${way}`)}
          </Radio>
        ))}
      </RadioGroup>
      <DateField label={t('on')} value={on} onChange={setOn} error={errorAt(step.error, 'on')} />
    </StepDialog>
  );
}
