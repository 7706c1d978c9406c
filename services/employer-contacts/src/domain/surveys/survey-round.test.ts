import { describe, expect, it } from 'vitest';
import { aSurveyPlan } from '../../../test/survey-examples.ts';
import {
  changeRound,
  closeRound,
  countAnswers,
  evolveSurveyRound,
  invitedByMunicipality,
  openRound,
  planRound,
  reopenRound,
  type SurveyRound,
  type SurveyRoundEvent,
  undoOpening,
} from './survey-round.ts';

type Status = SurveyRound['status'];
const happened = (round: SurveyRound | undefined, events: readonly SurveyRoundEvent[]) =>
  events.reduce<SurveyRound | undefined>(evolveSurveyRound, round) as SurveyRound;
const planned = happened(undefined, planRound(aSurveyPlan()));
const open = happened(planned, openRound(planned));
const closed = happened(open, closeRound(open));
const rounds: Record<Status, SurveyRound> = { planned, open, closed };

describe('A survey round', () => {
  const steps = { openRound, undoOpening, closeRound, reopenRound };
  it.each<[keyof typeof steps, Status, string]>([
    ['openRound', 'planned', 'open'],
    ['openRound', 'open', 'redan öppen'],
    ['openRound', 'closed', 'Öppna den igen'],
    ['undoOpening', 'planned', 'Öppna den först'],
    ['undoOpening', 'open', 'planned'],
    ['undoOpening', 'closed', 'Öppna den igen'],
    ['closeRound', 'planned', 'Öppna den först'],
    ['closeRound', 'open', 'closed'],
    ['closeRound', 'closed', 'Öppna den igen'],
    ['reopenRound', 'planned', 'inte avslutad'],
    ['reopenRound', 'open', 'inte avslutad'],
    ['reopenRound', 'closed', 'open'],
  ])('%s when it is %s: %s', (step, status, outcome) => {
    const act = () => happened(rounds[status], steps[step](rounds[status]));
    if (outcome in rounds) expect(act().status).toBe(outcome);
    else expect(act).toThrow(outcome);
  });

  it('stays open once someone has answered', () => {
    const answered = happened(open, countAnswers(open, 1));
    expect(answered.answered).toBe(1);
    expect(countAnswers(answered, 1)).toEqual([]);
    expect(() => undoOpening(answered)).toThrow('har svar');
  });

  it('can be changed altogether while it is planned, in name and invited while it is open, not at all then', () => {
    const other = aSurveyPlan({ halfYear: '2020-H1', name: 'En annan' });
    expect(happened(planned, changeRound(planned, other))).toMatchObject({ halfYear: '2020-H1' });
    expect(happened(open, changeRound(open, aSurveyPlan({ name: 'En annan' })))).toMatchObject({
      name: 'En annan',
      status: 'open',
    });
    for (const [field, change] of [
      ['halfYear', { halfYear: '2020-H1' }],
      ['questionnaireVersion', { questionnaireVersion: 2 }],
      ['municipalities', { municipalities: ['1488', '1487', '1444', '1490'] }],
    ] as const) {
      expect(() => changeRound(open, aSurveyPlan(change))).toThrow(
        expect.objectContaining({ errors: [expect.objectContaining({ field })] }),
      );
    }
    expect(() => changeRound(closed, aSurveyPlan())).toThrow('avslutad');
  });

  it('invites only in its municipalities, and counts each of them once', () => {
    const counts = (...codes: string[]) =>
      aSurveyPlan({
        invited: { kind: 'counts', counts: codes.map((municipality) => ({ municipality, invited: 1 })) },
      });
    expect(() => planRound(counts('1488', '1490'))).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'invited.counts[1]' })] }),
    );
    expect(() => planRound(counts('1488', '1488'))).toThrow('innehåller fel');
    expect(invitedByMunicipality(counts('1488'))).toEqual([
      { municipality: '1488', invited: 1 },
      { municipality: '1487', invited: 0 },
      { municipality: '1444', invited: 0 },
    ]);
  });

  it('counts invited employers where they are', () => {
    const employers = ['a', 'b'].map((employerId) => ({ employerId, municipality: '1487' }));
    const plan = aSurveyPlan({ invited: { kind: 'employers', employers } });
    expect(invitedByMunicipality(happened(undefined, planRound(plan)))[1]).toEqual({
      municipality: '1487',
      invited: 2,
    });
  });
});
