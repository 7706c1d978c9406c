import type { CreationRequest } from '@samspar/messaging';
import {
  type Expectation,
  type ExpectedNeedSubject,
  type Noted,
  registerExpectedNeed,
} from '../../domain/expected-needs/expected-need.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { ExpectedNeedStore } from '../../store/expected-needs/expected-need-store.ts';
import { employerAt } from '../placements/employer-at.ts';
import { orSayWhichIsKnown } from './known-need.ts';

/** Registers what an employer expects to need. */
export function createRegisterExpectedNeed({
  employers,
  needs,
}: {
  employers: Pick<EmployerStore, 'load'>;
  needs: ExpectedNeedStore;
}) {
  return async (
    asked: { subject: ExpectedNeedSubject; expectation: Expectation },
    noted: Noted,
    request: CreationRequest,
  ) => {
    const employer = await employerAt(employers, asked.subject);
    const subject = { ...asked.subject, employerId: employer.id };
    const events = registerExpectedNeed(subject, asked.expectation, noted);
    return orSayWhichIsKnown(needs, subject, () => needs.create(events, { request }));
  };
}
