import {
  type EventDefinition,
  type May,
  type Placed,
  type SubjectOfEvents,
  subjects,
} from '@samspar/contracts';

/** What somebody may do, and where. */
export interface Allowances {
  may(...may: May): boolean;
  mayIn(municipality: string, ...may: May): boolean;
}

/**
 * Whether somebody may hear that this event has happened: whoever may read what it is about, where that is. What is about
 * nothing that people look at is told to nobody.
 */
export function mayHear(allowed: Allowances, { about }: EventDefinition, data: unknown): boolean {
  if (about === undefined) return false;
  const { isNowhere }: SubjectOfEvents = subjects[about];
  if (isNowhere) return allowed.may('read', about);
  return placesOf(data as Placed).some((place) => allowed.mayIn(place, 'read', about));
}

function placesOf(data: Placed): readonly string[] {
  if ('municipalities' in data) return data.municipalities;
  return ['municipality' in data ? data.municipality : data.profile.municipality];
}
