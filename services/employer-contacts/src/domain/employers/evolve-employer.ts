import { withEntry } from '../act.ts';
import { evolveContactPersons } from './contact-person.ts';
import type { Employer, EmployerEvent, RegisteredEmployer } from './employer.ts';
import { comparedName, nameKeys, searchedName } from './employer-name.ts';
import { historySentence } from './history-sentence.ts';
import { evolveMerging } from './merging.ts';
import { evolveWarnings } from './warning.ts';
import { evolveWorkplaces } from './workplace.ts';

/** The employer after an event: every event is also kept as a sentence of its history. */
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
