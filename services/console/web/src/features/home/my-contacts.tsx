import { BodyShort } from '@navikt/ds-react';
import type { AnswerOf } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { today } from '../../clock.ts';
import { useEmployerName } from '../../ui/use-employer-name.ts';
import { HomeItem } from './home-item.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';
import { Nothing } from './nothing.tsx';

type Contact = AnswerOf<'employer-contacts', '/contacts', 'get'>['items'][number];

const mine = { mine: 'true', limit: 5 } as const;

/** What I have said that I would do with employers: what is late, and what comes. */
export function MyContacts() {
  const t = useTexts(homeTexts);
  const late = useGet('employer-contacts', '/contacts', { query: { ...mine, overdue: 'true' } });
  const coming = useGet('employer-contacts', '/contacts', {
    query: { ...mine, status: 'planned', from: today(), order: 'asc' },
  });
  return (
    <HomePanel title={t('steps')} all="/arbetsgivare">
      <QueryState query={late}>
        {({ items }) =>
          items.length > 0 && (
            <>
              <BodyShort weight="semibold">{t('stepsOverdue')}</BodyShort>
              <ul className="home-list">
                {items.map((contact) => (
                  <LateStep key={contact.id} contact={contact} />
                ))}
              </ul>
            </>
          )
        }
      </QueryState>
      <QueryState query={coming}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('stepsNone')} text={t('stepsNoneText')} />
          ) : (
            <>
              <BodyShort weight="semibold">{t('stepsPlanned')}</BodyShort>
              <ul className="home-list">
                {items.map((contact) => (
                  <PlannedContact key={contact.id} contact={contact} />
                ))}
              </ul>
            </>
          )
        }
      </QueryState>
    </HomePanel>
  );
}

function LateStep({ contact: { employerId, held } }: { contact: Contact }) {
  const t = useTexts(homeTexts);
  const { date } = useFormat();
  const name = useEmployerName(employerId);
  const step = held?.nextStep;
  return (
    <HomeItem name={name} to={`/arbetsgivare/${employerId}`}>
      {step && t('stepDue', { date: date(step.dueOn), text: step.text.text })}
    </HomeItem>
  );
}

function PlannedContact({ contact: { employerId, kind, on } }: { contact: Contact }) {
  const t = useTexts(homeTexts);
  const { date } = useFormat();
  const name = useEmployerName(employerId);
  return (
    <HomeItem name={name} to={`/arbetsgivare/${employerId}`}>
      {t(`contact.${kind}`)}, {date(on)}
    </HomeItem>
  );
}
