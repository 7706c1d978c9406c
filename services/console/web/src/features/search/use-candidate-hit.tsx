import { BodyShort } from '@navikt/ds-react';
import type { AnswerOf } from '../../api/contract.ts';
import { useMay } from '../../api/session.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useEmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../ui/names/use-pseudonym.ts';
import { Hit, HitList } from './hit-list.tsx';
import { type Group, isWholeId, standing } from './search-group.ts';
import { searchTexts } from './search-texts.ts';

type Match = AnswerOf<'scoring', '/candidates/{candidateId}/matches', 'get'>;

const shown = 5;

/** A candidate by the whole pseudonym: which open demands it is about, and no word of who it is. */
export function useCandidateHit(q: string): Group {
  const t = useTexts(searchTexts);
  const candidateId = q.trim().toLowerCase();
  const isAsked = useMay()('read', 'CandidateMatch') && isWholeId(q);
  const { data, error } = useGet('scoring', '/candidates/{candidateId}/matches', {
    path: { candidateId },
    reason: t('candidateReason'),
    enabled: isAsked,
  });
  const found = isAsked && data?.candidate === candidateId ? data : undefined;
  const total = found ? 1 : 0;
  return {
    name: 'kandidat',
    title: t('candidate'),
    total,
    shown: total,
    pages: total,
    ...standing({ isAsked, data: found, error }),
    hits: found && <Candidate match={found} />,
  };
}

function Candidate({ match: { candidate, eligible, demands } }: { match: Match }) {
  const t = useTexts(searchTexts);
  const pseudonym = usePseudonym();
  return (
    <>
      <BodyShort weight="semibold">{pseudonym(candidate)}</BodyShort>
      <BodyShort spacing>{t('candidateAbout', { eligible })}</BodyShort>
      <HitList>
        {demands.slice(0, shown).map(({ demand }) => (
          <MatchingDemand key={demand} demandId={demand} />
        ))}
      </HitList>
    </>
  );
}

function MatchingDemand({ demandId }: { demandId: string }) {
  const t = useTexts(searchTexts);
  const names = useCodeNames();
  const { data } = useGet('employer-contacts', '/demands/{demandId}', { path: { demandId } });
  const employer = useEmployerName(data?.employerId ?? '');
  if (!data) return null;
  const demand = t('demandName', { occupation: names.occupation(data.profile.ssyk), employer });
  return <Hit name={t('toShortlist', { demand })} to={`/urvalslistor/${demandId}`} />;
}
