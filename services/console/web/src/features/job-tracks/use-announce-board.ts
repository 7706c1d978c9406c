import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { usePseudonym } from '../../ui/names/use-pseudonym.ts';
import { boardChanges } from './board-changes.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack } from './job-track-types.ts';

/** More than this at once are told as a number. */
const mostNamed = 3;

/** Says aloud what has changed on the board, whoever changed it. */
export function useAnnounceBoard(track: JobTrack | undefined): void {
  const t = useTexts(jobTrackTexts);
  const announce = useAnnounce();
  const pseudonym = usePseudonym();
  const shown = useRef<JobTrack>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = track;
    if (!track || before?.id !== track.id) return;
    const changed = boardChanges(before, track);
    if (changed.length === 0) return;
    const each = changed.map(({ candidateId, status }) =>
      t(`now.${status}`, { candidate: pseudonym(candidateId) }),
    );
    announce(changed.length > mostNamed ? t('manyChanged', { count: changed.length }) : each.join(' '));
  }, [track, announce, pseudonym, t]);
}
