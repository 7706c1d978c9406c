import { BodyLong } from '@navikt/ds-react';
import { api } from '../../api/api.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';

interface ErasePersonDialogProps {
  employer: Employer;
  person: Employer['contactPersons'][number];
  onClose: () => void;
}

/** Erases all there is of a contact person. It can't be taken back, so it is asked for twice. */
export function ErasePersonDialog({ employer, person, onClose }: ErasePersonDialogProps) {
  const t = useTexts(employerTexts);
  const path = { employerId: person.employerId, contactPersonId: person.id };
  const { revision } = employer;
  const step = useStep({
    service: 'employer-contacts',
    take: () =>
      api.delete('employer-contacts', '/employers/{employerId}/contact-persons/{contactPersonId}', {
        path,
        revision,
      }),
    done: t('erasedSaid'),
    onDone: onClose,
  });
  const { name } = person;
  return (
    <StepDialog heading={t('erase', { name })} submit={t('eraseForGood')} step={step} onClose={onClose}>
      <BodyLong>{t('eraseText')}</BodyLong>
    </StepDialog>
  );
}
