import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { Problem } from '../../../api/problem.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import { newTrack, type ProposalDraft, type Suggestion, trackToOpen } from './proposal-draft.ts';
import { proposalTexts } from './proposal-texts.ts';

interface Proposing {
  demandId: string;
  candidateId: string;
  draft: HeldDraft<ProposalDraft>;
  suggestion: Suggestion;
  onProposed: (trackId: string) => void;
}

/**
 * Proposes the candidate, and opens the track first where it is a new one. A track that was opened is the chosen one from
 * then on: when the proposal is refused, the next try opens no other.
 */
export function usePropose({ demandId, candidateId, draft, suggestion, onProposed }: Proposing) {
  const t = useTexts(proposalTexts);
  const queries = useQueryClient();

  async function trackFor(chosen: string): Promise<string> {
    if (chosen !== newTrack) return chosen;
    const opened = await api.post('job-tracks', '/job-tracks', {
      body: { demandId, ...trackToOpen(draft.value, suggestion) },
      idempotencyKey: `${draft.idempotencyKey}-track`,
    });
    draft.set((latest) => ({ ...latest, track: opened.id }));
    await queries.invalidateQueries({ queryKey: ['job-tracks'] });
    return opened.id;
  }

  return useMutation({
    mutationFn: async (chosen: string) => {
      if (!draft.value.reason.trim()) throw missing('reason', t('reasonNeeded'));
      const trackId = await trackFor(chosen);
      await api.post('job-tracks', '/job-tracks/{trackId}/participations', {
        path: { trackId },
        body: { candidateId, reason: draft.value.reason },
        idempotencyKey: draft.idempotencyKey,
      });
      return trackId;
    },
    onSuccess: async (trackId) => {
      draft.clear();
      await queries.invalidateQueries({ queryKey: ['job-tracks'] });
      onProposed(trackId);
    },
  });
}

/** Said before a track is opened for a proposal that the service would refuse. */
function missing(field: string, message: string): Problem {
  return new Problem({ status: 400, errors: [{ field, message }] });
}
