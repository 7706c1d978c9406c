import { DomainError } from '@samspar/contracts';
import { createKeyedQueue, isDuplicateKey, RevisionConflict } from '@samspar/messaging';
import type { StaffMember } from '../../domain/staff-member.ts';
import {
  type AnswerRow,
  type ImportPlan,
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
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import type { AnswerFileRow, RowEmployers } from './row-employers.ts';
import { existingRound } from './round-in-reach.ts';
import type { TallyAnswers } from './tally-answers.ts';

/** Rows saved side by side: they share what waiting for the disk costs. */
const sideBySide = 50;

/** A file as it was read. */
export interface AnswerFile {
  rows: AnswerFileRow[];
  refused: RefusedRow[];
}

export interface ImportOptions {
  roundId: string;
  /** Save the good rows although others are refused. */
  acceptGoodLines: boolean;
  given: { givenOn: string; by: StaffMember };
  authorize(municipality: string): void;
  /** What the file calls a field of an answer. */
  headingOf(field: string): string;
}

type Plan = ImportPlan<Awaited<ReturnType<SurveyAnswerStore['comparable']>>[number]>;

/** Takes in a file of answers. A file with a bad line is refused whole, unless its good lines are asked for. */
export function createImportAnswers({
  rounds,
  answers,
  rowEmployers,
  tally,
}: {
  rounds: Pick<SurveyRoundStore, 'load'>;
  answers: SurveyAnswerStore;
  rowEmployers: RowEmployers;
  tally: TallyAnswers;
}) {
  const inTurn = createKeyedQueue();

  async function saveAll(round: SurveyRound, plan: Plan, { roundId, given }: ImportOptions): Promise<void> {
    const writes = [
      ...plan.add.map(({ employerId, content, source }) => async () => {
        const answer = { roundId, content, source, ...given, ...(employerId && { employerId }) };
        await answers.create(giveAnswer(round, answer));
      }),
      ...plan.change.map(({ row: { content, source }, answer }) => async () => {
        await answers.save(answer, changeAnswer(round, answer.state, { content, source, by: given.by }));
      }),
    ];
    for (let start = 0; start < writes.length; start += sideBySide) {
      await Promise.all(writes.slice(start, start + sideBySide).map((write) => write()));
    }
  }

  async function takeIn(file: AnswerFile, options: ImportOptions) {
    const { roundId, acceptGoodLines, authorize, headingOf } = options;
    const round = await existingRound(rounds, roundId);
    for (const municipality of municipalitiesOf(file, round.state)) authorize(municipality);
    requireTakesAnswers(round.state);
    const { rows, refused } = await rowEmployers(file.rows);
    const plan = planAnswerImport(rows, await answers.comparable(roundId), (row) =>
      refusalOf(round.state, row),
    );
    const weighed = [...refused, ...plan.refused].map((row) => inWordsOfTheFile(row, headingOf));
    const bad = [...file.refused, ...weighed].toSorted((a, b) => a.line - b.line);
    if (bad.length > 0 && !acceptGoodLines) throw fileRefused(bad);
    try {
      await saveAll(round.state, plan, options);
    } catch (error) {
      throw isDuplicateKey(error) || error instanceof RevisionConflict ? refusals.importDisturbed() : error;
    } finally {
      await tally(roundId);
    }
    const { unchanged, withdrawn } = plan;
    return { added: plan.add.length, changed: plan.change.length, unchanged, withdrawn, refused: bad };
  }

  return (file: AnswerFile, options: ImportOptions) => inTurn(options.roundId, () => takeIn(file, options));
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

function inWordsOfTheFile({ line, errors }: RefusedRow, headingOf: ImportOptions['headingOf']): RefusedRow {
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
