import { BodyShort, Heading, InlineMessage } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../ui/names/use-pseudonym.ts';
import { cardId, menuId } from './card-ids.ts';
import { ConsentList } from './consent-list.tsx';
import { DecisionHistory } from './decision-history.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { Participation, Step } from './job-track-types.ts';
import { StepMenu } from './step-menu.tsx';

interface ParticipationCardProps {
  participation: Participation;
  /** Whether the track is: what that hinders is said once for all. */
  isCancelled: boolean;
  onChoose: (step: Step) => void;
}

/** A candidate in the admission. */
export function ParticipationCard({ participation, isCancelled, onChoose }: ParticipationCardProps) {
  const t = useTexts(jobTrackTexts);
  const names = useCodeNames();
  const candidate = usePseudonym()(participation.candidateId);
  const inText = usePseudonym('in-text')(participation.candidateId);
  const { id, candidateMunicipality, reason, motivation, proposedBy, consentWithdrawn, steps } =
    participation;
  const obstacles = isCancelled ? [] : steps.filter(({ obstacle }) => obstacle);
  return (
    <article className="track-card" aria-labelledby={cardId(id)}>
      <Heading level="3" size="xsmall" id={cardId(id)} tabIndex={-1}>
        {candidate}
      </Heading>
      <BodyShort size="small">
        {t('belongsTo', { municipality: names.municipality(candidateMunicipality) })}
      </BodyShort>
      {reason && (
        <BodyShort size="small">
          {t('proposedBy', { by: proposedBy.name ?? proposedBy.id, reason })}
        </BodyShort>
      )}
      {motivation && <BodyShort size="small">{t('motivation', { motivation })}</BodyShort>}
      <ConsentList participation={participation} isHindered={obstacles.length > 0} />
      {consentWithdrawn && (
        <InlineMessage size="small" status="error">
          {t('consentWithdrawn')}
        </InlineMessage>
      )}
      {obstacles.map(({ step, obstacle = '' }) => (
        <InlineMessage key={step} size="small" status="warning">
          {t('obstacle', { step: t(`step.${step as Step}`), obstacle })}
        </InlineMessage>
      ))}
      <StepMenu id={menuId(id)} candidate={inText} steps={steps} onChoose={onChoose} />
      <DecisionHistory participation={participation} candidate={inText} />
    </article>
  );
}
