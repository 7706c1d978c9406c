import { BodyShort, Button, Heading, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { employerTexts } from './employer-texts.ts';
import type { Employer } from './employer-types.ts';

const service = 'employer-contacts';

/** Where the employer's work is done. */
export function Workplaces({ employer }: { employer: Employer }) {
  const t = useTexts(employerTexts);
  const may = useMay();
  const names = useCodeNames();
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="employer-workplaces-title">
      <Heading level="2" size="small" id="employer-workplaces-title" spacing>
        {t('workplaces')}
      </Heading>
      {employer.workplaces.length === 0 && <BodyShort spacing>{t('workplacesEmpty')}</BodyShort>}
      <ul className="employer-plain">
        {employer.workplaces.map(({ id, name, address, municipality }) => (
          <li key={id}>
            <BodyShort weight="semibold">{name}</BodyShort>
            <BodyShort size="small">
              {[address, names.municipality(municipality)].filter(Boolean).join(', ')}
            </BodyShort>
          </li>
        ))}
      </ul>
      {may('change', 'Employer') && (
        <Button className="ui-no-print" size="small" variant="tertiary" onClick={() => setAdding(true)}>
          {t('addWorkplace')}
        </Button>
      )}
      {isAdding && <WorkplaceDialog employer={employer} onClose={() => setAdding(false)} />}
    </section>
  );
}

function WorkplaceDialog({ employer, onClose }: { employer: Employer; onClose: () => void }) {
  const t = useTexts(employerTexts);
  const names = useCodeNames();
  const { municipalities } = useSession();
  const [workplace, setWorkplace] = useState({
    name: '',
    address: '',
    municipality: municipalities[0] ?? '',
  });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { address, ...rest } = workplace;
  const step = useStep({
    service,
    take: () =>
      api.post(service, '/employers/{employerId}/workplaces', {
        path: { employerId: employer.id },
        body: { ...rest, ...(address.trim() !== '' && { address }) },
        idempotencyKey,
      }),
    done: t('workplaceSaid'),
    onDone: onClose,
  });
  const field = (key: keyof typeof workplace) => ({
    value: workplace[key],
    error: errorAt(step.error, key),
    onChange: ({ target }: { target: { value: string } }) =>
      setWorkplace((latest) => ({ ...latest, [key]: target.value })),
  });
  return (
    <StepDialog heading={t('addWorkplace')} step={step} onClose={onClose}>
      <TextField label={t('name')} autoComplete="off" {...field('name')} />
      <TextField label={t('address')} autoComplete="off" {...field('address')} />
      <SelectField
        label={t('municipality')}
        value={workplace.municipality}
        error={errorAt(step.error, 'municipality')}
        options={municipalities}
        nameOf={names.municipality}
        onChoose={(municipality) => setWorkplace((latest) => ({ ...latest, municipality }))}
      />
    </StepDialog>
  );
}
