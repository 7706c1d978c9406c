import { addDays, weekdayFrom } from '../calendar.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { Random } from '../random.ts';
import { nextSteps, plannedTopics, toldOf } from './contact-texts.ts';
import type { ContactOutcome, DemoContact, DemoContactPerson, DemoStaff } from './employer-contacts-types.ts';

/** A planned visit keeps others away for a fortnight, so nobody has been there nearer than this when one is planned. */
const quietBefore = 16;

const outcomes: readonly (readonly [ContactOutcome, number])[] = [
  ['need-found', 30],
  ['placement-offered', 15],
  ['no-need', 25],
  ['call-back', 20],
  ['no-answer', 10],
];
const kinds: readonly (readonly [DemoContact['kind'], number])[] = [
  ['visit', 45],
  ['call', 35],
  ['digital-meeting', 12],
  ['mail', 8],
];

/** Who goes to an employer, the one who was there last first: in Trollhättan both organisations do, by turns. */
const advisorsOf = ({ municipality }: DemoEmployer, index: number): readonly [DemoStaff, DemoStaff] => {
  const [service, city] = ['business-advisor', 'business-advisor-trollhattan'] as const;
  if (municipality !== '1488') return [service, service];
  return index % 4 < 2 ? [service, city] : [city, service];
};

type Met = { readonly employer: DemoEmployer; readonly person: DemoContactPerson | undefined };

const about = ({ employer, person }: Met, by: DemoStaff, name: string) => ({
  key: `contact-${employer.key}-${name}`,
  by,
  employerKey: employer.key,
  ...(person && { personKey: person.key }),
});

type When = { readonly by: DemoStaff; readonly name: string; readonly on: string };

/** A contact that was held. Only of the newest it is still open what is to be done next. */
const heldAt = (random: Random, met: Met, { by, name, on }: When, isNewest: boolean): DemoContact => {
  const kind = random.weighted(kinds);
  const possible = outcomes.filter(
    ([each]) => (each !== 'no-answer' || kind === 'call') && (each !== 'call-back' || isNewest),
  );
  const outcome = random.weighted(possible);
  const { topics, notes } = toldOf[outcome];
  const hasNext = isNewest && (outcome === 'call-back' || random.chance(0.3));
  const dueOn = weekdayFrom(addDays(on, random.int(7, 60)));
  return {
    ...about(met, by, name),
    kind,
    on,
    topics,
    note: random.pick(notes),
    held: { outcome, ...(hasNext && { nextStep: { text: random.pick(nextSteps), dueOn } }) },
  };
};

const plannedFor = (random: Random, met: Met, { by, name, on }: When): DemoContact => ({
  ...about(met, by, name),
  kind: random.weighted(kinds.filter(([kind]) => kind !== 'mail')),
  on,
  topics: random.pick(plannedTopics),
});

/**
 * What has been and is to be with each employer that is met: every second one has a contact planned, by the organisation
 * that was there last; the others have had visitors of late. Nothing planned stands in another organisation's way.
 */
export const generateContacts = (
  random: Random,
  employers: readonly DemoEmployer[],
  persons: readonly DemoContactPerson[],
  today: string,
): DemoContact[] => {
  const ago = (from: number, to: number) => weekdayFrom(addDays(today, -random.int(from, to)));
  return employers.flatMap((employer, index) => {
    const person = persons.find(({ employerKey, leftOn }) => employerKey === employer.key && !leftOn);
    const met = { employer, person };
    const [first, second] = advisorsOf(employer, index);
    const earlier =
      index % 3 === 0 ? [heldAt(random, met, { by: second, name: 'earlier', on: ago(120, 300) }, false)] : [];
    if (index % 2 === 1)
      return [...earlier, heldAt(random, met, { by: first, name: 'lately', on: ago(4, 60) }, true)];
    const last = heldAt(random, met, { by: first, name: 'last', on: ago(quietBefore, 110) }, true);
    const on = weekdayFrom(addDays(today, random.int(4, 40)));
    return [...earlier, last, plannedFor(random, met, { by: first, name: 'next', on })];
  });
};
