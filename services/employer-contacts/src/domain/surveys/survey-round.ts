import { refusals } from './refusals.ts';

/** Who is asked: registered employers, or for a round taken over from before, how many were asked in each municipality. */
export type Invitation =
  | { kind: 'employers'; employers: { employerId: string; municipality: string }[] }
  | { kind: 'counts'; counts: { municipality: string; invited: number }[] };

/** What is decided of a round before it opens. */
export interface SurveyPlan {
  halfYear: string;
  name: string;
  municipalities: string[];
  invited: Invitation;
  questionnaireVersion: number;
}

/** A half-yearly round of questions to employers: what they lack and expect to need. */
export interface SurveyRound extends SurveyPlan {
  status: 'planned' | 'open' | 'closed';
  /** Answers that stand. */
  answered: number;
}

export type SurveyRoundEvent =
  | { type: 'survey-round-planned'; plan: SurveyPlan }
  | { type: 'survey-round-changed'; plan: SurveyPlan }
  | { type: 'survey-round-opened' }
  | { type: 'survey-opening-undone' }
  | { type: 'survey-round-closed' }
  | { type: 'survey-round-reopened' }
  | { type: 'survey-answers-counted'; answered: number };

export function planRound(plan: SurveyPlan): SurveyRoundEvent[] {
  return [{ type: 'survey-round-planned', plan: sensible(plan) }];
}

/** When and where and with which questions is fixed as soon as someone may have answered. */
export function changeRound(round: SurveyRound, plan: SurveyPlan): SurveyRoundEvent[] {
  if (round.status === 'closed') throw refusals.roundClosed();
  if (round.status === 'open') requireSameFrame(round, plan);
  return [{ type: 'survey-round-changed', plan: sensible(plan) }];
}

export function openRound({ status }: SurveyRound): SurveyRoundEvent[] {
  if (status === 'open') throw refusals.roundOpen();
  if (status === 'closed') throw refusals.roundClosed();
  return [{ type: 'survey-round-opened' }];
}

export function undoOpening({ status, answered }: SurveyRound): SurveyRoundEvent[] {
  if (status === 'planned') throw refusals.roundPlanned();
  if (status === 'closed') throw refusals.roundClosed();
  if (answered > 0) throw refusals.roundAnswered();
  return [{ type: 'survey-opening-undone' }];
}

export function closeRound({ status }: SurveyRound): SurveyRoundEvent[] {
  if (status === 'planned') throw refusals.roundPlanned();
  if (status === 'closed') throw refusals.roundClosed();
  return [{ type: 'survey-round-closed' }];
}

export function reopenRound({ status }: SurveyRound): SurveyRoundEvent[] {
  if (status !== 'closed') throw refusals.roundNotClosed();
  return [{ type: 'survey-round-reopened' }];
}

export function countAnswers(round: SurveyRound, answered: number): SurveyRoundEvent[] {
  return answered === round.answered ? [] : [{ type: 'survey-answers-counted', answered }];
}

/** How many were invited in each municipality of the round. */
export function invitedByMunicipality({ municipalities, invited }: SurveyPlan) {
  return municipalities.map((municipality) => ({
    municipality,
    invited:
      invited.kind === 'employers'
        ? invited.employers.filter((each) => each.municipality === municipality).length
        : (invited.counts.find((each) => each.municipality === municipality)?.invited ?? 0),
  }));
}

/** Refuses an answer while the round does not take any. */
export function requireTakesAnswers({ status }: SurveyRound): void {
  if (status === 'planned') throw refusals.roundPlanned();
  if (status === 'closed') throw refusals.roundClosed();
}

function requireSameFrame(round: SurveyRound, plan: SurveyPlan): void {
  if (plan.halfYear !== round.halfYear) throw refusals.roundFixed('halfYear');
  if (plan.questionnaireVersion !== round.questionnaireVersion)
    throw refusals.roundFixed('questionnaireVersion');
  const before = round.municipalities.toSorted().join();
  if (plan.municipalities.toSorted().join() !== before) throw refusals.roundFixed('municipalities');
}

function sensible(plan: SurveyPlan): SurveyPlan {
  const { halfYear, name, municipalities, invited, questionnaireVersion } = plan;
  const [field, places] =
    invited.kind === 'employers'
      ? (['employerIds', invited.employers] as const)
      : (['counts', invited.counts] as const);
  const stray = places.findIndex(({ municipality }) => !municipalities.includes(municipality));
  if (stray >= 0) throw refusals.invitedElsewhere(`invited.${field}[${stray}]`);
  const counted = invited.kind === 'counts' ? invited.counts.map(({ municipality }) => municipality) : [];
  if (new Set(counted).size < counted.length) throw refusals.countedTwice();
  return { halfYear, name, municipalities, invited: invitationOf(invited), questionnaireVersion };
}

function invitationOf(invited: Invitation): Invitation {
  return invited.kind === 'employers'
    ? { kind: invited.kind, employers: invited.employers }
    : { kind: invited.kind, counts: invited.counts };
}

export function evolveSurveyRound(state: SurveyRound | undefined, event: SurveyRoundEvent): SurveyRound {
  if (event.type === 'survey-round-planned') return { ...event.plan, status: 'planned', answered: 0 };
  if (!state) throw new Error(`${event.type} before survey-round-planned`);
  switch (event.type) {
    case 'survey-round-changed':
      return { ...state, ...event.plan };
    case 'survey-round-opened':
    case 'survey-round-reopened':
      return { ...state, status: 'open' };
    case 'survey-opening-undone':
      return { ...state, status: 'planned' };
    case 'survey-round-closed':
      return { ...state, status: 'closed' };
    case 'survey-answers-counted':
      return { ...state, answered: event.answered };
  }
}
