import type { DomainError, FieldError } from '@samspar/contracts';
import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import type { AnswerSource, SurveyAnswer } from './survey-answer.ts';

/** A well-formed row of a file with answers. */
export interface AnswerRow {
  /** Line in the file, from 1, headings included. */
  line: number;
  employerId?: string | undefined;
  content: AnswerContent;
  source: AnswerSource;
}

/** A row that cannot be taken, and why. */
export interface RefusedRow {
  line: number;
  errors: FieldError[];
}

/** What an import would do. */
export interface ImportPlan<Known> {
  add: AnswerRow[];
  change: { row: AnswerRow; answer: Known }[];
  /** Rows that were imported before and read as they did then. */
  unchanged: number;
  /** Rows whose answer a person has taken back: a file does not undo that. */
  withdrawn: number;
  refused: RefusedRow[];
}

/**
 * Weighs every row against the answers that are known. A row that reads as it did when it was last imported changes nothing,
 * whatever has been done with its answer since: importing the same file again is harmless.
 */
export function planAnswerImport<Known extends { state: SurveyAnswer }>(
  rows: readonly AnswerRow[],
  known: readonly Known[],
  check: (row: AnswerRow) => DomainError | undefined,
): ImportPlan<Known> {
  const bySource = new Map(known.map((answer) => [answer.state.source?.key, answer]));
  const byHand = new Set(
    known.flatMap(({ state }) =>
      state.source || state.status === 'withdrawn' ? [] : (state.employerId ?? []),
    ),
  );
  const lines = new Map<string, number>();
  const plan: ImportPlan<Known> = { add: [], change: [], unchanged: 0, withdrawn: 0, refused: [] };
  for (const row of rows) {
    const errors = errorsOf(row, lines.get(row.source.key), byHand, check);
    lines.set(row.source.key, row.line);
    const answer = bySource.get(row.source.key);
    if (errors.length > 0) plan.refused.push({ line: row.line, errors });
    else if (!answer) plan.add.push(row);
    else if (answer.state.source?.hash === row.source.hash) plan.unchanged += 1;
    else if (answer.state.status === 'withdrawn') plan.withdrawn += 1;
    else plan.change.push({ row, answer });
  }
  return plan;
}

function errorsOf(
  row: AnswerRow,
  earlierLine: number | undefined,
  byHand: ReadonlySet<string>,
  check: (row: AnswerRow) => DomainError | undefined,
): FieldError[] {
  if (earlierLine !== undefined)
    return [
      { field: 'reference', message: `Samma svar står redan på rad ${earlierLine}. Ta bort den ena raden.` },
    ];
  if (row.employerId && byHand.has(row.employerId)) {
    const message = 'Arbetsgivarens svar är inskrivet för hand. Ta tillbaka det först, eller ta bort raden.';
    return [{ field: 'employerId', message }];
  }
  const refusal = check(row);
  if (!refusal) return [];
  return refusal.errors.length > 0 ? [...refusal.errors] : [{ field: '', message: refusal.message }];
}
