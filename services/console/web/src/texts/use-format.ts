import { useMemo } from 'react';
import { useSignal } from '../signal.ts';
import { formatsIn } from './formats.ts';
import { language } from './language.ts';

/** How counts and dates are written in the language of the page. */
export function useFormat() {
  const locale = useSignal(language);
  return useMemo(() => formatsIn(locale), [locale]);
}
