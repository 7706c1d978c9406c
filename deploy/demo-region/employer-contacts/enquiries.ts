import { addDays, nextMonday } from '../calendar.ts';
import { must, swedish, fullTime, merit, licence, need, onSite } from '../demand-criteria.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { Random } from '../random.ts';
import { inventedContact } from './contact-persons.ts';
import type { DemoEnquiry } from './employer-contacts-types.ts';
import { type EnquiryTemplate, enquiryTemplates } from './enquiry-templates.ts';

/** Who asks has an address numbered from here. */
const firstRunning = 7001;

/**
 * What employers have asked: some of it waits, some should have been answered already, some was passed on, and most has come
 * to an end. One became a demand.
 */
export const generateEnquiries = (
  random: Random,
  employers: readonly DemoEmployer[],
  today: string,
): DemoEnquiry[] => {
  const own = employers.filter(({ municipality }) => municipality === '1488');
  const enquirerOf = ({ unregistered }: EnquiryTemplate, index: number) =>
    unregistered ? { name: unregistered } : { employerKey: (own[index] as DemoEmployer).key };
  return enquiryTemplates.map((template, index) => {
    const { receivedDaysAgo, dueInDays, isDemand, unregistered: _unregistered, ...rest } = template;
    return {
      ...rest,
      key: `enquiry-${String(index + 1).padStart(2, '0')}`,
      employer: enquirerOf(template, index),
      contactPerson: { ...inventedContact(random, firstRunning + index), title: random.pick(titles) },
      receivedOn: addDays(today, -receivedDaysAgo),
      ...(dueInDays !== undefined && { dueOn: addDays(today, dueInDays) }),
      ...(isDemand && { demand: wishedFor(today) }),
    };
  });
};

const titles = ['vd', 'ägare', 'chef', 'personalansvarig'];

const wishedFor = (today: string): NonNullable<DemoEnquiry['demand']> => ({
  ...need('9310', 2, [must(swedish(2), 1), merit(licence('B'), 3)], onSite, fullTime),
  municipality: '1488',
  start: nextMonday(addDays(today, 70)),
});
