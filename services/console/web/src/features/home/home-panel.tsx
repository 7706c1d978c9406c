import { Heading } from '@navikt/ds-react';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { homeTexts } from './home-texts.ts';

interface HomePanelProps {
  title: string;
  /** The page that has all of what the panel shows the first of. */
  all?: string;
  children: ReactNode;
}

/** One kind of thing that may need somebody. */
export function HomePanel({ title, all, children }: HomePanelProps) {
  const t = useTexts(homeTexts);
  const id = useId();
  return (
    <section className="home-panel" aria-labelledby={id}>
      <Heading level="2" size="small" id={id} spacing>
        {title}
      </Heading>
      {children}
      {all !== undefined && (
        <PageLink to={all}>
          {t('showAll')}
          <span className="ui-only-heard">: {title}</span>
        </PageLink>
      )}
    </section>
  );
}
