import {
  changeSurveyRound,
  closeSurveyRound,
  listSurveyRounds,
  openSurveyRound,
  planSurveyRound,
  readSurveyResults,
  readSurveyRound,
  reopenSurveyRound,
  undoSurveyOpening,
} from '@samspar/contracts/api/employer-contacts/survey-rounds';
import type { Loaded } from '@samspar/messaging';
import { type Actor, changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { responseRate, surveyResults } from '../domain/surveys/survey-results.ts';
import {
  changeRound,
  closeRound,
  invitedByMunicipality,
  openRound,
  planRound,
  reopenRound,
  type SurveyRound,
  undoOpening,
} from '../domain/surveys/survey-round.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { inviteEmployers } from '../stories/surveys/invite-employers.ts';
import type { SurveyStores } from '../stories/surveys/tally-answers.ts';

export interface SurveyRoundOptions extends SurveyStores {
  employers: Pick<EmployerStore, 'named'>;
}

/** What can be done with survey rounds. Whoever plans or changes one acts in all of its municipalities. */
export function surveyRoundOperations({ rounds, answers, employers }: SurveyRoundOptions): Served[] {
  const read = reading(rounds, { what: 'Omgången' });
  const change = changing(rounds, {
    what: 'Omgången',
    place: ({ municipalities }: SurveyRound) => municipalities,
  });
  return [
    serve(planSurveyRound, async ({ body, actor, creation, authorize }) => {
      for (const municipality of body.municipalities) authorize(municipality);
      const events = planRound(await inviteEmployers(employers, body));
      return created(await rounds.create(events, { request: creation }), '/survey-rounds', showTo(actor));
    }),
    serve(listSurveyRounds, async ({ actor, query: { page, limit, ...wanted } }) =>
      listed(await rounds.wanted(wanted, { page, limit }), { page, limit }, showTo(actor)),
    ),
    serve(readSurveyRound, async (request) => shown(await read(request), showTo(request.actor))),
    serve(readSurveyResults, async (request) => {
      const { id, state: round } = await read(request);
      const resultsOf = async (ids: string[]) =>
        surveyResults(await answers.contents(ids, round.municipalities));
      const results = await resultsOf([id]);
      const earlier = await rounds.before(round);
      const before = earlier[0] && {
        halfYear: earlier[0].state.halfYear,
        results: await resultsOf(earlier.map((each) => each.id)),
      };
      const { halfYear } = round;
      return {
        body: { halfYear, responseRate: responseRate(round, results), results, before: before ?? null },
      };
    }),
    serve(changeSurveyRound, (request) => {
      const { body, actor, authorize } = request;
      return change(
        request,
        async (round) => {
          for (const municipality of body.municipalities) authorize(municipality);
          return changeRound(round, await inviteEmployers(employers, body));
        },
        showTo(actor),
      );
    }),
    serve(openSurveyRound, (request) => change(request, openRound, showTo(request.actor))),
    serve(undoSurveyOpening, (request) => change(request, undoOpening, showTo(request.actor))),
    serve(closeSurveyRound, (request) => change(request, closeRound, showTo(request.actor))),
    serve(reopenSurveyRound, (request) => change(request, reopenRound, showTo(request.actor))),
  ];
}

/** A round as the actor may see it: who is invited is for those who work with employers. */
function showTo(actor: Actor) {
  return ({ id, revision, state }: Loaded<SurveyRound>) => {
    const { halfYear, name, municipalities, questionnaireVersion, status, invited, answered } = state;
    const mayKnow = actor.may('read', 'Employer') && invited.kind === 'employers';
    return {
      id,
      revision,
      halfYear,
      name,
      municipalities,
      questionnaireVersion,
      status,
      invited: invitedByMunicipality(state),
      ...(mayKnow && { invitedEmployerIds: invited.employers.map(({ employerId }) => employerId) }),
      answered,
    };
  };
}
