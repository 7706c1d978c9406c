import { BodyShort, Button, Chips, Heading, Label, ToggleGroup } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import type { DemandDraft, SoftCriterion } from '../draft/demand-draft.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import { fieldId } from './form-errors.ts';
import { useSuggestions } from './use-suggestions.ts';
import { WeightField } from './weight-field.tsx';

interface SoftCriteriaProps {
  ssyk: string;
  soft: readonly SoftCriterion[];
  softShare: number;
  onChange: (change: Partial<Pick<DemandDraft, 'soft' | 'softShare'>>) => void;
}

/** What a trait is wanted at and weighs when it has just been chosen. */
const usual = { wanted: 4, weight: 3 };

/** The soft profile: the traits that matter, how much of each, and how much they weigh beside the formal. */
export function SoftCriteria({ ssyk, soft, softShare, onChange }: SoftCriteriaProps) {
  const t = useTexts(demandFormTexts);
  const { share } = useFormat();
  const names = useCodeNames();
  const traits = useReferenceData()?.traits ?? [];
  const chosen = new Set<string>(soft.map(({ trait }) => trait));
  const put = (changed: SoftCriterion) =>
    onChange({ soft: soft.map((each) => (each.trait === changed.trait ? changed : each)) });

  return (
    <section id={fieldId('soft')} className="demand-section" aria-labelledby="demand-soft-title">
      <Heading level="2" size="medium" id="demand-soft-title">
        {t('soft')}
      </Heading>
      <BodyShort>{t('softLead')}</BodyShort>
      <Label as="p" size="small" id="demand-soft-choose">
        {t('softChoose')}
      </Label>
      <Chips size="small" aria-labelledby="demand-soft-choose">
        {traits.map(({ code }) => (
          <Chips.Toggle
            key={code}
            type="button"
            selected={chosen.has(code)}
            onClick={() =>
              onChange({
                soft: chosen.has(code)
                  ? soft.filter(({ trait }) => trait !== code)
                  : [...soft, { trait: code, ...usual }],
              })
            }
          >
            {names.trait(code)}
          </Chips.Toggle>
        ))}
      </Chips>
      <UsualTraits ssyk={ssyk} chosen={chosen} onAdd={(added) => onChange({ soft: [...soft, ...added] })} />
      {soft.map((each) => (
        <fieldset key={each.trait} className="demand-row">
          <legend className="demand-row-title">{names.trait(each.trait)}</legend>
          <div className="demand-row-fields">
            <ToggleGroup
              size="small"
              label={t('wanted')}
              value={String(each.wanted)}
              onChange={(wanted) => put({ ...each, wanted: Number(wanted) })}
            >
              {['1', '2', '3', '4', '5'].map((level) => (
                <ToggleGroup.Item key={level} value={level} label={level} />
              ))}
            </ToggleGroup>
            <WeightField weight={each.weight} onChange={(weight) => put({ ...each, weight })} />
          </div>
        </fieldset>
      ))}
      {soft.length > 0 && <BodyShort size="small">{t('wantedScale')}</BodyShort>}
      <div className="demand-balance">
        <Label htmlFor={fieldId('softShare')} size="small">
          {t('softShare')}
        </Label>
        <input
          id={fieldId('softShare')}
          type="range"
          min={0}
          max={100}
          step={5}
          value={softShare}
          aria-valuetext={t('balanceIs', {
            soft: share(softShare / 100),
            formal: share(1 - softShare / 100),
          })}
          onChange={({ target }) => onChange({ softShare: Number(target.value) })}
        />
        <BodyShort size="small" aria-hidden>
          {t('balanceIs', { soft: share(softShare / 100), formal: share(1 - softShare / 100) })}
        </BodyShort>
      </div>
    </section>
  );
}

interface UsualTraitsProps {
  ssyk: string;
  chosen: ReadonlySet<string>;
  onAdd: (criteria: SoftCriterion[]) => void;
}

const mostAdded = 3;

/** Adds the traits that earlier demands for the occupation most often named. */
function UsualTraits({ ssyk, chosen, onAdd }: UsualTraitsProps) {
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
