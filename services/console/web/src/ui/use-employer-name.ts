import { useGet } from '../api/use-get.ts';
import { useShellTexts } from '../texts/shell-texts.ts';

/** An employer's name; empty until it has come, and a word for it when it can't be had. */
export function useEmployerName(employerId: string): string {
  const t = useShellTexts();
  const { data, error, isPlaceholderData } = useGet('employer-contacts', '/employers/{employerId}', {
    path: { employerId },
  });
  if (data && !isPlaceholderData) return data.name;
  return error ? t('employerUnknown') : '';
}
