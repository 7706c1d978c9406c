import { BodyShort, Heading, List } from '@navikt/ds-react';
import { useMay } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';

const stages = ['signal', 'quantified', 'profiled', 'agreed'] as const;

/** The stages of a demand, where it stands, and what it lacks for the next. */
export function StageSteps({ demand }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const may = useMay();
  const current = stages.indexOf(demand.stage);
  const lacks = demand.status === 'open' ? demand.lacks : [];
  const isForTheForm = lacks.some(({ code }) => code !== 'letter-of-intent');
  return (
    <section aria-labelledby="demand-stages-title">
      <Heading level="2" size="small" id="demand-stages-title" spacing>
        {t('stages')}
      </Heading>
      <ol className="demand-stages">
        {stages.map((stage, place) => (
          <li
            key={stage}
            data-state={place < current ? 'done' : place === current ? 'current' : 'ahead'}
            {...(place === current && { 'aria-current': 'step' as const })}
          >
            <strong>{t(`stage.${stage}`)}</strong>
            <small>{t(`stageMeans.${stage}`)}</small>
          </li>
        ))}
      </ol>
      {lacks.length > 0 && (
        <div className="demand-lacks">
          <BodyShort weight="semibold">{t('lacks')}</BodyShort>
          <List as="ul" size="small">
            {lacks.map(({ code, text }) => (
              <List.Item key={code}>{text}</List.Item>
            ))}
          </List>
          {isForTheForm && may('change', 'Demand') && (
            <LinkButton size="small" variant="secondary" to={`/kompetensbehov/${demand.id}/andra`}>
              {t('fillInMore')}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  );
}
