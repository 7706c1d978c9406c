import { BodyLong, BodyShort, Button, Heading, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Problem } from '../../../api/problem.ts';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { Notice } from '../../../ui/page/notice.tsx';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import { proposalTexts } from './proposal-texts.ts';

interface ConsentCheckProps {
  demandId: string;
  candidateId: string;
  /** Where the candidate belongs. */
  municipality: string;
  /** What is shown when the candidate may be proposed. */
  children: ReactNode;
}

/** The consents a job track rests on, as the service knows them now. Without one there is nothing to fill in. */
export function ConsentCheck({ demandId, candidateId, municipality, children }: ConsentCheckProps) {
  const reason = useTexts(shortlistTexts)('accessReason');
  const query = useGet('job-tracks', '/demands/{demandId}/candidates/{candidateId}/consents', {
    path: { demandId, candidateId },
    reason,
  });
  const { error } = query;
  if (error instanceof Problem && (error.status === 409 || error.status === 403))
    return <MayNot problem={error} onAgain={() => void query.refetch()} />;
  return (
    <QueryState query={query}>
      {(consents) => (
        <>
          <Consents {...consents} municipality={municipality} />
          {children}
        </>
      )}
    </QueryState>
  );
}

function MayNot({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  const t = useTexts(proposalTexts);
  return (
    <Notice status="warning" role="alert" title={t('mayNot')}>
      <BodyLong spacing>{problem.message}</BodyLong>
      <Button size="small" variant="secondary-neutral" onClick={onAgain}>
        {t('checkAgain')}
      </Button>
    </Notice>
  );
}

function Consents(props: { matching: boolean; employerPresentation: boolean; municipality: string }) {
  const { matching, employerPresentation, municipality } = props;
  const t = useTexts(proposalTexts);
  const names = useCodeNames();
  return (
    <section className="shortlist-consents">
      <Heading level="2" size="xsmall">
        {t('consents')}
      </Heading>
      <ul>
        <Consent name={t('matching')} isGiven={matching} />
        <Consent name={t('presentation')} isGiven={employerPresentation} />
      </ul>
      {!employerPresentation && (
        <BodyShort size="small">
          {t('presentationLater', { municipality: names.municipality(municipality) })}
        </BodyShort>
      )}
    </section>
  );
}

function Consent({ name, isGiven }: { name: string; isGiven: boolean }) {
  const t = useTexts(proposalTexts);
  return (
    <li>
      {name}{' '}
      <Tag size="xsmall" variant="moderate" data-color={isGiven ? 'success' : 'warning'}>
        {t(isGiven ? 'given' : 'missing')}
      </Tag>
    </li>
  );
}
