import { BodyShort, Heading } from '@navikt/ds-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useParams } from 'react-router';
import { useMay } from '../../../api/session.ts';
import { useGet } from '../../../api/use-get.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { QueryPage } from '../../../ui/page/query-page.tsx';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { EmployerLine } from '../employer-line.tsx';
import { StageTag } from '../stage-tag.tsx';
import { CompactShortlist } from './compact-shortlist.tsx';
import { DemandChanges } from './demand-changes.tsx';
import { DemandProgress } from './demand-progress.tsx';
import { ProfileSummary } from './profile-summary.tsx';
import { StageSteps } from './stage-steps.tsx';

/** One need: how far it has come, who fits it now, and what has changed. */
export function DemandPage() {
  const { demandId = '' } = useParams();
  const query = useGet('employer-contacts', '/demands/{demandId}', { path: { demandId } });
  const t = useTexts(demandTexts);
  return (
    <QueryPage query={query} title={t('title')}>
      {(demand) => <OneDemand key={demand.id} demand={demand} />}
    </QueryPage>
  );
}

function OneDemand({ demand }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const may = useMay();
  const names = useCodeNames();
  const { date } = useFormat();
  const { profile, by, registeredAt } = demand;
  return (
    <div className="demand-page">
      <div>
        <PageHeading>{names.occupation(profile.ssyk)}</PageHeading>
        <div className="demand-head">
          <StageTag {...demand} />
          <BodyShort>{names.municipality(profile.municipality)}</BodyShort>
          {demand.status === 'open' && may('change', 'Demand') && (
            <span className="ui-no-print">
              <LinkButton
                size="small"
                variant="secondary"
                icon={<PencilIcon aria-hidden />}
                to={`/kompetensbehov/${demand.id}/andra`}
              >
                {t('change')}
              </LinkButton>
            </span>
          )}
        </div>
        <EmployerLine employerId={demand.employerId} />
        <BodyShort size="small" textColor="subtle">
          {t('registered', { ...by, date: date(registeredAt.slice(0, 10)) })}
        </BodyShort>
      </div>
      <StageSteps demand={demand} />
      {/* An employer may be handed the page on paper: who is on the list and with what points isn't for them. */}
      {may('read', 'Shortlist') && (
        <section aria-labelledby="demand-shortlist-title" className="ui-no-print">
          <Heading level="2" size="medium" id="demand-shortlist-title" spacing>
            {t('shortlist')}
          </Heading>
          <CompactShortlist demand={demand} />
        </section>
      )}
      <DemandChanges demand={demand} />
      <ProfileSummary demand={demand} />
      <DemandProgress demand={demand} />
    </div>
  );
}
