import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';

/** Who has come and who has gone between two shortlists of the same demand; nothing when it is another demand's. */
export function changesBetween(
  before: Pick<Shortlist, 'demandId' | 'shortlist'>,
  after: Pick<Shortlist, 'demandId' | 'shortlist'>,
) {
  const [were, are] = [before, after].map(({ shortlist }) => new Set(shortlist.map(({ id }) => id)));
  if (before.demandId !== after.demandId || !were || !are) return { entered: 0, left: 0 };
  return {
    entered: [...are].filter((id) => !were.has(id)).length,
    left: [...were].filter((id) => !are.has(id)).length,
  };
}

/** Says aloud when the shortlist on the screen has become another one. */
export function useAnnounceChanges(shortlist: Shortlist | undefined): void {
  const t = useTexts(shortlistTexts);
  const announce = useAnnounce();
  const shown = useRef<Shortlist>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = shortlist;
    if (!before || !shortlist) return;
    const { entered, left } = changesBetween(before, shortlist);
    if (entered + left > 0) announce(t('listChanged', { entered, left }));
  }, [shortlist, announce, t]);
}
