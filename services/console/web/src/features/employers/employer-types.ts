import type { AnswerOf, BodyOf } from '../../api/contract.ts';

export type Employer = AnswerOf<'employer-contacts', '/employers/{employerId}', 'get'>;
export type EmployerBody = BodyOf<'employer-contacts', '/employers', 'post'>;
export type Agenda = AnswerOf<'employer-contacts', '/employers/{employerId}/agenda', 'get'>;
export type Contact = AnswerOf<'employer-contacts', '/contacts', 'get'>['items'][number];
export type ContactBody = BodyOf<'employer-contacts', '/employers/{employerId}/contacts', 'post'>;
export type ContactKind = ContactBody['kind'];
export type Topic = ContactBody['topics'][number];
export type Holding = NonNullable<ContactBody['held']>;
export type Outcome = Holding['outcome'];
export type Collision = AnswerOf<
  'employer-contacts',
  '/employers/{employerId}/collisions',
  'get'
>['items'][number];

/** A fair is registered as a fair, with all its employers at once. */
export const contactKinds = ['visit', 'call', 'mail', 'digital-meeting'] as const satisfies ContactKind[];
export const topics = [
  'recruitment-need',
  'placement',
  'job-track',
  'wage-support',
  'social-clause',
  'follow-up',
  'other',
] as const satisfies Topic[];
export const outcomes = [
  'need-found',
  'placement-offered',
  'no-need',
  'call-back',
  'no-answer',
] as const satisfies Outcome[];
