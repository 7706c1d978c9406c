import type { ReactNode } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { errorAt } from '../../ui/problem-fields.ts';
import { FreeTextField } from '../../ui/free-text-field.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { BasicFields } from './basic-fields.tsx';
import { CountPanel } from './count-panel.tsx';
import { countTexts } from './count-texts.ts';
import { firstFieldOf } from './criterion-row.tsx';
import { useCriterionTitle } from './criterion-title.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import type { DemandDraft } from './demand-draft.ts';
import { errorsOf, fieldId, formFields, formProblem } from './form-errors.ts';
import { FormalCriteria } from './formal-criteria.tsx';
import { SoftCriteria } from './soft-criteria.tsx';
import { useDemandCounts } from './use-demand-counts.ts';

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
