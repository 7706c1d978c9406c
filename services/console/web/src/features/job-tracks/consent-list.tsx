import { BodyShort, Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { Participation } from './job-track-types.ts';

const purposes = ['matching', 'employerPresentation'] as const;

/** The consents the admission rests on, for those who work with the candidate or the track, and who can ask for one. */
export function ConsentList({
  participation,
  isHindered,
}: {
  participation: Participation;
  /** Whether something is said already of what hinders the next step, and of whom to ask. */
  isHindered: boolean;
}) {
  const t = useTexts(jobTrackTexts);
  const names = useCodeNames();
  const { consents, candidateMunicipality, status } = participation;
  if (!consents || status === 'withdrawn' || status === 'declined') return null;
  const missing = purposes.filter((purpose) => !consents[purpose]);
  if (missing.length === 0)
    return (
      <Tag size="xsmall" variant="moderate" data-color="success">
        {t('consentsGiven')}
      </Tag>
    );
  return (
    <>
      {missing.map((purpose) => (
        <Tag key={purpose} size="xsmall" variant="moderate" data-color="warning">
          {t(`missing.${purpose}`)}
        </Tag>
      ))}
      {!isHindered && (
        <BodyShort size="small">
          {t('askConsent', { municipality: names.municipality(candidateMunicipality) })}
        </BodyShort>
      )}
    </>
  );
}
