import { BodyShort, Button, Textarea } from '@navikt/ds-react';
import { useNavigate } from 'react-router';
import { useMay, useSession } from '../../../api/session.ts';
import { useGet } from '../../../api/use-get.ts';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useDraft } from '../../../ui/draft/use-draft.ts';
import { ProblemAlert } from '../../../ui/form/problem-alert.tsx';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { EmptyState, QueryState } from '../../../ui/page/query-state.tsx';
import type { Shortlist } from '../shortlist-types.ts';
import { NewTrackFields } from './new-track-fields.tsx';
import { chosenTrack, emptyProposal, newTrack, type Suggestion } from './proposal-draft.ts';
import { proposalTexts } from './proposal-texts.ts';
import { TrackChoice, type TrackToChoose } from './track-choice.tsx';
import { usePropose } from './use-propose.ts';

interface ProposeFormProps extends Pick<Shortlist, 'demandId' | 'demand'> {
  candidateId: string;
}

/** Which track, and why. */
export function ProposeForm(props: ProposeFormProps) {
  const { demandId } = props;
  const query = useGet('job-tracks', '/job-tracks', { query: { demandId, status: 'open', limit: 100 } });
  return <QueryState query={query}>{({ items }) => <Form {...props} tracks={items} />}</QueryState>;
}

function Form({
  demandId,
  demand,
  candidateId,
  tracks,
}: ProposeFormProps & { tracks: readonly TrackToChoose[] }) {
  const t = useTexts(proposalTexts);
  const names = useCodeNames();
  const may = useMay();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const candidate = usePseudonym()(candidateId);
  const { municipalities } = useSession();
  const draft = useDraft(`proposal:${demandId}:${candidateId}`, emptyProposal);
  const mayOpen = may('open', 'JobTrack') && municipalities.includes(demand.municipality);
  const chosen = chosenTrack(
    draft.value,
    tracks.map(({ id }) => id),
    mayOpen,
  );
  const suggestion: Suggestion = { ...demand, name: names.occupation(demand.ssyk) };
  const propose = usePropose({
    demandId,
    candidateId,
    draft,
    suggestion,
    onProposed: (trackId) => {
      const track = tracks.find(({ id }) => id === trackId)?.name ?? draft.value.name ?? suggestion.name;
      announce(t('done', { candidate, track }));
      void navigate(`/jobbspar/${trackId}`);
    },
  });
  const { error, isPending } = propose;
  const fields = {
    reason: { id: 'proposal-reason', label: t('reason') },
    name: { id: 'proposal-name', label: t('name') },
    places: { id: 'proposal-places', label: t('places') },
    startsOn: { id: 'proposal-starts-on', label: t('startsOn') },
  };
  if (tracks.length === 0 && !mayOpen) {
    const municipality = names.municipality(demand.municipality);
    return <EmptyState title={t('noTracks')} text={t('noTracksText', { municipality })} />;
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && !isPending) propose.mutate(chosen);
      }}
    >
      <ProblemAlert error={error} fields={fields} />
      {draft.wasRestored && <BodyShort spacing>{t('restored')}</BodyShort>}
      <TrackChoice
        tracks={tracks}
        mayOpen={mayOpen}
        chosen={chosen}
        onChoose={(track) => draft.set((latest) => ({ ...latest, track }))}
      />
      {chosen === newTrack && (
        <NewTrackFields fields={fields} draft={draft} suggestion={suggestion} error={error} />
      )}
      <Textarea
        id={fields.reason.id}
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={2000}
        minRows={3}
        value={draft.value.reason}
        error={errorAt(error, 'reason')}
        onChange={({ target }) => draft.set((latest) => ({ ...latest, reason: target.value }))}
      />
      <div className="shortlist-buttons">
        <Button type="submit" loading={isPending}>
          {t('submit')}
        </Button>
        <LinkButton variant="tertiary" to={`/urvalslistor/${demandId}`}>
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
