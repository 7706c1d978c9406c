import { describe, expect, it } from 'vitest';
import { aDemand, aFilling, anEnquiry, aNewEnquiry, stamp } from '../../test/demand-examples.ts';
import {
  anAgendaAfter,
  anEmployerAfter,
  anna,
  aPlannedVisit,
  at,
  bo,
  today,
} from '../../test/employer-examples.ts';
import { anOffer, aPlaceRequest, offerTerms } from '../../test/placement-examples.ts';
import { anAnswer, aSurveyPlan } from '../../test/survey-examples.ts';
import { type EmployerAgenda, emptyAgenda } from './contacts/agenda.ts';
import type { Contact } from './contacts/contact.ts';
import { takeContactStep } from './contacts/contact-step.ts';
import { takeLeadStep } from './contacts/lead.ts';
import { moveContact, planContact, recordContact } from './contacts/place-contact.ts';
import { setQuietPeriod } from './contacts/quiet-period.ts';
import { formPool } from './demand-pools/demand-pool.ts';
import { closeDemand } from './demands/close-demand.ts';
import { fillOpening } from './demands/fill-opening.ts';
import { signLetter } from './demands/letter-of-intent.ts';
import { changeEmployer, registerEmployer } from './employers/change-employer.ts';
import { addContactPerson, changeContactPerson } from './employers/contact-person.ts';
import { addWarning } from './employers/warning.ts';
import { addWorkplace, changeWorkplace } from './employers/workplace.ts';
import { closeEnquiry } from './enquiries/close-enquiry.ts';
import { passOnEnquiry } from './enquiries/handle-enquiry.ts';
import { registerEnquiry } from './enquiries/register-enquiry.ts';
import {
  changeExpectedNeed,
  evolveExpectedNeed,
  type ExpectedNeed,
  registerExpectedNeed,
  withdrawExpectedNeed,
} from './expected-needs/expected-need.ts';
import { changeFair, evolveFair, planFair } from './fairs/fair.ts';
import { evolveJobAdImport } from './job-ads/job-ad-import.ts';
import {
  addPeriod,
  changePeriod,
  describeOffer,
  registerOffer,
  withdrawOffer,
} from './placements/change-offer.ts';
import { reservePlace } from './placements/reserve-place.ts';
import { changeAnswer, giveAnswer } from './surveys/survey-answer.ts';
import {
  changeRound,
  evolveSurveyRound,
  openRound,
  planRound,
  type SurveyRound,
} from './surveys/survey-round.ts';

/** What no decision knows of: a field of nobody's, and fields of states that other decisions make. */
const extra = {
  smuggled: 1,
  status: 'smuggled',
  closing: 'smuggled',
  cancelled: 'smuggled',
  mergedInto: 'smuggled',
  absorbed: 'smuggled',
  lifted: 'smuggled',
  leftOn: 'smuggled',
  doneOn: 'smuggled',
  reservations: 'smuggled',
  withdrawal: 'smuggled',
};
/** What is asked for, and more than belongs there. */
const withMore = <Input extends object>(input: Input): Input => ({ ...extra, ...input });

const act = { by: anna, at };
const now = new Date(at);
const note = { text: 'Ring före tio.', companyOwn: [] };
const placing = (agenda: EmployerAgenda = emptyAgenda('1488')) => ({
  by: bo,
  at,
  today,
  agendas: [agenda] as [EmployerAgenda],
});
const visited = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01', by: bo }));
const visit = visited.contacts[0] as Contact;
const plan = withMore({
  kind: 'visit' as const,
  on: '2026-12-01',
  contactPersonIds: [],
  topics: ['placement' as const],
  note: undefined,
  workplaceId: undefined,
});
const nextStep = withMore({ text: note, dueOn: '2026-12-24' });
const led = anAgendaAfter({ type: 'lead-taken', lead: { who: anna, since: today }, ...act });
const workplace = withMore({ id: 'w', name: 'Verkstaden', municipality: '1488', address: undefined });
const person = withMore({ id: 'p', name: 'Kim Exempel', email: undefined });
const employer = anEmployerAfter(
  { type: 'workplace-added', workplace: { id: 'w', name: 'W', municipality: '1488' }, ...act },
  { type: 'contact-person-added', person: { id: 'p', name: 'P' }, ...act },
);
const details = withMore({ name: 'Exempel AB', branch: 'C', sizeClass: '10-19' as const });
const subject = withMore({ employerId: 'e', workplaceId: undefined, municipality: '1488', ssyk: '7212' });
const expectation = withMore({ shortTerm: 1, longTerm: 2, note: undefined });
const noted = withMore({ notedOn: today, by: anna });
const need = registerExpectedNeed(subject, expectation, noted).reduce<ExpectedNeed | undefined>(
  evolveExpectedNeed,
  undefined,
) as ExpectedNeed;
const fairDetails = { name: 'Mässa', on: today, employerIds: ['e'] };
const aFair = withMore({ ...fairDetails, ...act, municipality: '1488', kind: 'fair' as const });
const period = withMore({ from: '2027-01-11', until: '2027-03-26', places: 2 });
const terms = withMore({ ...offerTerms(), description: undefined });
const surveyPlan = { ...withMore(aSurveyPlan()), invited: withMore(aSurveyPlan().invited) };
const planned = planRound(aSurveyPlan()).reduce<SurveyRound | undefined>(
  evolveSurveyRound,
  undefined,
) as SurveyRound;
const open = openRound(planned).reduce(evolveSurveyRound, planned);
const given = { roundId: 'r', content: anAnswer(), givenOn: today, by: anna };
const member = (id: string) => withMore({ id, employerId: id, ssyk: '7212', status: 'open' as const });

