import { useGet } from '../../api/use-get.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';

export function EmployerName({ employerId }: { employerId: string }) {
  return useEmployerName(employerId);
}

/** An employer's name; empty until it has come, and a word for it when it can't be had. */
export function useEmployerName(employerId: string): string {
  const t = useShellTexts();
  const { data, error, isPlaceholderData } = useGet('employer-contacts', '/employers/{employerId}', {
    path: { employerId },
  });
  if (data && !isPlaceholderData) return data.name;
  return error ? t('employerUnknown') : '';
}
