import { useShellTexts } from '../texts/shell-texts.ts';

/** Past the navigation, for those who go by keyboard. */
export function SkipLink() {
  const t = useShellTexts();
  return (
    <a className="shell-skip" href="#content">
      {t('skipToContent')}
    </a>
  );
}
