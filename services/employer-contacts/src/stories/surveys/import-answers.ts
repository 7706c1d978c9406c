import { DomainError } from '@samspar/contracts';
import type { importSurveyAnswers } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { createKeyedQueue, RevisionConflict } from '@samspar/messaging';
import { reading, type RequestOf } from '@samspar/runtime';
import {
  type AnswerRow,
  planAnswerImport,
  type RefusedRow,
} from '../../domain/surveys/plan-answer-import.ts';
import { refusals } from '../../domain/surveys/refusals.ts';
import {
  changeAnswer,
  giveAnswer,
  requireInvited,
  requireSense,
} from '../../domain/surveys/survey-answer.ts';
import { requireTakesAnswers, type SurveyRound } from '../../domain/surveys/survey-round.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { headingOf } from './answer-file-columns.ts';
import { type AnswerFile, readAnswerFile } from './read-answer-file.ts';
import { rowEmployers } from './row-employers.ts';
import { type SurveyStores, tallyAnswers } from './tally-answers.ts';

/** Rows saved side by side: they share what waiting for the disk costs. */
const sideBySide = 50;

type Request = RequestOf<typeof importSurveyAnswers>;

export interface ImportingAnswersOptions extends SurveyStores {
  employers: Pick<EmployerStore, 'named' | 'numbered'>;
}

/** Takes in a file of answers. A file with a bad line is refused whole, unless its good lines are asked for. */
export function importingAnswers({ employers, ...stores }: ImportingAnswersOptions) {
  const { rounds, answers } = stores;
  const readRound = reading(rounds, { what: 'Omgången' });
  const enqueue = createKeyedQueue();

  async function takeIn(file: AnswerFile, request: Request) {
    const { id: roundId, state: round } = await readRound(request);
    for (const municipality of municipalitiesOf(file, round)) request.authorize(municipality);
    requireTakesAnswers(round);
    const { rows, refused } = await rowEmployers(employers, file.rows);
    const known = await answers.comparable(roundId);
    const plan = planAnswerImport(rows, known, (row) => refusalOf(round, row));
    const weighed = [...refused, ...plan.refused].map(inWordsOfTheFile);
    const bad = [...file.refused, ...weighed].toSorted((a, b) => a.line - b.line);
    if (bad.length > 0 && !request.body.acceptGoodLines) throw fileRefused(bad);
    const { by } = request.act;
    const writes = [
      ...plan.add.map(({ employerId, content, source }) => () => {
        const answer = { roundId, employerId, content, source, givenOn: request.today, by };
        return answers.create(giveAnswer(round, answer));
      }),
      ...plan.change.map(
        ({ row: { content, source }, answer }) =>
          () =>
            answers.save(answer, changeAnswer(round, answer.state, { content, source, by })),
      ),
    ];
    try {
      for (let start = 0; start < writes.length; start += sideBySide)
        await Promise.all(writes.slice(start, start + sideBySide).map((write) => write()));
    } catch (error) {
      throw isDisturbed(error) ? refusals.importDisturbed() : error;
    } finally {
      await tallyAnswers(stores, roundId);
    }
    const { unchanged, withdrawn } = plan;
    return { added: plan.add.length, changed: plan.change.length, unchanged, withdrawn, refused: bad };
  }

  return (request: Request) => {
    const file = readAnswerFile(request.body.csv);
    return enqueue(request.target, () => takeIn(file, request));
  };
}

/** Whether somebody else saved one of the answers in between, or one of the same employer. */
function isDisturbed(error: unknown): boolean {
  const { code } = refusals.answerKnown();
  return error instanceof RevisionConflict || (error instanceof DomainError && error.code === code);
}

/** Where the file's answers come from; the round's municipalities where nothing of it could be read. */
function municipalitiesOf({ rows }: AnswerFile, round: SurveyRound): readonly string[] {
  const named = new Set(rows.map(({ content }) => content.municipality));
  const inRound = round.municipalities.filter((municipality) => named.has(municipality));
  return inRound.length > 0 ? inRound : round.municipalities;
}

function refusalOf(round: SurveyRound, { employerId, content }: AnswerRow): DomainError | undefined {
  try {
    requireSense(round, content);
    if (employerId) requireInvited(round, [employerId]);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function inWordsOfTheFile({ line, errors }: RefusedRow): RefusedRow {
  return { line, errors: errors.map(({ field, message }) => ({ field: headingOf(field), message })) };
}

function fileRefused(bad: readonly RefusedRow[]): DomainError {
  const errors = bad.flatMap(({ line, errors }) =>
    errors.map(({ field, message }) => ({ field: `csv:${line}${field && `:${field}`}`, message })),
  );
  return new DomainError(
    'survey-file-refused',
    400,
    'Filen har rader som inte kan läsas in, och inget har sparats. Rätta dem, eller läs in de övriga med acceptGoodLines.',
    { errors },
  );
}
