import type { SizeClass } from '@samspar/contracts';
import { type Act, type HistoryEntry, withEntry } from '../act.ts';
import { type ContactPerson, type ContactPersonEvent, evolveContactPersons } from './contact-person.ts';
import { comparedName, nameKeys, searchedName } from './employer-name.ts';
import { historySentence } from './history-sentence.ts';
import { type Absorbed, evolveMerging, type MergingEvent } from './merging.ts';
import { requireStanding } from './standing.ts';
import { evolveWarnings, type Warning, type WarningEvent } from './warning.ts';
import { evolveWorkplaces, type Workplace, type WorkplaceEvent } from './workplace.ts';

/** What may be changed of an employer. */
export interface EmployerDetails {
  name: string;
  branch: string;
  sizeClass: SizeClass;
}

/** What an employer is registered with. */
export interface RegisteredEmployer extends EmployerDetails {
  /** Ten digits. A sole trader's is a personnummer, so it never leaves this service. */
  organisationsnummer: string;
  municipality: string;
}

/** An employer, a legal entity or a sole trader: a company, a municipality's own department, an association. */
export interface Employer extends RegisteredEmployer {
  /** The name as it is searched and compared; follows from the name. */
  search: { name: string; compared: string; keys: string[] };
  workplaces: Workplace[];
  contactPersons: ContactPerson[];
  warnings: Warning[];
  /** The employer this one has been merged into. */
  mergedInto?: string;
  absorbed: Absorbed[];
  history: HistoryEntry[];
}

type EmployerHappening =
  | { type: 'employer-registered'; employer: RegisteredEmployer }
  | { type: 'employer-changed'; details: EmployerDetails }
  | WorkplaceEvent
  | ContactPersonEvent
  | WarningEvent
  | MergingEvent;

export type EmployerEvent = EmployerHappening & Act;

export function registerEmployer(employer: RegisteredEmployer, act: Act): EmployerEvent[] {
  return [{ type: 'employer-registered', employer, ...act }];
}

/** An employer stays in the municipality that registered it: the permissions follow from there. */
export function changeEmployer(employer: Employer, details: EmployerDetails, act: Act): EmployerEvent[] {
  requireStanding(employer);
  const { name, branch, sizeClass } = employer;
  if (name === details.name && branch === details.branch && sizeClass === details.sizeClass) return [];
  return [{ type: 'employer-changed', details, ...act }];
}

export function evolveEmployer(before: Employer | undefined, event: EmployerEvent): Employer {
  const after = apply(before, event);
  return { ...after, history: withEntry(after.history, event, historySentence(before, event)) };
}

function apply(state: Employer | undefined, event: EmployerEvent): Employer {
  if (event.type === 'employer-registered') return registered(event.employer);
  if (!state) throw new Error(`${event.type} before employer-registered`);
  switch (event.type) {
    case 'employer-changed':
      return { ...state, ...event.details, search: searchOf(event.details.name) };
    case 'workplace-added':
    case 'workplace-changed':
      return { ...state, workplaces: evolveWorkplaces(state.workplaces, event) };
    case 'warning-added':
    case 'warning-lifted':
    case 'warning-restored':
      return { ...state, warnings: evolveWarnings(state.warnings, event) };
    case 'merging-begun':
    case 'merging-abandoned':
    case 'merged':
    case 'merging-undone':
      return evolveMerging(state, event);
    default:
      return { ...state, contactPersons: evolveContactPersons(state.contactPersons, event) };
  }
}

function registered(employer: RegisteredEmployer): Employer {
  const nothingYet = { workplaces: [], contactPersons: [], warnings: [], absorbed: [], history: [] };
  return { ...employer, search: searchOf(employer.name), ...nothingYet };
}

function searchOf(name: string): Employer['search'] {
  return { name: searchedName(name), compared: comparedName(name), keys: nameKeys(name) };
}
