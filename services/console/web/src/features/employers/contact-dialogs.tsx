import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FreeTextField, type FreeText, writtenText } from '../../ui/form/free-text-field.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { emptyContact, holdingOf } from './contact-draft.ts';
import { contactTexts } from './contact-texts.ts';
import type { Contact } from './employer-types.ts';
import { HoldingFields } from './holding-fields.tsx';
import { today } from '../../clock.ts';

const service = 'employer-contacts';
const path = '/employers/{employerId}/contacts/{contactId}';

interface DialogProps {
  contact: Contact;
  onClose: () => void;
}

const toward = ({ employerId, id: contactId, revision }: Contact) => ({
  path: { employerId, contactId },
  revision,
});

/** It took place: when, and what came of it. */
export function HoldDialog({ contact, onClose }: DialogProps) {
  const t = useTexts(contactTexts);
  const [holding, setHolding] = useState({
    ...emptyContact,
    on: contact.on < today() ? contact.on : today(),
  });
  const step = useStep({
    service,
    take: () =>
      api.put(service, `${path}/holding`, {
        ...toward(contact),
        body: { ...holdingOf(holding), ...(holding.on !== contact.on && { heldOn: holding.on }) },
      }),
    done: t('held'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('holdTitle')} step={step} onClose={onClose}>
      <DateField
        label={t('heldOn')}
        value={holding.on}
        onChange={(on) => setHolding((latest) => ({ ...latest, on }))}
        error={errorAt(step.error, 'heldOn')}
      />
      <HoldingFields
        value={holding}
        onChange={(change) => setHolding((latest) => ({ ...latest, ...change }))}
        error={step.error}
        prefix=""
      />
    </StepDialog>
  );
}

/** Another day; all the same where something is in the way, with a reason. */
export function MoveDialog({ contact, onClose }: DialogProps) {
  const t = useTexts(contactTexts);
  const [on, setOn] = useState(contact.on);
  const [why, setWhy] = useState<FreeText>({ text: '' });
  const reason = writtenText(why);
  const step = useStep({
    service,
    take: () =>
      api.put(service, `${path}/date`, {
        ...toward(contact),
        body: { on, ...(reason && { override: { reason } }) },
      }),
    done: t('moved'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('moveTitle')} step={step} onClose={onClose}>
      <DateField label={t('on')} value={on} onChange={setOn} error={errorAt(step.error, 'on')} />
      {step.error && (
        <FreeTextField
          id="contact-move-reason"
          label={t('overrideReason')}
          description={t('overrideHint')}
          value={why}
          onChange={setWhy}
          error={errorAt(step.error, 'override')}
        />
      )}
    </StepDialog>
  );
}

/** It won't be. */
export function DropDialog({ contact, onClose }: DialogProps) {
  const t = useTexts(contactTexts);
  const [reason, setReason] = useState<FreeText>({ text: '' });
  const step = useStep({
    service,
    take: () => api.put(service, `${path}/cancellation`, { ...toward(contact), body: { reason } }),
    done: t('dropped'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('dropTitle')} step={step} onClose={onClose}>
      <FreeTextField
        id="contact-drop-reason"
        label={t('dropReason')}
        value={reason}
        onChange={setReason}
        error={errorAt(step.error, 'reason')}
      />
    </StepDialog>
  );
}
