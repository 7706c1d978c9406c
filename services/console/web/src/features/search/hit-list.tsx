import { BodyShort } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { PageLink } from '../../ui/page/page-link.tsx';

export function HitList({ children }: { children: ReactNode }) {
  return <ul className="search-hits">{children}</ul>;
}

interface HitProps {
  name: string;
  to: string;
  children?: ReactNode;
}

export function Hit({ name, to, children }: HitProps) {
  return (
    <li>
      <PageLink to={to}>{name}</PageLink>
      <BodyShort size="small">{children}</BodyShort>
    </li>
  );
}