const decisions: Record<string, () => unknown> = {
  'plan-contact': () => planContact(plan, withMore({ id: 'x' }), placing()),
  'plan-contact in spite of another': () =>
    planContact(
      withMore({ ...plan, override: withMore({ reason: note }) }),
      { id: 'x' },
      { ...placing(visited), by: anna },
    ),
  'record-contact': () =>
    recordContact(
      { ...plan, on: today, held: withMore({ outcome: 'call-back', nextStep }) },
      { id: 'x' },
      placing(),
    ),
  'move-contact': () =>
    moveContact(visit, withMore({ on: '2026-12-04', override: undefined }), placing(visited)),
  'hold-contact': () =>
    takeContactStep(
      visit,
      withMore({ step: 'hold', heldOn: today, outcome: 'call-back', nextStep }),
      placing(visited),
    ),
  'cancel-contact': () =>
    takeContactStep(visit, withMore({ step: 'cancel', reason: note }), placing(visited)),
  'offer-lead': () =>
    takeLeadStep(
      led,
      withMore({
        step: 'offer',
        to: withMore({ organisation: 'B', staffId: undefined }),
        dueOn: '2026-12-01',
      }),
      act,
      { today, elsewhere: undefined },
    ),
  'set-quiet-period': () => setQuietPeriod(withMore({ until: '2026-12-01', reason: note }), act, today),
  'register-employer': () =>
    registerEmployer(withMore({ ...details, organisationsnummer: '5560000001', municipality: '1488' }), act),
  'change-employer': () => changeEmployer(employer, details, act),
  'add-workplace': () => addWorkplace(employer, workplace, act),
  'change-workplace': () => changeWorkplace(employer, 'w', workplace, act),
  'add-contact-person': () => addContactPerson(employer, person, act),
  'change-contact-person': () => changeContactPerson(employer, 'p', person, act),
  'add-warning': () => addWarning(employer, withMore({ id: 'v', note, expiresOn: today, ...act }), today),
  'fill-opening': () => fillOpening(aDemand(), withMore(aFilling()), '2026-11-23', stamp(2)),
  'close-demand': () => closeDemand(aDemand(), withMore({ outcome: 'filled', reason: 'smuggled' }), stamp(2)),
  'close-demand as cancelled': () =>
    closeDemand(aDemand(), withMore({ outcome: 'cancelled', reason: 'funding' }), stamp(2)),
  'sign-letter': () => signLetter(aDemand(), withMore({ signedOn: today, openings: 1 }), today, stamp(2)),
  'register-enquiry': () =>
    registerEnquiry(
      withMore(
        aNewEnquiry({
          employer: withMore({ kind: 'as-written', name: 'E', organisationsnummer: undefined }),
          contactPerson: withMore({ name: 'Kim', email: undefined }),
        }),
      ),
      '019a0000-0000-7000-8000-00a1b2c3d4e5',
      today,
    ),
  'pass-on-enquiry': () =>
    passOnEnquiry(
      anEnquiry(),
      withMore({ to: withMore({ municipality: '1487', unit: 'naringsliv' }), reason: note }),
      act,
    ),
  'close-enquiry': () =>
    closeEnquiry(anEnquiry(), withMore({ reason: 'answered', demandId: 'smuggled' }), act),
  'register-expected-need': () => registerExpectedNeed(subject, expectation, noted),
  'change-expected-need': () => changeExpectedNeed(need, expectation, noted),
  'withdraw-expected-need': () =>
    withdrawExpectedNeed(need, withMore({ on: today, by: anna, reason: undefined })),
  'plan-fair': () => planFair(aFair),
  'change-fair': () =>
    changeFair(planFair(aFair).reduce(evolveFair, undefined as never), withMore(fairDetails)),
  'register-offer': () =>
    registerOffer(subject, terms, [{ ...period, id: 'p' }], withMore({ registeredOn: today, by: anna })),
  'describe-offer': () => describeOffer(anOffer(), terms, now),
  'add-period': () => addPeriod(anOffer(), { ...period, id: 'p' }),
  'change-period': () => changePeriod(anOffer(), 'period-1', period, now),
  'withdraw-offer': () =>
    withdrawOffer(anOffer(), withMore({ on: today, by: anna, reason: undefined }), { force: false, now }),
  'reserve-place': () => reservePlace(anOffer(), withMore(aPlaceRequest()), { now, today }),
  'form-pool': () =>
    formPool(withMore({ name: 'P', ssyk: '7212', municipality: '1488' }), [member('a'), member('b')], act),
  'plan-round': () => planRound(surveyPlan),
  'change-round': () => changeRound(open, surveyPlan),
  'give-answer': () => giveAnswer(open, withMore({ ...given, employerId: undefined, source: undefined })),
  'change-answer': () =>
    changeAnswer(open, { ...given, status: 'given' }, withMore({ content: anAnswer(), by: anna })),
  'start-import': () =>
    evolveJobAdImport(undefined, {
      type: 'import-started',
      started: withMore({ ...act, municipalities: ['1488'], total: 1, startedOn: today }),
    }),
};

describe('A decision takes no field that does not belong to it, and keeps none that was left out', () => {
  it.each(Object.entries(decisions))('%s', (_name, decide) => {
    const events = decide();
    expect(JSON.stringify(events)).not.toContain('smuggled');
    expect(JSON.stringify(events, (_key, value) => (value === undefined ? 'left out' : value))).not.toContain(
      'left out',
    );
  });
});
