import { BodyLong, BodyShort } from '@navikt/ds-react';

/** In a panel without content: that this is so, and what would bring some. */
export function Nothing({ title, text }: { title: string; text: string }) {
  return (
    <>
      <BodyShort weight="semibold">{title}</BodyShort>
      <BodyLong size="small" spacing>
        {text}
      </BodyLong>
    </>
  );
}
