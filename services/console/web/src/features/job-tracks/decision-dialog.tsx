import { Textarea } from '@navikt/ds-react';
import { isChangedByOthers } from '../../api/problem.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useDraft } from '../../ui/draft/use-draft.ts';
import { ChangedByOthers } from '../../ui/form/changed-by-others.tsx';
import { errorAt } from '../../ui/form/problem-fields.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { usePseudonym } from '../../ui/names/use-pseudonym.ts';
import { StepDialog } from '../../ui/step/step-dialog.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { Ground, Participation, Step } from './job-track-types.ts';
import { useTakeStep } from './use-take-step.ts';

interface DecisionDialogProps {
  trackId: string;
  participation: Participation;
  step: Step;
  onTaken: (participation: Participation) => void;
  onClose: () => void;
}

/** On what ground somebody is turned down, never who somebody is. A record, so that a ground the service gets and this lacks doesn't compile. */
const known: Readonly<Record<Ground, true>> = {
  'employer-chose-others': true,
  'requirements-not-met': true,
  'measure-not-granted': true,
  'did-not-take-part': true,
  'declined-by-candidate': true,
  'no-places-left': true,
};
const grounds = Object.keys(known) as Ground[];
const nothingSaid = { reason: '', ground: '' };

/** What is said of a step: a person decides, and says why. */
export function DecisionDialog({ trackId, participation, step, onTaken, onClose }: DecisionDialogProps) {
  const t = useTexts(jobTrackTexts);
  const candidate = usePseudonym()(participation.candidateId);
  const inText = usePseudonym('in-text')(participation.candidateId);
  const draft = useDraft(`step:${participation.id}:${step}`, nothingSaid);
  const take = useTakeStep(trackId, (taken) => {
    draft.clear();
    onTaken(taken);
  });
  const { reason, ground } = draft.value;
  const isApplication = step === 'application-recorded';
  const said = isApplication ? 'motivation' : 'reason';
  const label = t(isApplication ? 'motivationLabel' : 'reason');
  const fields = { [said]: { id: 'step-reason', label }, ground: { id: 'step-ground', label: t('ground') } };
  const submit = () => take.mutate({ participation, step, reason, ...(ground && { ground }) });

  if (isChangedByOthers(take.error))
    return (
      <ChangedByOthers
        differences={[
          {
            label: t('differenceStatus'),
            mine: t(`step.${step}`),
            theirs: t(`now.${participation.status}`, { candidate }),
          },
        ]}
        onKeepMine={submit}
        onTakeTheirs={onClose}
        onCancel={take.reset}
      />
    );
  return (
    <StepDialog
      heading={t('stepTitle', { step: t(`step.${step}`), candidate: inText })}
      submit={t(`step.${step}`)}
      cancel={t('close')}
      step={{ error: take.error, isPending: take.isPending, mutate: submit }}
      fields={fields}
      onClose={onClose}
    >
      {step === 'declined' && (
        <SelectField
          id="step-ground"
          label={t('ground')}
          value={ground as Ground | ''}
          error={errorAt(take.error, 'ground')}
          options={grounds}
          nameOf={(each) => t(`ground.${each}`)}
          none={t('groundChoose')}
          onChoose={(next) => draft.set((latest) => ({ ...latest, ground: next }))}
        />
      )}
      <Textarea
        id="step-reason"
        label={label}
        description={t(isApplication ? 'motivationHint' : 'reasonHint')}
        maxLength={2000}
        value={reason}
        error={errorAt(take.error, said)}
        onChange={({ target }) => draft.set((latest) => ({ ...latest, reason: target.value }))}
      />
    </StepDialog>
  );
}
