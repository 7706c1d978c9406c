import { BodyLong, Button, InlineMessage, TextField } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { Problem } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useDraft } from '../../ui/draft/use-draft.ts';
import { ProblemAlert } from '../../ui/form/problem-alert.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { employerTexts } from './employer-texts.ts';
import type { EmployerBody } from './employer-types.ts';
import { LikelyDuplicates } from './likely-duplicates.tsx';
import { NumberField } from './number-field.tsx';
import { sentNumber } from './number-state.ts';

type EmployerDraft = Record<'name' | 'organisationsnummer' | 'municipality' | 'branch' | 'sizeClass', string>;

/** Registering an employer, with those that may be the same beside the form. */
export function NewEmployerPage() {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  const reference = useReferenceData();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { municipalities } = useSession();
  const [initial] = useState(
    (): EmployerDraft => ({
      name: '',
      organisationsnummer: '',
      municipality: municipalities[0] ?? '',
      branch: '',
      sizeClass: '1-4',
    }),
  );
  const draft = useDraft('employer:new', initial);
  const { value, idempotencyKey } = draft;
  const put = (change: Partial<EmployerDraft>) => draft.set((latest) => ({ ...latest, ...change }));

  const saving = useMutation({
    mutationFn: () =>
      api.post('employer-contacts', '/employers', {
        body: { ...value, organisationsnummer: sentNumber(value.organisationsnummer) } as EmployerBody,
        idempotencyKey,
      }),
    onSuccess: async ({ id }) => {
      draft.clear();
      announce(t('saved'));
      await navigate(`/arbetsgivare/${id}`, { replace: true });
    },
  });
  const problem = worded(saving.error, value, {
    name: t('writeName'),
    municipality: t('chooseMunicipality'),
    branch: t('chooseBranch'),
    organisationsnummer: t('numberShort'),
  });
  const field = (name: keyof EmployerDraft, label: string) => ({
    id: `employer-${name}`,
    label,
    error: errorAt(problem, name),
  });
  const fields = {
    name: field('name', t('name')),
    organisationsnummer: field('organisationsnummer', t('number')),
    municipality: field('municipality', t('municipality')),
    branch: field('branch', t('branch')),
    sizeClass: field('sizeClass', t('size')),
  };

  return (
    <>
      <PageHeading>{t('registerTitle')}</PageHeading>
      <BodyLong spacing>{t('registerLead')}</BodyLong>
      {draft.wasRestored && <InlineMessage status="info">{t('restored')}</InlineMessage>}
      <div className="employer-register">
        <form
          noValidate
          className="employer-form"
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate();
          }}
        >
          <ProblemAlert error={problem} fields={fields} />
          <TextField
            {...fields.name}
            autoComplete="off"
            value={value.name}
            onChange={({ target }) => put({ name: target.value })}
          />
          <NumberField
            {...fields.organisationsnummer}
            value={value.organisationsnummer}
            onChange={(organisationsnummer) => put({ organisationsnummer })}
          />
          <SelectField
            {...fields.municipality}
            value={value.municipality}
            options={municipalities}
            nameOf={names.municipality}
            onChoose={(municipality) => put({ municipality })}
          />
          <SelectField
            {...fields.branch}
            value={value.branch}
            options={(reference?.branches ?? []).map(({ code }) => code)}
            nameOf={names.branch}
            none={t('choose')}
            onChoose={(branch) => put({ branch })}
          />
          <SelectField
            {...fields.sizeClass}
            value={value.sizeClass}
            options={(reference?.sizeClasses ?? []).map(({ code }) => code)}
            nameOf={names.sizeClass}
            onChoose={(sizeClass) => put({ sizeClass })}
          />
          <div className="employer-buttons">
            <Button type="submit" loading={saving.isPending}>
              {t('save')}
            </Button>
            <Button type="button" variant="tertiary" onClick={draft.clear}>
              {t('startOver')}
            </Button>
          </div>
        </form>
        <LikelyDuplicates
          name={value.name}
          organisationsnummer={value.organisationsnummer}
          municipality={value.municipality}
        />
      </div>
    </>
  );
}

/** Of a field that was left empty the service can only say that what came is no code. */
function worded(
  error: unknown,
  draft: EmployerDraft,
  words: Partial<Record<keyof EmployerDraft, string>>,
): unknown {
  if (!(error instanceof Problem)) return error;
  const errors = error.errors.map(({ field, message }) => {
    const name = field as keyof EmployerDraft;
    return { field, message: (draft[name] === '' && words[name]) || message };
  });
  const { status, code, message: detail } = error;
  return new Problem({ ...error.extensions, status, code, detail, errors });
}
