import {
  admissionStepTaken,
  demandChanged,
  demandPoolChanged,
  type EventData,
  type EventDefinition,
  type May,
  employerAgendaChanged,
  employerChanged,
  enquiryChanged,
  expectedNeedChanged,
  jobAdImportChanged,
  jobTrackChanged,
  placementOfferChanged,
  shortlistRetired,
  shortlistUpdated,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
  surveyRoundChanged,
} from '@samspar/contracts';

/** What somebody may do, and where. */
export interface Allowances {
  may(...may: May): boolean;
  mayIn(municipality: string, ...may: May): boolean;
}

/** Hearing that something has changed asks for the same permission as reading it. */
interface Rule {
  may: May;
  /** The municipalities the change is in; none where it belongs to no place. */
  placesOf(data: unknown): readonly string[];
}

function heardBy<Event extends EventDefinition>(
  event: Event,
  may: May,
  placesOf: (data: EventData<Event>) => readonly string[],
): [name: string, rule: Rule] {
  return [event.name, { may, placesOf }];
}

const inOnePlace = ({ municipality }: { municipality: string }) => [municipality];

/** Who may hear of which event. What is not here is told to nobody. */
const rules: ReadonlyMap<string, Rule> = new Map([
  heardBy(employerChanged, ['read', 'Employer'], inOnePlace),
  heardBy(employerAgendaChanged, ['read', 'EmployerContact'], inOnePlace),
  heardBy(enquiryChanged, ['read', 'Enquiry'], inOnePlace),
  heardBy(expectedNeedChanged, ['read', 'ExpectedNeed'], inOnePlace),
  heardBy(placementOfferChanged, ['read', 'PlacementOffer'], inOnePlace),
  heardBy(surveyRoundChanged, ['read', 'SurveyRound'], ({ municipalities }) => municipalities),
  heardBy(demandChanged, ['read', 'Demand'], ({ profile }) => [profile.municipality]),
  heardBy(demandPoolChanged, ['read', 'DemandPool'], inOnePlace),
  heardBy(jobAdImportChanged, ['read', 'JobAdImport'], () => []),
  heardBy(shortlistUpdated, ['read', 'Shortlist'], inOnePlace),
  heardBy(shortlistRetired, ['read', 'Shortlist'], inOnePlace),
  heardBy(jobTrackChanged, ['read', 'JobTrack'], inOnePlace),
  heardBy(admissionStepTaken, ['read', 'JobTrack'], inOnePlace),
  heardBy(supplyEnquiryAnswered, ['read', 'SupplyEnquiry'], inOnePlace),
  heardBy(supplyEnquiryWithdrawn, ['read', 'SupplyEnquiry'], inOnePlace),
]);

/** Whether somebody may hear that this event has happened: wherever the permission holds, else where it happened. */
export function mayHear(allowed: Allowances, event: EventDefinition, data: unknown): boolean {
  const rule = rules.get(event.name);
  if (!rule) return false;
  const places = rule.placesOf(data);
  if (places.length === 0) return allowed.may(...rule.may);
  return places.some((place) => allowed.mayIn(place, ...rule.may));
}
