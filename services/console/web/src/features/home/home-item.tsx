import { BodyShort } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { PageLink } from '../../ui/page/page-link.tsx';

interface HomeItemProps {
  /** Empty until it is known: a way that says not where it leads is none. */
  name: string;
  to?: string;
  /** What there is to know of it before one goes there. */
  children?: ReactNode;
}

/** One thing that may need somebody, with the way to it. */
export function HomeItem({ name, to, children }: HomeItemProps) {
  return (
    <li>
      {to === undefined || name === '' ? (
        <BodyShort weight="semibold">{name || '…'}</BodyShort>
      ) : (
        <PageLink to={to}>{name}</PageLink>
      )}
      <BodyShort as="div" size="small">
        {children}
      </BodyShort>
    </li>
  );
}
