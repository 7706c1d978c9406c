import { TextField } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { errorAt, type FormField } from '../../../ui/form/problem-fields.ts';
import { type ProposalDraft, type Suggestion, trackToOpen } from './proposal-draft.ts';
import { proposalTexts } from './proposal-texts.ts';

interface NewTrackFieldsProps {
  fields: Readonly<Record<'name' | 'places' | 'startsOn', FormField>>;
  draft: HeldDraft<ProposalDraft>;
  suggestion: Suggestion;
  error: unknown;
}

/** What a new track is called, how many it takes and when it starts: the demand suggests all three. */
export function NewTrackFields({ fields, draft, suggestion, error }: NewTrackFieldsProps) {
  const t = useTexts(proposalTexts);
  const { name, places, startsOn } = trackToOpen(draft.value, suggestion);
  const write = (part: Partial<ProposalDraft>) => draft.set((latest) => ({ ...latest, ...part }));
  return (
    <div className="shortlist-new-track">
      <TextField
        id={fields.name.id}
        label={t('name')}
        value={name}
        error={errorAt(error, 'name')}
        onChange={({ target }) => write({ name: target.value })}
      />
      <TextField
        id={fields.places.id}
        label={t('places')}
        inputMode="numeric"
        htmlSize={6}
        value={draft.value.places ?? String(places)}
        error={errorAt(error, 'places')}
        onChange={({ target }) => write({ places: target.value })}
      />
      <DateField
        id={fields.startsOn.id}
        label={t('startsOn')}
        value={startsOn}
        error={errorAt(error, 'startsOn')}
        onChange={(date) => write({ startsOn: date })}
      />
    </div>
  );
}
