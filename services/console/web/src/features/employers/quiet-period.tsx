import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FreeTextField, type FreeText } from '../../ui/form/free-text-field.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { StepButton } from '../../ui/step/step-button.tsx';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { contactTexts } from './contact-texts.ts';
import type { Agenda } from './employer-types.ts';

const service = 'employer-contacts';

/** Until when the employer is left in peace, and why. */
export function QuietPeriod({ agenda }: { agenda: Agenda }) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const { date } = useFormat();
  const [isSetting, setSetting] = useState(false);
  const { employerId, revision, quietPeriod } = agenda;
  const lift = useStep({
    service,
    take: () =>
      api.delete(service, '/employers/{employerId}/quiet-period', { path: { employerId }, revision }),
    done: t('quietSaid'),
  });
  return (
    <>
      <BodyShort>
        {quietPeriod
          ? t('quietIs', { date: date(quietPeriod.until), reason: quietPeriod.reason.text })
          : t('noQuiet')}
      </BodyShort>
      {may('change', 'EmployerContact') && quietPeriod && <StepButton step={lift} label={t('liftQuiet')} />}
      {may('change', 'EmployerContact') && !quietPeriod && (
        <Button size="small" variant="tertiary" onClick={() => setSetting(true)}>
          {t('setQuiet')}
        </Button>
      )}
      {isSetting && <QuietDialog agenda={agenda} onClose={() => setSetting(false)} />}
    </>
  );
}

function QuietDialog({ agenda, onClose }: { agenda: Agenda; onClose: () => void }) {
  const t = useTexts(contactTexts);
  const { employerId, revision } = agenda;
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState<FreeText>({ text: '' });
  const step = useStep({
    service,
    take: () =>
      api.put(service, '/employers/{employerId}/quiet-period', {
        path: { employerId },
        body: { until, reason },
        revision,
      }),
    done: t('quietSaid'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('quietTitle')} step={step} onClose={onClose}>
      <DateField
        label={t('quietUntil')}
        value={until}
        onChange={setUntil}
        error={errorAt(step.error, 'until')}
      />
      <FreeTextField
        id="quiet-reason"
        label={t('quietReason')}
        value={reason}
        onChange={setReason}
        error={errorAt(step.error, 'reason')}
      />
    </StepDialog>
  );
}
