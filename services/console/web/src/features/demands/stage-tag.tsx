import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { demandTexts } from './demand-texts.ts';
import type { Demand } from './draft/demand-draft.ts';

const colours = { signal: 'warning', quantified: 'info', profiled: 'accent', agreed: 'success' } as const;

/** How far a demand has come, or that it is over. */
export function StageTag({ status, stage }: Pick<Demand, 'status' | 'stage'>) {
  const t = useTexts(demandTexts);
  const isOpen = status === 'open';
  return (
    <Tag size="small" variant="moderate" data-color={isOpen ? colours[stage] : 'neutral'}>
      {isOpen ? t(`stage.${stage}`) : t('closedTag')}
    </Tag>
  );
}
