import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import type { BodyOf } from '../../api/contract.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';

type Details = BodyOf<'employer-contacts', '/employers/{employerId}', 'put'>;

/** Changes what an employer is called, what it does and how large it is. */
export function DetailsDialog({ employer, onClose }: { employer: Employer; onClose: () => void }) {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  const reference = useReferenceData();
  const { id: employerId, revision, name, branch, sizeClass } = employer;
  const [details, setDetails] = useState<Details>({ name, branch, sizeClass });
  const put = (change: Partial<Details>) => setDetails((latest) => ({ ...latest, ...change }));
  const step = useStep({
    service: 'employer-contacts',
    take: () =>
      api.put('employer-contacts', '/employers/{employerId}', {
        path: { employerId },
        body: details,
        revision,
      }),
    done: t('detailsSaid'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('changeDetails')} step={step} onClose={onClose}>
      <TextField
        label={t('name')}
        autoComplete="off"
        value={details.name}
        error={errorAt(step.error, 'name')}
        onChange={({ target }) => put({ name: target.value })}
      />
      <SelectField
        label={t('branch')}
        value={details.branch}
        error={errorAt(step.error, 'branch')}
        options={(reference?.branches ?? []).map(({ code }) => code)}
        nameOf={names.branch}
        onChoose={(branch) => put({ branch })}
      />
      <SelectField
        label={t('size')}
        value={details.sizeClass}
        error={errorAt(step.error, 'sizeClass')}
        options={(reference?.sizeClasses ?? []).map(({ code }) => code)}
        nameOf={names.sizeClass}
        onChoose={(sizeClass) => put({ sizeClass })}
      />
    </StepDialog>
  );
}
