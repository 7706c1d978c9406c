import type { DemandProfile, SupplyCounts } from '@samspar/contracts';
import { cpvCategoryByCode } from '@samspar/reference-data';
import { refusals } from './refusals.ts';
import { type SupplyAnswer, toAnswer } from './supply-answer.ts';

/** What a role asks of people. How many, where and when is said by the enquiry. */
export type RoleProfile = Omit<DemandProfile, 'openings' | 'municipality' | 'start'>;

/** A role that a contract would be asked to fill, and with how many. */
export interface Role {
  profile: RoleProfile;
  number: number;
}

/** What is asked before a tender: how many people could meet a clause, in which roles and by when. */
export interface SupplyQuestion {
  municipality: string;
  /** What the contract is about, in the officer's own words. */
  purpose: string;
  cpv: string;
  start: string;
  roles: Role[];
}

/** A question with its answer, as it was on the day it was asked: part of what a clause is weighed by. */
export interface SupplyEnquiry extends SupplyQuestion {
  answer: SupplyAnswer;
  askedBy: string;
  /** Who that is, for colleagues and for the procurement's file. Stays in this service. */
  asker?: { name: string; organisation: string };
  askedAt: string;
  status: 'answered' | 'withdrawn';
}

export type SupplyEnquiryEvent =
  | { type: 'supply-enquiry-answered'; enquiry: SupplyEnquiry }
  | { type: 'supply-enquiry-withdrawn' }
  | { type: 'withdrawal-taken-back' };

/** Refuses a question about a category that is not in the table. */
export function requireKnownCategory({ cpv }: SupplyQuestion): void {
  if (!cpvCategoryByCode(cpv)) throw refusals.cpvUnknown();
}

/** The roles as demands in the enquiry's municipality, which is how they are counted. */
export function rolesToCount({ municipality, start, roles }: SupplyQuestion) {
  return roles.map(({ profile, number }) => ({
    profile: { ...profile, openings: number, municipality, start },
    number,
  }));
}

/** An enquiry is kept once it has an answer. */
export function answerEnquiry(
  { municipality, purpose, cpv, start, roles }: SupplyQuestion,
  counts: SupplyCounts,
  { askedBy, asker, askedAt }: Pick<SupplyEnquiry, 'askedBy' | 'asker' | 'askedAt'>,
): SupplyEnquiryEvent[] {
  const enquiry: SupplyEnquiry = {
    municipality,
    purpose,
    cpv,
    start,
    roles: roles.map(({ profile, number }) => ({ profile, number })),
    answer: toAnswer(counts),
    askedBy,
    ...(asker && { asker: { name: asker.name, organisation: asker.organisation } }),
    askedAt,
    status: 'answered',
  };
  return [{ type: 'supply-enquiry-answered', enquiry }];
}

/** Withdraws an enquiry that should not count: asked for the wrong thing, or for a tender that came to nothing. */
export function withdrawEnquiry({ status }: SupplyEnquiry): SupplyEnquiryEvent[] {
  if (status === 'withdrawn') throw refusals.enquiryWithdrawn();
  return [{ type: 'supply-enquiry-withdrawn' }];
}

/** Takes a withdrawal back. The answer is the one that was given then. */
export function restoreEnquiry({ status }: SupplyEnquiry): SupplyEnquiryEvent[] {
  if (status === 'answered') throw refusals.enquiryNotWithdrawn();
  return [{ type: 'withdrawal-taken-back' }];
}

export function evolveSupplyEnquiry(
  state: SupplyEnquiry | undefined,
  event: SupplyEnquiryEvent,
): SupplyEnquiry {
  if (event.type === 'supply-enquiry-answered') return event.enquiry;
  if (!state) throw new Error('An enquiry begins with its answer.');
  return { ...state, status: event.type === 'supply-enquiry-withdrawn' ? 'withdrawn' : 'answered' };
}
