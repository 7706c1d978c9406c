import { addDays, weekdayFrom } from '../calendar.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { DemoContact, DemoLead, DemoQuietPeriod, DemoWarning } from './employer-contacts-types.ts';

const isInTrollhattan = ({ municipality }: DemoEmployer): boolean => municipality === '1488';
const city = 'business-advisor-trollhattan';
const service = 'business-advisor';

/**
 * What happens where two organisations want to meet the same employers: one joins what the other has planned, one comes all
 * the same and says why, and one calls off. `employers`: at least three of Trollhättan that nobody else plans to meet.
 */
export const generateMeetings = (employers: readonly DemoEmployer[], today: string): DemoContact[] => {
  const [joined, overridden, cancelled] = employers.filter(isInTrollhattan);
  if (!joined || !overridden || !cancelled) throw new Error('Too few employers in Trollhättan.');
  const on = weekdayFrom(addDays(today, 12));
  const visit = { kind: 'visit', on, topics: ['recruitment-need'] } as const;
  return [
    { key: 'contact-joined', by: service, employerKey: joined.key, ...visit, joinedBy: city },
    { key: 'contact-overridden', by: service, employerKey: overridden.key, ...visit },
    {
      key: 'contact-overriding',
      by: city,
      employerKey: overridden.key,
      kind: 'digital-meeting',
      on: weekdayFrom(addDays(on, 2)),
      topics: ['social-clause'],
      override: 'Upphandlingen stänger den veckan. Mötet gäller bara villkoren och är kort.',
    },
    {
      key: 'contact-cancelled',
      by: city,
      employerKey: cancelled.key,
      ...visit,
      cancelled: 'Arbetsgivaren flyttar lokalen och bad att få höra av sig själv.',
    },
  ];
};

/** Who leads the contacts with those that were met last: nobody else has planned to go there. One lead is being handed over. */
export const generateLeads = (
  employers: readonly DemoEmployer[],
  contacts: readonly DemoContact[],
  today: string,
): DemoLead[] => {
  const plannersOf = ({ key }: DemoEmployer) => [
    ...new Set(contacts.filter(({ employerKey, held }) => employerKey === key && !held).map(({ by }) => by)),
  ];
  const led = (by: DemoLead['by'], count: number, candidates: readonly DemoEmployer[]) =>
    candidates
      .filter((employer) => plannersOf(employer).every((planner) => planner === by))
      .slice(0, count)
      .map(({ key }): DemoLead => ({ key: `lead-${key}`, by, employerKey: key }));
  const ofCity = led(city, 4, employers.filter(isInTrollhattan));
  const taken = new Set(ofCity.map(({ employerKey }) => employerKey));
  const [offered, ...others] = led(
    service,
    6,
    employers.filter(({ key }) => !taken.has(key)),
  );
  const handover = { organisation: 'Trollhättans stad', dueOn: addDays(today, 14) };
  return [...ofCity, ...(offered ? [{ ...offered, offered: handover }] : []), ...others];
};

const reasons = [
  'Ombyggnad av lokalerna. Har inte tid för besök förrän den är klar.',
  'Har haft många förfrågningar om praktik och vill få arbetsro över helgerna.',
  'Byter ledning. Den nya chefen vill själv ta kontakt.',
];

/** Employers that want to be left in peace. Nobody has planned to meet them. */
export const generateQuietPeriods = (employers: readonly DemoEmployer[], today: string): DemoQuietPeriod[] =>
  employers.slice(0, reasons.length).map(({ key, municipality }, index) => ({
    key: `quiet-${key}`,
    by: municipality === '1488' && index === 0 ? city : service,
    employerKey: key,
    until: addDays(today, 25 + 20 * index),
    reason: reasons[index] as string,
  }));

const warnings = [
  'Anmäl besök i receptionen i god tid: skyddsskor och varselväst krävs i hela lokalen.',
  'Varsel om uppsägning är lagt. Ta inte upp rekrytering förrän förhandlingen är klar.',
  'Pågående tvist om praktikvillkor. Tala med samordnaren innan ni föreslår praktik.',
  'Lokalen har trappa och ingen hiss.',
];

/** What colleagues must know before they turn to an employer. */
export const generateWarnings = (employers: readonly DemoEmployer[], today: string): DemoWarning[] =>
  warnings.map((note, index) => {
    const { key, municipality } = employers[index * 3] as DemoEmployer;
    const by = municipality === '1488' && index % 2 === 1 ? city : service;
    return { key: `warning-${key}`, by, employerKey: key, note, expiresOn: addDays(today, 30 + 45 * index) };
  });
