import { BodyShort, Button, Heading, Link, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { StepButton } from '../../ui/step/step-button.tsx';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';
import { ErasePersonDialog } from './erase-person-dialog.tsx';
import { today } from '../../clock.ts';

const service = 'employer-contacts';
const leavingPath = '/employers/{employerId}/contact-persons/{contactPersonId}/leaving';
type Person = Employer['contactPersons'][number];

/** Whom one talks to at the employer. */
export function People({ employer }: { employer: Employer }) {
  const t = useTexts(employerTexts);
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="employer-people-title">
      <Heading level="2" size="small" id="employer-people-title" spacing>
        {t('people')}
      </Heading>
      {employer.contactPersons.length === 0 && <BodyShort spacing>{t('peopleEmpty')}</BodyShort>}
      <ul className="employer-plain">
        {employer.contactPersons.map((person) => (
          <OnePerson key={person.id} employer={employer} person={person} />
        ))}
      </ul>
      {may('change', 'Employer') && (
        <Button className="ui-no-print" size="small" variant="tertiary" onClick={() => setAdding(true)}>
          {t('addPerson')}
        </Button>
      )}
      {isAdding && <PersonDialog employer={employer} onClose={() => setAdding(false)} />}
    </section>
  );
}

function OnePerson({ employer, person }: { employer: Employer; person: Person }) {
  const t = useTexts(employerTexts);
  const may = useMay();
  const { date } = useFormat();
  const { id: contactPersonId, employerId, name, role, telephone, email, leftOn, workplaceId } = person;
  const [isErasing, setErasing] = useState(false);
  const workplace = employer.workplaces.find(({ id }) => id === workplaceId)?.name;
  const to = { path: { employerId, contactPersonId }, revision: employer.revision };
  const leave = useStep({
    service,
    take: () => api.put(service, leavingPath, { ...to, body: { leftOn: today() } }),
    done: t('leftSaid'),
  });
  const stay = useStep({ service, take: () => api.delete(service, leavingPath, to), done: t('undoneSaid') });
  return (
    <li>
      <BodyShort weight="semibold">{name}</BodyShort>
      <BodyShort size="small">{[role, workplace].filter(Boolean).join(', ')}</BodyShort>
      <BodyShort size="small" className="employer-reach">
        {telephone && <Link href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</Link>}{' '}
        {email && <Link href={`mailto:${email}`}>{email}</Link>}
      </BodyShort>
      {leftOn && <BodyShort size="small">{t('leftOn', { date: date(leftOn) })}</BodyShort>}
      {may('change', 'Employer') && (
        <div className="employer-buttons ui-no-print">
          {leftOn ? (
            <StepButton step={stay} label={t('undoLeft', { name })} />
          ) : (
            <StepButton step={leave} label={t('leftLabel', { name })} />
          )}
          <Button type="button" size="small" variant="tertiary" onClick={() => setErasing(true)}>
            {t('eraseOpens', { name })}
          </Button>
        </div>
      )}
      {isErasing && (
        <ErasePersonDialog employer={employer} person={person} onClose={() => setErasing(false)} />
      )}
    </li>
  );
}

const empty = { name: '', role: '', telephone: '', email: '', workplaceId: '' };

function PersonDialog({ employer, onClose }: { employer: Employer; onClose: () => void }) {
  const t = useTexts(employerTexts);
  const [person, setPerson] = useState(empty);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { name, ...others } = person;
  const told = Object.fromEntries(Object.entries(others).filter(([, text]) => text.trim() !== ''));
  const step = useStep({
    service,
    take: () =>
      api.post(service, '/employers/{employerId}/contact-persons', {
        path: { employerId: employer.id },
        body: { name, ...told },
        idempotencyKey,
      }),
    done: t('personSaid'),
    onDone: onClose,
  });
  const field = (key: keyof typeof empty) => ({
    value: person[key],
    error: errorAt(step.error, key),
    onChange: ({ target }: { target: { value: string } }) =>
      setPerson((latest) => ({ ...latest, [key]: target.value })),
  });
  return (
    <StepDialog heading={t('addPerson')} step={step} onClose={onClose}>
      <TextField label={t('name')} autoComplete="off" {...field('name')} />
      <TextField label={t('personRole')} autoComplete="off" {...field('role')} />
      <TextField label={t('telephone')} type="tel" autoComplete="off" {...field('telephone')} />
      <TextField label={t('email')} type="email" autoComplete="off" {...field('email')} />
      {employer.workplaces.length > 0 && (
        <SelectField
          label={t('workplace')}
          value={person.workplaceId}
          error={errorAt(step.error, 'workplaceId')}
          options={employer.workplaces.map(({ id }) => id)}
          nameOf={(id) => employer.workplaces.find((each) => each.id === id)?.name ?? ''}
          none={t('noWorkplace')}
          onChoose={(workplaceId) => setPerson((latest) => ({ ...latest, workplaceId }))}
        />
      )}
    </StepDialog>
  );
}
