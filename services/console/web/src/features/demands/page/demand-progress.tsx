import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { useMay } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { StepButton } from '../../../ui/step/step-button.tsx';
import { useStep } from '../../../ui/step/use-step.ts';
import { demandTexts } from '../demand-texts.ts';
import type { Demand } from '../draft/demand-draft.ts';
import { CloseDialog } from './close-dialog.tsx';
import { FillDialog } from './fill-dialog.tsx';
import { LetterDialog } from './letter-dialog.tsx';

const service = 'employer-contacts';
type Opened = 'fill' | 'letter' | 'close' | undefined;

/** How a demand comes to its end: agreed, filled one by one, closed; each of them taken back where it was taken. */
export function DemandProgress({ demand }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const may = useMay();
  const { date } = useFormat();
  const [opened, setOpened] = useState<Opened>();
  const shut = () => setOpened(undefined);
  const { revision, fillings, letterOfIntent, closing, status, filled } = demand;
  const path = { demandId: demand.id };
  const { openings } = demand.profile;
  const isOpen = status === 'open';
  const mayChange = may('change', 'Demand');
  const mayClose = may('close', 'Demand');

  return (
    <section aria-labelledby="demand-progress-title">
      <Heading level="2" size="medium" id="demand-progress-title" spacing>
        {t('progress')}
      </Heading>
      {openings !== undefined && <BodyShort spacing>{t('filled', { filled, openings })}</BodyShort>}
      <ul className="demand-acts">
        {letterOfIntent && (
          <li>
            {t('letterIs', { date: date(letterOfIntent.signedOn), openings: letterOfIntent.openings })}
            {isOpen && mayChange && (
              <Undo
                label={t('undoLetter')}
                done={t('undoneSaid')}
                take={() => api.delete(service, '/demands/{demandId}/letter-of-intent', { path, revision })}
              />
            )}
          </li>
        )}
        {fillings.map(({ id, on, how }) => (
          <li key={id}>
            {t('filledOn', { date: date(on), how: t(`how.${how}`).toLocaleLowerCase() })}
            {mayChange && (
              <Undo
                label={t('undoFilling', { date: date(on) })}
                done={t('undoneSaid')}
                take={() =>
                  api.delete(service, '/demands/{demandId}/fillings/{fillingId}', {
                    path: { ...path, fillingId: id },
                    revision,
                  })
                }
              />
            )}
          </li>
        ))}
        {closing && (
          <li>
            {t('closedIs', {
              date: date(closing.at.slice(0, 10)),
              name: closing.by.name,
              outcome: t(`outcome.${closing.outcome}`).toLocaleLowerCase(),
            })}
            {mayClose && (
              <Undo
                label={t('reopen')}
                done={t('reopenedSaid')}
                take={() => api.delete(service, '/demands/{demandId}/closing', { path, revision })}
              />
            )}
          </li>
        )}
      </ul>
      {isOpen && (
        <div className="demand-buttons ui-no-print">
          {mayChange && openings !== undefined && (
            <Button size="small" variant="secondary" onClick={() => setOpened('fill')}>
              {t('fill')}
            </Button>
          )}
          {mayChange && demand.stage === 'profiled' && (
            <Button size="small" variant="secondary" onClick={() => setOpened('letter')}>
              {t('letter')}
            </Button>
          )}
          {mayClose && (
            <Button size="small" variant="tertiary" onClick={() => setOpened('close')}>
              {t('close')}
            </Button>
          )}
        </div>
      )}
      {opened === 'fill' && <FillDialog demand={demand} onDone={shut} />}
      {opened === 'letter' && <LetterDialog demand={demand} onDone={shut} />}
      {opened === 'close' && <CloseDialog demand={demand} onDone={shut} />}
    </section>
  );
}

function Undo({ label, done, take }: { label: string; done: string; take: () => Promise<unknown> }) {
  return <StepButton step={useStep({ service, take, done })} label={label} />;
}
