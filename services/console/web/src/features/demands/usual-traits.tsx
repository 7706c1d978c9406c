import { Button } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import type { SoftCriterion } from './demand-draft.ts';
import { useSuggestions } from './use-suggestions.ts';

interface UsualTraitsProps {
  ssyk: string;
  chosen: ReadonlySet<string>;
  onAdd: (criteria: SoftCriterion[]) => void;
}

const mostAdded = 3;

/** Adds the traits that earlier demands for the occupation most often named. */
export function UsualTraits({ ssyk, chosen, onAdd }: UsualTraitsProps) {
  const t = useTexts(demandFormTexts);
  const names = useCodeNames();
  const usual = (useSuggestions(ssyk)?.soft ?? [])
    .map(({ criterion }) => criterion)
    .filter(({ trait }) => !chosen.has(trait))
    .slice(0, mostAdded);
  if (chosen.size > 0 || usual.length === 0) return null;
  return (
    <div>
      <Button type="button" size="small" variant="tertiary" onClick={() => onAdd(usual)}>
        {t('addSuggestedSoft', { traits: usual.map(({ trait }) => names.trait(trait)).join(', ') })}
      </Button>
    </div>
  );
}
