import { BodyShort, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

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
      <Link as={RouterLink} to={to}>
        {name}
      </Link>
      <BodyShort size="small">{children}</BodyShort>
    </li>
  );
}
