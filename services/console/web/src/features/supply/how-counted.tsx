import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { howCounted } from './how-counted-keys.ts';
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
