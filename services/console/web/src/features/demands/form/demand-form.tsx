import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { FreeTextField } from '../../../ui/form/free-text-field.tsx';
import { ProblemAlert } from '../../../ui/form/problem-alert.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { CountPanel } from '../counts/count-panel.tsx';
import { countTexts } from '../counts/count-texts.ts';
import { useDemandCounts } from '../counts/use-demand-counts.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import type { DemandDraft } from '../draft/demand-draft.ts';
import { BasicFields } from './basic-fields.tsx';
import { firstFieldOf } from './criterion-row.tsx';
import { demandFormTexts } from './demand-form-texts.ts';
import { errorsOf, fieldId, formFields, formProblem } from './form-errors.ts';
import { FormalCriteria } from './formal-criteria.tsx';
import { SoftCriteria } from './soft-criteria.tsx';

interface DemandFormProps {
  draft: DemandDraft;
  onChange: (change: (draft: DemandDraft) => DemandDraft) => void;
  /** What saving failed with. */
  error: unknown;
  isPlaced: boolean;
  onSubmit: () => void;
  /** Whose need it is. */
  employer: (error: string | undefined) => ReactNode;
  /** The buttons. */
  children: ReactNode;
}

/** A demand being written, with the counts beside it. */
export function DemandForm({
  draft,
  onChange,
  error,
  isPlaced,
  onSubmit,
  employer,
  children,
}: DemandFormProps) {
  const t = useTexts(demandFormTexts);
  const counted = useTexts(countTexts);
  const titleOf = useCriterionTitle();
  const counts = useDemandCounts(draft);
  const problem = formProblem(error, draft, t);
  const errors = errorsOf(problem, draft);
  const put = (change: Partial<DemandDraft>) => onChange((latest) => ({ ...latest, ...change }));

  const criterionTitleOf = (id: string) => {
    const criterion = draft.formal.find((each) => each.id === id);
    return criterion ? titleOf(criterion) : '';
  };
  const criterionFields = Object.fromEntries(
    draft.formal.map(({ id }, place) => [
      `formal[${place}]`,
      { id: firstFieldOf(id), label: criterionTitleOf(id) },
    ]),
  );
  const costOf = (id: string) => {
    const cost = counts.live?.costs.find(({ of }) => 'criterion' in of && of.criterion === id);
    if (!cost) return undefined;
    const { before, after } = cost;
    return after > before ? counted('cost', { before, after }) : counted('costNothing');
  };

  return (
    <form
      className="demand-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className="demand-problem">
        <ProblemAlert error={problem} fields={{ ...criterionFields, ...formFields(draft, t) }} />
      </div>
      <BasicFields draft={draft} errors={errors} isPlaced={isPlaced} onChange={put}>
        {employer(errors.employerId)}
      </BasicFields>
      <CountPanel {...counts} titleOf={criterionTitleOf} />
      <FormalCriteria
        ssyk={draft.ssyk}
        criteria={draft.formal}
        costOf={costOf}
        errorOf={(place) => errorAt(problem, `formal[${place}]`)}
        onChange={(change) => onChange((latest) => ({ ...latest, formal: change(latest.formal) }))}
      />
      <SoftCriteria ssyk={draft.ssyk} soft={draft.soft} softShare={draft.softShare} onChange={put} />
      <section className="demand-section">
        <FreeTextField
          id={fieldId('note')}
          label={t('note')}
          description={t('noteHint')}
          value={draft.note}
          error={errors.note}
          onChange={(note) => put({ note })}
        />
      </section>
      <div className="demand-buttons">{children}</div>
    </form>
  );
}
