import { LocalAlert, type LocalAlertProps } from '@navikt/ds-react';

interface NoticeProps extends Pick<LocalAlertProps, 'status' | 'size' | 'className' | 'role' | 'children'> {
  title: string;
  level?: 'h2' | 'h3';
}

/** Something to know of before one goes on, under a heading of its own. */
export function Notice({ title, level = 'h2', children, ...alert }: NoticeProps) {
  return (
    <LocalAlert as="div" {...alert}>
      <LocalAlert.Header>
        <LocalAlert.Title as={level}>{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{children}</LocalAlert.Content>
    </LocalAlert>
  );
}
