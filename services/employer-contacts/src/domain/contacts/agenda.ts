import type { Act, FreeText, StaffMember } from '@samspar/contracts';
import type { ContactOutcome } from '@samspar/contracts/api/employer-contacts/contacts';
import type { HistoryEntry } from '../act.ts';
import type { Contact, NextStep, Override } from './contact.ts';

/** All contacts with one employer, in one document: whether two collide is decided where both are. */
export interface EmployerAgenda {
  /** The employer's. */
  municipality: string;
  contacts: Contact[];
  lead?: Lead;
  handover?: Handover;
  quietPeriod?: QuietPeriod;
  history: HistoryEntry[];
}

/** Who holds the contacts with an employer together. */
export interface Lead {
  who: StaffMember;
  since: string;
}

/** The lead, offered to somebody else. It is theirs when they have accepted it, and not before. */
export interface Handover extends Act {
  to: HandoverReceiver;
  /** When an answer is wanted. */
  dueOn: string;
}

export interface HandoverReceiver {
  organisation: string;
  /** The one person who may accept; anyone of the organisation where none is named. */
  staffId?: string | undefined;
}

type LeadEvent =
  | { type: 'lead-taken'; lead: Lead }
  | { type: 'lead-released' }
  | { type: 'handover-offered'; handover: Handover }
  | { type: 'handover-ended'; how: 'withdrawn' | 'declined' }
  | { type: 'lead-handed-over'; lead: Lead };

/** A time an employer wants to be left in peace by all. */
export interface QuietPeriod extends Act {
  from: string;
  /** The last day. */
  until: string;
  reason: FreeText;
}

type QuietPeriodEvent =
  | { type: 'quiet-period-set'; quietPeriod: QuietPeriod }
  | { type: 'quiet-period-lifted' };

export type ContactEvent =
  | { type: 'contact-planned'; contact: Contact }
  | { type: 'contact-recorded'; contact: Contact }
  | { type: 'contact-moved'; contactId: string; on: string; override?: Override }
  | {
      type: 'contact-held';
      contactId: string;
      on: string;
      outcome: ContactOutcome;
      nextStep?: NextStep;
      note?: FreeText;
    }
  | { type: 'holding-undone'; contactId: string }
  | { type: 'contact-cancelled'; contactId: string; reason: FreeText }
  | { type: 'cancelling-undone'; contactId: string }
  | { type: 'next-step-done'; contactId: string; doneOn: string }
  | { type: 'next-step-reopened'; contactId: string }
  | { type: 'participant-joined'; contactId: string; participant: StaffMember }
  | { type: 'participant-left'; contactId: string; participantId: string }
  | { type: 'fair-contact-corrected'; contactId: string; contact: Contact };

type AgendaHappening =
  | { type: 'agenda-opened'; municipality: string }
  | ContactEvent
  | LeadEvent
  | QuietPeriodEvent;

export type AgendaEvent = AgendaHappening & Act;

/** The agenda of an employer nobody has been in contact with. */
export function emptyAgenda(municipality: string): EmployerAgenda {
  return { municipality, contacts: [], history: [] };
}
