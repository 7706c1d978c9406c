import { InlineMessage } from '@navikt/ds-react';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { type Demand, draftOf } from '../draft/demand-draft.ts';
import { demandFormTexts } from '../form/demand-form-texts.ts';
import type { DemandChange } from './use-save-change.ts';

/** Says, while one is still writing, that somebody else has saved a change. */
export function Overtaken({ demand, change }: { demand: Demand; change: DemandChange }) {
  const t = useTexts(demandFormTexts);
  const hasChanged =
    demand.revision > change.seen && JSON.stringify(draftOf(demand)) !== JSON.stringify(change.base);
  const { data } = useGet('employer-contacts', '/demands/{demandId}/versions', {
    path: { demandId: demand.id },
    query: { since: change.seen, limit: 1 },
    enabled: hasChanged,
  });
  const newest = data?.items[0];
  return (
    <div role="status">
      {hasChanged && newest && (
        <InlineMessage status="info">{t('overtaken', { name: newest.by.name })}</InlineMessage>
      )}
    </div>
  );
}
