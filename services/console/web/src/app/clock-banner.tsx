import { useEffect, useState } from 'react';
import { clockAhead, now } from '../clock.ts';
import { useSignal } from '../signal.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { useFormat } from '../texts/use-format.ts';

/** Says what time it is where the system's clock has been set, so that nobody takes another day for today. */
export function ClockBanner() {
  const t = useShellTexts();
  const { instant } = useFormat();
  const isSet = useSignal(clockAhead) !== 0;
  const [, look] = useState(0);
  useEffect(() => {
    if (!isSet) return undefined;
    const timer = setInterval(() => look((times) => times + 1), 10_000);
    return () => clearInterval(timer);
  }, [isSet]);
  if (!isSet) return null;
  return (
    <aside className="shell-clock" aria-label={t('clock')}>
      {t('clockIsSet', { instant: instant(now().toISOString()) })}
    </aside>
  );
}
