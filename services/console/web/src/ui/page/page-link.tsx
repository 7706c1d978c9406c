import { Link, type LinkProps } from '@navikt/ds-react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';

/** A link to another page of the application, which opens it without loading everything anew. */
export function PageLink(props: Omit<LinkProps, 'href'> & Pick<RouterLinkProps, 'to' | 'relative'>) {
  return <Link as={RouterLink} {...props} />;
}
