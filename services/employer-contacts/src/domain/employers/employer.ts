import type { Act, FreeText, SizeClass } from '@samspar/contracts';
import type { HistoryEntry } from '../act.ts';
import type { Requested } from '../requested.ts';

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

/** What is written of a place where an employer's people work. */
export interface WorkplaceDetails {
  name: string;
  municipality: string;
  /** Street address. */
  address?: string | undefined;
}

/** A place where an employer's people work; often elsewhere than where the employer is registered. */
export interface Workplace extends WorkplaceDetails, Requested {
  id: string;
}

export type WorkplaceEvent =
  | { type: 'workplace-added'; workplace: Workplace }
  | { type: 'workplace-changed'; workplaceId: string; details: WorkplaceDetails };

/** What is written of the person one talks to at an employer. Never leaves this service. */
export interface ContactPersonDetails {
  name: string;
  /** Title or role, in the employer's words. */
  role?: string | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
  workplaceId?: string | undefined;
}

export interface ContactPerson extends ContactPersonDetails, Requested {
  id: string;
  /** The day from which the person is no longer with the employer. */
  leftOn?: string;
}

export type ContactPersonEvent =
  | { type: 'contact-person-added'; person: ContactPerson }
  | { type: 'contact-person-changed'; personId: string; details: ContactPersonDetails }
  | { type: 'contact-person-left'; personId: string; leftOn: string }
  | { type: 'contact-person-stayed'; personId: string }
  | { type: 'contact-person-erased'; personId: string };

/** Something colleagues must know before they turn to an employer. Has an owner and an end; stays in this service. */
export interface Warning extends Act, Requested {
  id: string;
  note: FreeText;
  /** The last day it is shown. */
  expiresOn: string;
  lifted?: Act;
}

export type WarningEvent =
  | { type: 'warning-added'; warning: Warning }
  | { type: 'warning-lifted'; warningId: string; lifted: Act }
  | { type: 'warning-restored'; warningId: string };

/**
 * An employer merged into this one, or about to be. Two documents are written one after the other: first this is noted
 * at the one that stays, then the other says what it was merged into, which decides. Each write looks at its own document
 * only, so that no two mergings at once can make a chain or a cycle.
 */
export interface Absorbed {
  employerId: string;
  name: string;
  /** When it was noted (UTC). */
  at: string;
}

export type MergingEvent =
  | { type: 'merging-begun'; employerId: string; name: string }
  | { type: 'merging-abandoned'; employerId: string; name: string }
  | { type: 'merged'; into: string; name: string }
  | { type: 'merging-undone'; name: string };

type EmployerHappening =
  | { type: 'employer-registered'; employer: RegisteredEmployer }
  | { type: 'employer-changed'; details: EmployerDetails }
  | WorkplaceEvent
  | ContactPersonEvent
  | WarningEvent
  | MergingEvent;

export type EmployerEvent = EmployerHappening & Act;
