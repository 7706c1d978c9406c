import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { StepButton } from '../../ui/step/step-button.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { DropDialog, HoldDialog, MoveDialog } from './contact-dialogs.tsx';
import { contactTexts } from './contact-texts.ts';
import type { Contact } from './employer-types.ts';
import { today } from '../../clock.ts';

const service = 'employer-contacts';
const path = '/employers/{employerId}/contacts/{contactId}';
type Opened = 'hold' | 'move' | 'drop' | undefined;

/** What can be done with a contact: by those who take part in it, or by joining it. */
export function ContactSteps({ contact }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const { organisation } = useSession();
  const [opened, setOpened] = useState<Opened>();
  const step = useContactSteps(contact);
  const shut = () => setOpened(undefined);
  const isOurs = contact.participants.some((each) => each.organisation === organisation);
  const isPlanners = contact.by.organisation === organisation;
  const { status, held, wasPlanned } = contact;
  if (!may('change', 'EmployerContact') || contact.fairId !== undefined) return null;
  if (!isOurs)
    return status === 'planned' ? (
      <div className="employer-buttons">
        <StepButton step={step.join} label={t('joinThis')} />
      </div>
    ) : null;

  const opener = (which: NonNullable<Opened>) => (
    <Button type="button" size="small" variant="tertiary" onClick={() => setOpened(which)}>
      {t(which)}
    </Button>
  );
  return (
    <div className="employer-buttons ui-no-print">
      {status === 'planned' && opener('hold')}
      {status === 'planned' && opener('move')}
      {(status === 'planned' || (status === 'held' && !wasPlanned)) && opener('drop')}
      {status === 'planned' && !isPlanners && <StepButton step={step.leave} label={t('leave')} />}
      {held?.nextStep && !held.nextStep.doneOn && <StepButton step={step.finish} label={t('finishStep')} />}
      {held?.nextStep?.doneOn && <StepButton step={step.reopen} label={t('undo')} />}
      {status === 'held' && wasPlanned && <StepButton step={step.undoHold} label={t('undoHold')} />}
      {status === 'cancelled' && <StepButton step={step.undoDrop} label={t('undoDrop')} />}
      {opened === 'hold' && <HoldDialog contact={contact} onClose={shut} />}
      {opened === 'move' && <MoveDialog contact={contact} onClose={shut} />}
      {opened === 'drop' && <DropDialog contact={contact} onClose={shut} />}
    </div>
  );
}

function useContactSteps({ employerId, id: contactId, revision }: Contact) {
  const t = useTexts(contactTexts);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const to = { path: { employerId, contactId }, revision };
  const doneOn = today();
  return {
    join: useStep({
      service,
      take: () => api.post(service, `${path}/participants`, { path: to.path, body: {}, idempotencyKey }),
      done: t('joined'),
    }),
    leave: useStep({
      service,
      take: () => api.delete(service, `${path}/participation`, to),
      done: t('left'),
    }),
    undoHold: useStep({ service, take: () => api.delete(service, `${path}/holding`, to), done: t('undone') }),
    undoDrop: useStep({
      service,
      take: () => api.delete(service, `${path}/cancellation`, to),
      done: t('undone'),
    }),
    finish: useStep({
      service,
      take: () => api.put(service, `${path}/next-step/completion`, { ...to, body: { doneOn } }),
      done: t('stepFinished'),
    }),
    reopen: useStep({
      service,
      take: () => api.delete(service, `${path}/next-step/completion`, to),
      done: t('undone'),
    }),
  };
}
