import { BodyShort, Button, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useMay, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { StepButton } from '../../ui/step/step-button.tsx';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { useStep } from '../../ui/step/use-step.ts';
import { contactTexts } from './contact-texts.ts';
import type { Agenda } from './employer-types.ts';

const service = 'employer-contacts';

/** Who leads the contacts: taken while it is free, handed over to somebody who accepts. */
export function LeadOwner({ agenda }: { agenda: Agenda }) {
  const t = useTexts(contactTexts);
  const may = useMay();
  const { date } = useFormat();
  const { organisation } = useSession();
  const [isOffering, setOffering] = useState(false);
  const { lead, handover } = agenda;
  const isOurs = lead?.who.organisation === organisation;
  const isOfferedUs = handover?.to.organisation === organisation;
  const mayChange = may('change', 'EmployerContact');
  return (
    <>
      <BodyShort>{lead ? t('leadIs', { ...lead.who, date: date(lead.since) }) : t('none')}</BodyShort>
      {handover && (
        <BodyShort>
          {t('offered', { organisation: handover.to.organisation, date: date(handover.dueOn) })}
        </BodyShort>
      )}
      {mayChange && !lead && <LeadStep agenda={agenda} path="" method="put" label={t('takeLead')} />}
      {mayChange && isOurs && !handover && (
        <>
          <LeadStep agenda={agenda} path="" method="delete" label={t('releaseLead')} />
          <Button size="small" variant="tertiary" onClick={() => setOffering(true)}>
            {t('offerLead')}
          </Button>
        </>
      )}
      {mayChange && isOurs && handover && (
        <LeadStep agenda={agenda} path="/handover" method="delete" label={t('withdrawOffer')} />
      )}
      {mayChange && isOfferedUs && (
        <>
          <LeadStep agenda={agenda} path="/handover/acceptance" method="put" label={t('accept')} />
          <LeadStep agenda={agenda} path="/handover/refusal" method="put" label={t('decline')} />
        </>
      )}
      {isOffering && <OfferDialog agenda={agenda} onClose={() => setOffering(false)} />}
    </>
  );
}

interface LeadStepProps {
  agenda: Agenda;
  path: '' | '/handover' | '/handover/acceptance' | '/handover/refusal';
  method: 'put' | 'delete';
  label: string;
}

function LeadStep({ agenda: { employerId, revision }, path, method, label }: LeadStepProps) {
  const t = useTexts(contactTexts);
  const to = { path: { employerId }, revision };
  const step = useStep({
    service,
    take: () => {
      if (method === 'put' && path === '') return api.put(service, '/employers/{employerId}/lead-owner', to);
      if (path === '') return api.delete(service, '/employers/{employerId}/lead-owner', to);
      if (path === '/handover') return api.delete(service, '/employers/{employerId}/lead-owner/handover', to);
      if (path === '/handover/acceptance')
        return api.put(service, '/employers/{employerId}/lead-owner/handover/acceptance', to);
      return api.put(service, '/employers/{employerId}/lead-owner/handover/refusal', to);
    },
    done: t('leadSaid'),
  });
  return <StepButton step={step} label={label} />;
}

function OfferDialog({ agenda, onClose }: { agenda: Agenda; onClose: () => void }) {
  const t = useTexts(contactTexts);
  const { employerId, revision } = agenda;
  const [organisation, setOrganisation] = useState('');
  const [dueOn, setDueOn] = useState('');
  const step = useStep({
    service,
    take: () =>
      api.put(service, '/employers/{employerId}/lead-owner/handover', {
        path: { employerId },
        body: { to: { organisation }, dueOn },
        revision,
      }),
    done: t('leadSaid'),
    onDone: onClose,
  });
  return (
    <StepDialog heading={t('offerTitle')} step={step} onClose={onClose}>
      <TextField
        label={t('offerTo')}
        value={organisation}
        error={errorAt(step.error, 'to')}
        onChange={({ target }) => setOrganisation(target.value)}
      />
      <DateField
        label={t('offerDue')}
        value={dueOn}
        error={errorAt(step.error, 'dueOn')}
        onChange={setDueOn}
      />
    </StepDialog>
  );
}
