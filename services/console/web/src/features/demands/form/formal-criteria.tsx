import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import {
  type CriterionDraft,
  type CriterionKind,
  criterionKinds,
  newCriterion,
} from '../draft/criterion-draft.ts';
import { useCriterionTitle } from '../draft/criterion-title.ts';
import { CriterionRow, firstFieldOf } from './criterion-row.tsx';
import { criterionTexts } from './criterion-texts.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import { fieldId } from './form-errors.ts';
import { SuggestedCriteria } from './suggested-criteria.tsx';

interface FormalCriteriaProps {
  ssyk: string;
  criteria: readonly CriterionDraft[];
  costOf: (criterionId: string) => string | undefined;
  errorOf: (place: number) => string | undefined;
  onChange: (change: (criteria: readonly CriterionDraft[]) => readonly CriterionDraft[]) => void;
}

/** The must-haves and merits, each added with one press and changed in place. */
export function FormalCriteria({ ssyk, criteria, costOf, errorOf, onChange }: FormalCriteriaProps) {
  const t = useTexts(demandFormTexts);
  const words = useTexts(criterionTexts);
  const announce = useAnnounce();
  const titleOf = useCriterionTitle();
  const added = useRef<string>(undefined);
  const adders = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const newest = criteria.find(({ id }) => id === added.current);
    if (newest) document.getElementById(firstFieldOf(newest.id))?.focus();
    added.current = undefined;
  }, [criteria]);

  function add(kind: CriterionKind) {
    const id = crypto.randomUUID();
    added.current = id;
    onChange((all) => [...all, newCriterion(kind, id, ssyk)]);
  }
  function remove(criterion: CriterionDraft) {
    onChange((all) => all.filter(({ id }) => id !== criterion.id));
    announce(t('removed', { title: titleOf(criterion) }));
    adders.current?.querySelector('button')?.focus();
  }

  return (
    <section id={fieldId('formal')} className="demand-section" aria-labelledby="demand-formal-title">
      <Heading level="2" size="medium" id="demand-formal-title">
        {t('formal')}
      </Heading>
      <BodyShort>{t('formalLead')}</BodyShort>
      <SuggestedCriteria ssyk={ssyk} criteria={criteria} onChange={onChange} />
      {criteria.map((criterion, place) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          cost={costOf(criterion.id)}
          error={errorOf(place)}
          onChange={(changed) =>
            onChange((all) => all.map((each) => (each.id === changed.id ? changed : each)))
          }
          onRemove={() => remove(criterion)}
        />
      ))}
      <div className="demand-adders" role="group" aria-label={t('addFormal')} ref={adders}>
        {criterionKinds.map((kind) => (
          <Button
            key={kind}
            type="button"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => add(kind)}
          >
            {words(kind)}
          </Button>
        ))}
      </div>
    </section>
  );
}
