import type { DemoDemand, DemoEmployer, DemoJobTrack } from '../demo-region-types.ts';
import { organisationsnummer } from '../employers.ts';
import type { Random } from '../random.ts';
import { generateLeads, generateMeetings, generateQuietPeriods, generateWarnings } from './agendas.ts';
import { generateContactPersons } from './contact-persons.ts';
import { generateContacts } from './contacts.ts';
import type { DemoDuplicate, DemoEmployerContacts } from './employer-contacts-types.ts';
import { generateEnquiries } from './enquiries.ts';
import { generateExpectedNeeds, generateNeighbours } from './expected-needs.ts';
import { generateFairs } from './fairs.ts';
import { generateJobAds } from './job-ads.ts';
import { generatePlacementOffers } from './placement-offers.ts';
import { generateSurveyRound } from './survey-round.ts';
import { generatePools, generateProgress, generateWishes } from './wishes.ts';

/** How many of those without a need of today are met all the same. */
const metBesides = 9;
/** As many want to be left in peace, and as many more are wanted by two organisations at once. */
const leftInPeace = 3;

/** The part of the region that employer contacts are made from. */
type Part = {
  readonly employers: readonly DemoEmployer[];
  readonly demands: readonly DemoDemand[];
  readonly jobTracks: readonly DemoJobTrack[];
};

/**
 * What the partners know of the region's employers and do with them. Most of the small ones nobody has met yet: there is
 * something left to do.
 */
export const generateEmployerContacts = (
  random: Random,
  { employers, demands, jobTracks }: Part,
  today: string,
): DemoEmployerContacts => {
  const { met, quiet, shared } = dealt(random.fork('met'), employers, demands);
  const neighbours = generateNeighbours();
  const contactPersons = generateContactPersons(random.fork('persons'), met, today);
  const contacts = [
    ...generateContacts(random.fork('contacts'), met, contactPersons, today),
    ...generateMeetings(shared, today),
  ];
  return {
    neighbours,
    duplicates: [duplicateOf(employers[1] as DemoEmployer)],
    contactPersons,
    warnings: generateWarnings(met, today),
    contacts,
    leads: generateLeads(met, contacts, today),
    quietPeriods: generateQuietPeriods(quiet, today),
    fairs: generateFairs(employers, today),
    enquiries: generateEnquiries(random.fork('enquiries'), employers, today),
    wishes: generateWishes(employers, today),
    progress: generateProgress(demands, jobTracks, today),
    pools: generatePools(demands),
    expectedNeeds: generateExpectedNeeds(neighbours, demands),
    placementOffers: generatePlacementOffers(random.fork('placements'), employers, today),
    surveyRound: generateSurveyRound(random.fork('survey'), employers, demands, today),
    jobAds: generateJobAds(random.fork('ads'), employers, today),
  };
};

/** Who is met, who wants to be left in peace, and whom two organisations want to meet: nobody is in two of these. */
const dealt = (random: Random, employers: readonly DemoEmployer[], demands: readonly DemoDemand[]) => {
  const needing = new Set(demands.map(({ employerKey }) => employerKey));
  const others = random.shuffled(employers.filter(({ key }) => !needing.has(key)));
  const shared = others.filter(({ municipality }) => municipality === '1488').slice(0, leftInPeace);
  const rest = others.filter((each) => !shared.includes(each));
  const met = new Set([
    ...employers.filter(({ key }) => needing.has(key)),
    ...rest.slice(leftInPeace, leftInPeace + metBesides),
  ]);
  return { met: employers.filter((each) => met.has(each)), quiet: rest.slice(0, leftInPeace), shared };
};

/** The same employer, registered once more under a name with its town in it. */
const duplicateOf = (employer: DemoEmployer): DemoDuplicate => {
  const { workplaces: _workplaces, ...rest } = employer;
  return {
    employer: {
      ...rest,
      key: `${employer.key}-again`,
      organisationsnummer: organisationsnummer(301),
      name: employer.name.replace(/ AB$/, ' i Trollhättan AB'),
    },
    into: employer.key,
  };
};
