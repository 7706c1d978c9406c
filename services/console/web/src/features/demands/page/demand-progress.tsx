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
  const { fillings, letterOfIntent, closing, status, filled } = demand;
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
            {isOpen && mayChange && <UndoLetter demand={demand} />}
          </li>
        )}
        {fillings.map(({ id, on, how }) => (
          <li key={id}>
            {t('filledOn', { date: date(on), how: t(`how.${how}`).toLocaleLowerCase() })}
            {mayChange && <UndoFilling demand={demand} fillingId={id} on={on} />}
          </li>
        ))}
        {closing && (
          <li>
            {t('closedIs', {
              date: date(closing.at.slice(0, 10)),
              name: closing.by.name,
              outcome: t(`outcome.${closing.outcome}`).toLocaleLowerCase(),
            })}
            {mayClose && <Reopen demand={demand} />}
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

function UndoFilling({ demand, fillingId, on }: { demand: Demand; fillingId: string; on: string }) {
  const t = useTexts(demandTexts);
  const { date } = useFormat();
  const { id: demandId, revision } = demand;
  const undo = useStep({
    service,
    take: () =>
      api.delete(service, '/demands/{demandId}/fillings/{fillingId}', {
        path: { demandId, fillingId },
        revision,
      }),
    done: t('undoneSaid'),
  });
  return <StepButton step={undo} label={t('undoFilling', { date: date(on) })} />;
}

function UndoLetter({ demand: { id: demandId, revision } }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const undo = useStep({
    service,
    take: () => api.delete(service, '/demands/{demandId}/letter-of-intent', { path: { demandId }, revision }),
    done: t('undoneSaid'),
  });
  return <StepButton step={undo} label={t('undoLetter')} />;
}

function Reopen({ demand: { id: demandId, revision } }: { demand: Demand }) {
  const t = useTexts(demandTexts);
  const undo = useStep({
    service,
    take: () => api.delete(service, '/demands/{demandId}/closing', { path: { demandId }, revision }),
    done: t('reopenedSaid'),
  });
  return <StepButton step={undo} label={t('reopen')} />;
}
