import { useEffect, useRef, useState } from 'react';
import type { JobTrack, Status } from './job-track-types.ts';
import { cardId, menuId } from './card-ids.ts';

/** Where the focus is to go, once the card is there that has got so far. */
interface Wanted {
  participationId: string;
  status?: Status;
}

/** Moves the focus to a card's menu. A card that has changed columns is a new one, and comes a moment later. */
export function useFocusLater(track: JobTrack): (wanted: Wanted) => void {
  const [wanted, setWanted] = useState<Wanted>();
  const done = useRef<Wanted>(undefined);
  useEffect(() => {
    if (!wanted || wanted === done.current) return;
    const { participationId, status } = wanted;
    const now = track.participations.find(({ id }) => id === participationId);
    if (status && now?.status !== status) return;
    placeOf(participationId)?.focus();
    done.current = wanted;
  }, [wanted, track]);
  return setWanted;
}

/** The card's menu; its heading where nothing more can be done. */
function placeOf(participationId: string): HTMLElement | null {
  return document.getElementById(menuId(participationId)) ?? document.getElementById(cardId(participationId));
}
