import { Detail } from '@navikt/ds-react';
import { liveState, useLive } from '../live/use-live.ts';
import { useSignal } from '../signal.ts';
import { useShellTexts } from '../texts/shell-texts.ts';

/** Follows what happens, and says whether it does. */
export function LiveStatus() {
  useLive();
  const t = useShellTexts();
  const state = useSignal(liveState);
  return (
    <Detail className="shell-live" data-state={state}>
      {t(state)}
    </Detail>
  );
}
