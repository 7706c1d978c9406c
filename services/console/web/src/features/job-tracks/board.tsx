import { Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { EmptyState } from '../../ui/page/query-state.tsx';
import { columns } from './admission-decisions.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack, Participation, Step } from './job-track-types.ts';
import { ParticipationCard } from './participation-card.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useFocusLater } from './use-focus-later.ts';

/** A step somebody is about to take. */
interface Choice {
  participationId: string;
  step: Step;
}

/** The admission: a column for each place in it, a card for each candidate. */
export function Board({ track }: { track: JobTrack }) {
  const t = useTexts(jobTrackTexts);
  const [choice, setChoice] = useState<Choice>();
  const [lastTaken, setLastTaken] = useState<Participation>();
  const focusLater = useFocusLater(track);
  const chosen = track.participations.find(({ id }) => id === choice?.participationId);

  function onTaken(participation: Participation) {
    setChoice(undefined);
    setLastTaken(participation);
    focusLater({ participationId: participation.id, status: participation.status });
  }

  if (track.participations.length === 0)
    return (
      <EmptyState
        title={t('nobodyYet')}
        text={t('nobodyYetText')}
        action={<PageLink to={`/urvalslistor/${track.demandId}`}>{t('toShortlist')}</PageLink>}
      />
    );
  return (
    <>
      {lastTaken && (
        <UndoBar
          key={`${lastTaken.id} ${lastTaken.revision}`}
          track={track}
          taken={lastTaken}
          onUndone={({ id, status }) => {
            setLastTaken(undefined);
            focusLater({ participationId: id, status });
          }}
        />
      )}
      <div className="track-board">
        {columns.map((status) => {
          const cards = track.participations.filter((each) => each.status === status);
          return (
            <section key={status} aria-labelledby={`column-${status}`}>
              <Heading level="2" size="xsmall" id={`column-${status}`}>
                {t('inColumn', { column: t(`column.${status}`), count: cards.length })}
              </Heading>
              {cards.length === 0 && <p className="track-none">{t('columnEmpty')}</p>}
              {cards.length > 0 && (
                <ul>
                  {cards.map((participation) => (
                    <li key={participation.id}>
                      <ParticipationCard
                        participation={participation}
                        isCancelled={track.status === 'cancelled'}
                        onChoose={(step) => setChoice({ participationId: participation.id, step })}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      {choice && chosen && (
        <DecisionDialog
          key={`${chosen.id} ${choice.step}`}
          trackId={track.id}
          participation={chosen}
          step={choice.step}
          onTaken={onTaken}
          onClose={() => {
            setChoice(undefined);
            focusLater({ participationId: choice.participationId });
          }}
        />
      )}
    </>
  );
}
