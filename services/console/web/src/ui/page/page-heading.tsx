import { Heading } from '@navikt/ds-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import { useShellTexts } from '../../texts/shell-texts.ts';

/**
 * The one heading of a page, and its title in the browser. After a navigation it takes the focus, so that those who don't
 * see the page hear where they are; unless they are already writing on it.
 */
export function PageHeading({ children }: { children: string }) {
  const t = useShellTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const title = t('titleOf', { page: children });

  useEffect(() => {
    document.title = title;
  }, [title]);
  // Only when the page comes: a filter in its address is no new page.
  const takeFocus = useEffectEvent(() => {
    const isFirst = key === 'default';
    const isWriting = document.activeElement?.matches('input, textarea, select, dialog *') ?? false;
    if (!isFirst && !isWriting) heading.current?.focus();
  });
  useEffect(() => takeFocus(), []);

  return (
    <Heading level="1" size="xlarge" spacing ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
