/** What is written in the form that proposes somebody. What is left out is as the demand suggests. */
export interface ProposalDraft {
  /** The chosen track, or `newTrack`. */
  track?: string;
  name?: string;
  places?: string;
  startsOn?: string;
  reason: string;
}

export const newTrack = 'new';
export const emptyProposal: ProposalDraft = { reason: '' };

/** What a demand suggests for a track of its own. */
export interface Suggestion {
  name: string;
  openings: number;
  filled: number;
  start: string;
}

/** A track to open, with what the demand suggests where nothing else has been written. */
export function trackToOpen(draft: ProposalDraft, { name, openings, filled, start }: Suggestion) {
  return {
    name: draft.name ?? name,
    places: draft.places === undefined ? Math.max(1, openings - filled) : Number(draft.places),
    startsOn: draft.startsOn ?? start,
  };
}

/** The track that is chosen: the one somebody has chosen while it is there to choose, else the first there is. */
export function chosenTrack(draft: ProposalDraft, trackIds: readonly string[], mayOpen: boolean) {
  const choices = [...trackIds, ...(mayOpen ? [newTrack] : [])];
  return choices.find((choice) => choice === draft.track) ?? choices[0];
}
