import type { Act } from '@samspar/contracts';
import { present } from '../present.ts';
import type { Employer, EmployerEvent, Workplace, WorkplaceDetails, WorkplaceEvent } from './employer.ts';
import { requireStanding } from './merging.ts';
import { refusals } from './refusals.ts';

const mostWorkplaces = 200;

export function addWorkplace(employer: Employer, workplace: Workplace, act: Act): EmployerEvent[] {
  requireStanding(employer);
  if (employer.workplaces.length >= mostWorkplaces) throw refusals.tooMany('arbetsställen', mostWorkplaces);
  const known = employer.workplaces.find(
    ({ name, municipality }) => name === workplace.name && municipality === workplace.municipality,
  );
  if (known) throw refusals.workplaceKnown(known.id);
  const { id, request } = workplace;
  const added = { id, ...detailsOf(workplace), ...present({ request }) };
  return [{ type: 'workplace-added', workplace: added, ...act }];
}

/** A workplace stays in its municipality; one that has moved away is another. */
export function changeWorkplace(
  employer: Employer,
  workplaceId: string,
  details: WorkplaceDetails,
  act: Act,
): EmployerEvent[] {
  requireStanding(employer);
  const workplace = workplaceIn(employer, workplaceId);
  if (workplace.municipality !== details.municipality) throw refusals.workplaceMoved();
  if (workplace.name === details.name && workplace.address === details.address) return [];
  return [{ type: 'workplace-changed', workplaceId, details: detailsOf(details), ...act }];
}

function detailsOf({ name, municipality, address }: WorkplaceDetails): WorkplaceDetails {
  return { name, municipality, ...present({ address }) };
}

/** The workplace with this id. Throws 404 when the employer has none. */
export function workplaceIn({ workplaces }: Employer, workplaceId: string): Workplace {
  const workplace = workplaces.find(({ id }) => id === workplaceId);
  if (!workplace) throw refusals.workplaceUnknown();
  return workplace;
}

/** Where something at an employer is: at the workplace, or where the employer is registered when none is named. */
export function municipalityOf(employer: Employer, workplaceId: string | undefined): string {
  return workplaceId ? workplaceIn(employer, workplaceId).municipality : employer.municipality;
}

export function evolveWorkplaces(workplaces: readonly Workplace[], event: WorkplaceEvent): Workplace[] {
  if (event.type === 'workplace-added') return [...workplaces, event.workplace];
  return workplaces.map((workplace) =>
    workplace.id === event.workplaceId ? changed(workplace, event.details) : workplace,
  );
}

function changed({ id, request }: Workplace, details: WorkplaceDetails): Workplace {
  return { id, ...details, ...(request && { request }) };
}
