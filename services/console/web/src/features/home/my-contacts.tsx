import type { AnswerOf } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { useEmployerName } from '../../ui/names/employer-name.tsx';
import { QueryState } from '../../ui/page/query-state.tsx';
import { today } from '../../clock.ts';
import { HomeItem } from './home-item.tsx';
import { HomeList } from './home-list.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

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
        {({ items }) => (
          <HomeList items={items} title={t('stepsOverdue')}>
            {(contact) => <LateStep key={contact.id} contact={contact} />}
          </HomeList>
        )}
      </QueryState>
      <QueryState query={coming}>
        {({ items }) => (
          <HomeList
            items={items}
            title={t('stepsPlanned')}
            none={{ title: t('stepsNone'), text: t('stepsNoneText') }}
          >
            {(contact) => <PlannedContact key={contact.id} contact={contact} />}
          </HomeList>
        )}
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
