import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { supplyTexts } from './supply-texts.ts';

/** What the counts are and aren't: whoever weighs a clause by them must know. */
export function HowCounted() {
  const t = useTexts(supplyTexts);
  return howCounted.map((key) => (
    <BodyLong key={key} size="small" spacing>
      {t(key)}
    </BodyLong>
  ));
}

/** What must be known of the counts, in order. */
export const howCounted = [
  'how.who',
  'how.ready',
  'how.start',
  'how.bands',
  'how.together',
  'how.decision',
] as const;
