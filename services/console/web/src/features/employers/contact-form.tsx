import { Button, Checkbox, CheckboxGroup, Heading, InlineMessage, ToggleGroup } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { Problem } from '../../api/problem.ts';
import { useGet } from '../../api/use-get.ts';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useDraft } from '../../ui/draft/use-draft.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FreeTextField } from '../../ui/form/free-text-field.tsx';
import { ProblemAlert } from '../../ui/form/problem-alert.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { CollisionNotice } from './collision-notice.tsx';
import { type ContactDraft, contactBodyOf, emptyContact } from './contact-draft.ts';
import { contactTexts } from './contact-texts.ts';
import { contactKinds, type Employer, type Topic, topics } from './employer-types.ts';
import { HoldingFields } from './holding-fields.tsx';

/** Planning a contact, or recording one that has been; what is in the way shows as soon as a day is chosen. */
export function ContactForm({ employer, onDone }: { employer: Employer; onDone: () => void }) {
  const t = useTexts(contactTexts);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const employerId = employer.id;
  const draft = useDraft<ContactDraft>(`contact:${employerId}`, emptyContact);
  const { value, idempotencyKey } = draft;
  const put = (change: Partial<ContactDraft>) => draft.set((latest) => ({ ...latest, ...change }));
  const isPlanned = value.mode === 'planned';
  const asked = isPlanned && /^\d{4}-\d{2}-\d{2}$/.test(value.on);
  const inTheWay = useGet('employer-contacts', '/employers/{employerId}/collisions', {
    path: { employerId },
    query: { on: value.on, kind: value.kind },
    enabled: asked,
  });
  const isAnswered = asked && inTheWay.isSuccess && !inTheWay.isPlaceholderData;
  const collisions = isAnswered ? inTheWay.data.items : [];
  const isClear = isAnswered && collisions.length === 0;
  const heard = isClear ? t('clear') : collisions.length > 0 ? t('collides') : '';
  useEffect(() => {
    if (heard !== '') announce(heard);
  }, [announce, heard]);

  const close = () => {
    draft.clear();
    onDone();
  };
  const showAnew = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'employer-contacts' });
  const saving = useMutation({
    mutationFn: () =>
      api.post('employer-contacts', '/employers/{employerId}/contacts', {
        path: { employerId },
        body: contactBodyOf(value, collisions.length > 0),
        idempotencyKey,
      }),
    onSuccess: async () => {
      await showAnew();
      announce(t('saved'));
      close();
    },
    // Somebody else was first: what is in the way is told where the day is chosen.
    onError: showAnew,
  });
  const { error } = saving;
  const isCollision = error instanceof Problem && error.code === 'contact-collides';
  const fields = {
    on: { id: 'contact-on', label: t('on') },
    topics: { id: 'contact-topics', label: t('topics') },
    note: { id: 'contact-note', label: t('note') },
    'override.reason': { id: 'contact-override', label: t('overrideReason') },
    'held.nextStep.dueOn': { id: 'contact-next-step-due', label: t('nextStepDue') },
    'held.nextStep': { id: 'contact-next-step', label: t('nextStep') },
    nextStep: { id: 'contact-next-step', label: t('nextStep') },
  };

  return (
    <form
      className="employer-contact-form ui-no-print"
      noValidate
      aria-labelledby="contact-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Heading level="2" size="small" id="contact-form-title">
        {t('planTitle')}
      </Heading>
      {draft.wasRestored && <InlineMessage status="info">{t('restored')}</InlineMessage>}
      <ProblemAlert error={error} fields={fields} />
      <ToggleGroup
        label={t('mode')}
        value={value.mode}
        onChange={(mode) => put({ mode: mode as ContactDraft['mode'] })}
      >
        <ToggleGroup.Item value="planned" label={t('mode.planned')} />
        <ToggleGroup.Item value="held" label={t('mode.held')} />
      </ToggleGroup>
      <div className="employer-fields">
        <SelectField
          label={t('kind')}
          value={value.kind}
          options={contactKinds}
          nameOf={(kind) => t(`kind.${kind}`)}
          onChoose={(kind) => put({ kind })}
        />
        <DateField
          id="contact-on"
          label={t('on')}
          value={value.on}
          onChange={(on) => put({ on })}
          error={errorAt(error, 'on')}
        />
        {employer.workplaces.length > 0 && (
          <SelectField
            label={t('workplace')}
            value={value.workplaceId}
            options={employer.workplaces.map(({ id }) => id)}
            nameOf={(id) => employer.workplaces.find((each) => each.id === id)?.name ?? ''}
            none={t('noWorkplace')}
            onChoose={(workplaceId) => put({ workplaceId })}
          />
        )}
      </div>
      {isClear && <InlineMessage status="success">{t('clear')}</InlineMessage>}
      {collisions.length > 0 && (
        <CollisionNotice
          employerId={employerId}
          collisions={collisions}
          nextFreeOn={inTheWay.data?.nextFreeOn}
          reason={value.overrideReason}
          reasonError={isCollision ? undefined : errorAt(error, 'override.reason')}
          onReason={(overrideReason) => put({ overrideReason })}
          onMove={(on) => put({ on })}
          onJoined={close}
        />
      )}
      <CheckboxGroup
        id="contact-topics"
        size="small"
        legend={t('topics')}
        value={[...value.topics]}
        error={errorAt(error, 'topics')}
        onChange={(chosen: Topic[]) => put({ topics: chosen })}
      >
        <div className="employer-choices">
          {topics.map((topic) => (
            <Checkbox key={topic} value={topic}>
              {t(`topic.${topic}`)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <Persons employer={employer} value={value} onChange={put} />
      {!isPlanned && <HoldingFields value={value} onChange={put} error={error} prefix="held." />}
      <FreeTextField
        id="contact-note"
        label={t('note')}
        description={t('noteHint')}
        value={value.note}
        onChange={(note) => put({ note })}
        error={errorAt(error, 'note')}
      />
      <div className="employer-buttons">
        <Button type="submit" loading={saving.isPending}>
          {t('save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PersonsProps {
  employer: Employer;
  value: ContactDraft;
  onChange: (change: Partial<ContactDraft>) => void;
}

function Persons({ employer, value, onChange }: PersonsProps) {
  const t = useTexts(contactTexts);
  const present = employer.contactPersons.filter(({ leftOn }) => leftOn === undefined);
  if (present.length === 0) return null;
  return (
    <CheckboxGroup
      size="small"
      legend={t('persons')}
      value={[...value.contactPersonIds]}
      onChange={(contactPersonIds: string[]) => onChange({ contactPersonIds })}
    >
      <div className="employer-choices">
        {present.map(({ id, name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
