import { BodyLong } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { useTexts } from '../../../texts/define-texts.ts';
import { useEmployerName } from '../../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';
import { useShortlist } from '../use-shortlist.ts';
import { ConsentCheck } from './consent-check.tsx';
import { proposalTexts } from './proposal-texts.ts';
import { ProposeForm } from './propose-form.tsx';

/** Proposes a candidate to a job track for a demand. */
export function ProposePage() {
  const t = useTexts(proposalTexts);
  const common = useTexts(shortlistTexts);
  const { demandId = '', candidateId = '' } = useParams();
  const candidate = usePseudonym('in-text')(candidateId);
  const query = useShortlist(demandId);
  return (
    <>
      <PageLink to={`/urvalslistor/${demandId}`}>{common('back')}</PageLink>
      <PageHeading>{t('title', { candidate })}</PageHeading>
      <QueryState query={query}>
        {(shortlist) => <Proposal shortlist={shortlist} candidateId={candidateId} />}
      </QueryState>
    </>
  );
}

function Proposal({ shortlist, candidateId }: { shortlist: Shortlist; candidateId: string }) {
  const t = useTexts(proposalTexts);
  const names = useCodeNames();
  const { demand, demandId } = shortlist;
  const employer = useEmployerName(demand.employerId);
  const candidates = [...shortlist.shortlist, ...shortlist.nearMisses];
  const municipality = candidates.find(({ id }) => id === candidateId)?.municipality ?? demand.municipality;
  return (
    <div className="shortlist-form">
      <BodyLong spacing>{t('for', { occupation: names.occupation(demand.ssyk), employer })}</BodyLong>
      <ConsentCheck demandId={demandId} candidateId={candidateId} municipality={municipality}>
        <ProposeForm demandId={demandId} demand={demand} candidateId={candidateId} />
      </ConsentCheck>
    </div>
  );
}
