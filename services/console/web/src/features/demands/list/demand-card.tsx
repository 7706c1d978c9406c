import { BodyShort, Heading, ReadMore, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { EmployerName } from '../../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { useHasChanged } from '../last-look.ts';
import { CompactShortlist } from '../page/compact-shortlist.tsx';
import { StageTag } from '../stage-tag.tsx';
import type { useShortlistFigures } from '../use-shortlist-figures.ts';

interface DemandCardProps {
  demand: Demand;
  figures: ReturnType<ReturnType<typeof useShortlistFigures>>;
}

/** A need in the list, with how many it reaches, and its shortlist when asked for. */
export function DemandCard({ demand, figures }: DemandCardProps) {
  const t = useTexts(demandTexts);
  const may = useMay();
  const names = useCodeNames();
  const { count, date } = useFormat();
  const hasChanged = useHasChanged();
  const [isOpen, setOpen] = useState(false);
  const { ssyk, municipality, openings, start } = demand.profile;
  const facts = [
    names.municipality(municipality),
    openings === undefined ? t('openingsUnknown') : t('filled', { filled: demand.filled, openings }),
    start === undefined ? t('startUnknown') : t('startsOn', { date: date(start) }),
  ];
  const isListed = demand.status === 'open' && demand.stage !== 'signal' && may('read', 'Shortlist');

  return (
    <li className="demand-card">
      <div className="demand-head">
        <Heading level="2" size="small">
          <PageLink to={`/kompetensbehov/${demand.id}`}>{names.occupation(ssyk)}</PageLink>
        </Heading>
        <StageTag {...demand} />
        {hasChanged(demand.id, demand.revision, figures?.changed?.at) && (
          <Tag size="small" variant="strong" data-color="info">
            {t('changedTag')}
          </Tag>
        )}
      </div>
      <div className="demand-card-figures">
        <BodyShort>
          <EmployerName employerId={demand.employerId} />
        </BodyShort>
        {isListed && (
          <BodyShort>
            {figures
              ? `${t('eligible', { eligible: count(figures.eligible) })}, ${t('reachable', { reachable: count(figures.reachable) })}`
              : t('counting')}
          </BodyShort>
        )}
      </div>
      <BodyShort size="small" textColor="subtle">
        {facts.join(' · ')}
      </BodyShort>
      {isListed && (
        <ReadMore size="small" header={t('showList')} open={isOpen} onOpenChange={setOpen}>
          {isOpen && <CompactShortlist demand={demand} />}
        </ReadMore>
      )}
    </li>
  );
}
