import { BodyShort, Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FreeTextField, type FreeText } from '../../ui/form/free-text-field.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { Notice } from '../../ui/page/notice.tsx';
import { StepButton } from '../../ui/step/step-button.tsx';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { contactTexts } from './contact-texts.ts';
import type { Employer } from './employer-types.ts';

const service = 'employer-contacts';
const liftingPath = '/employers/{employerId}/warnings/{warningId}/lifting';
type Warning = Employer['warnings'][number];

/** What colleagues must know before they turn to the employer. */
export function Warnings({ employer }: { employer: Employer }) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const [lifted, setLifted] = useState<Warning>();
  const mayChange = may('change', 'EmployerContact');
  return (
    <div className="employer-plain">
      {employer.warnings.map((warning) => (
        <OneWarning key={warning.id} employer={employer} warning={warning} onLifted={setLifted} />
      ))}
      {lifted && <UndoLifting employer={employer} warning={lifted} onDone={() => setLifted(undefined)} />}
      {mayChange && (
        <div className="ui-no-print">
          <Button size="small" variant="tertiary" onClick={() => setAdding(true)}>
            {t('addWarning')}
          </Button>
        </div>
      )}
      {isAdding && <WarningDialog employerId={employer.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

interface OneWarningProps {
  employer: Employer;
  warning: Warning;
  onLifted: (warning: Warning) => void;
}

function OneWarning({ employer, warning, onLifted }: OneWarningProps) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const { date } = useFormat();
  const { id: warningId, employerId, note, by, expiresOn } = warning;
  const lift = useStep({
    service,
    take: () =>
      api.put(service, liftingPath, { path: { employerId, warningId }, revision: employer.revision }),
    done: t('liftedSaid'),
    onDone: () => onLifted(warning),
  });
  return (
    <Notice status="warning" size="small" title={t('warnings')}>
      <BodyShort>{note.text}</BodyShort>
      <BodyShort size="small">{t('warningIs', { ...by, date: date(expiresOn) })}</BodyShort>
      {may('change', 'EmployerContact') && <StepButton step={lift} label={t('liftWarning')} />}
    </Notice>
  );
}

function UndoLifting(props: { employer: Employer; warning: Warning; onDone: () => void }) {
  const { employer, warning, onDone } = props;
  const t = useTexts(contactTexts);
  const path = { employerId: warning.employerId, warningId: warning.id };
  const undo = useStep({
    service,
    take: () => api.delete(service, liftingPath, { path, revision: employer.revision }),
    done: t('warningSaid'),
    onDone,
  });
  return (
    <InlineMessage status="info">
      {t('liftedSaid')} <StepButton step={undo} label={t('undo')} />
    </InlineMessage>
  );
}

function WarningDialog({ employerId, onClose }: { employerId: string; onClose: () => void }) {
  const t = useTexts(contactTexts);
  const [note, setNote] = useState<FreeText>({ text: '' });
  const [expiresOn, setExpiresOn] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const step = useStep({
    service,
    take: () =>
      api.post(service, '/employers/{employerId}/warnings', {
        path: { employerId },
        body: { note, expiresOn },
        idempotencyKey,
      }),
    done: t('warningSaid'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('warningTitle')} step={step} onClose={onClose}>
      <FreeTextField
        id="warning-note"
        label={t('warningNote')}
        value={note}
        onChange={setNote}
        error={errorAt(step.error, 'note')}
      />
      <DateField
        label={t('warningUntil')}
        value={expiresOn}
        onChange={setExpiresOn}
        error={errorAt(step.error, 'expiresOn')}
      />
    </StepDialog>
  );
}
