import { BodyLong, ErrorSummary, LocalAlert } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { isChangedByOthers, isSignedOut, Problem } from '../../api/problem.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { type FormField, problemLines } from './problem-fields.ts';

interface ProblemAlertProps {
  /** What a mutation failed with; nothing is shown while there is none. */
  error: unknown;
  /** The form's fields by the names the contract has for them. */
  fields?: Readonly<Record<string, FormField>>;
}

/**
 * Why something couldn't be saved, with links to the fields to correct. It takes the focus when it comes. Being signed out
 * and being overtaken by someone else have dialogs of their own.
 */
export function ProblemAlert({ error, fields = {} }: ProblemAlertProps) {
  const t = useShellTexts();
  const place = useRef<HTMLDivElement>(null);
  const shown = isSignedOut(error) || isChangedByOthers(error) ? undefined : error;
  useEffect(() => {
    if (shown) place.current?.focus();
  }, [shown]);
  if (!shown) return null;

  const lines = shown instanceof Problem ? problemLines(shown, fields) : [];
  if (lines.length > 0)
    return (
      <ErrorSummary ref={place} heading={t('problemFields')}>
        {lines.map(({ key, message, id }) =>
          id ? (
            <ErrorSummary.Item key={key} href={`#${id}`}>
              {message}
            </ErrorSummary.Item>
          ) : (
            <li key={key}>{message}</li>
          ),
        )}
      </ErrorSummary>
    );
  return (
    <LocalAlert ref={place} as="div" tabIndex={-1} status="error">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('problemTitle')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong>{shown instanceof Problem ? shown.message : t('saveUnreachable')}</BodyLong>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
