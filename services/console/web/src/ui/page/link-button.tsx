import { Button, type ButtonProps } from '@navikt/ds-react';
import { Link } from 'react-router';

interface LinkButtonProps
  extends Pick<ButtonProps, 'children' | 'variant' | 'size' | 'icon' | 'className' | 'aria-label'> {
  to: string;
}

/** A link that looks like a button, and is heard as the link it is. */
export function LinkButton(props: LinkButtonProps) {
  return <Button as={Link} role="link" {...props} />;
}
