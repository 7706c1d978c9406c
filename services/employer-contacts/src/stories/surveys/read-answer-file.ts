import { createHash } from 'node:crypto';
import { DomainError, type FieldError, id } from '@samspar/contracts';
import { answerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import { findUnknownCodes } from '@samspar/runtime';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { AnswerRow, RefusedRow } from '../../domain/surveys/plan-answer-import.ts';
import { type AnswerColumn, answerColumns, columnNamed } from './answer-file-columns.ts';

const mostRows = 2000;

const rowSchema = z.strictObject({
  reference: z
    .string()
    .regex(/^[\p{L}\d-]{1,40}$/u)
    .optional(),
  employerId: id.optional(),
  organisationsnummer: z
    .string()
    .refine((text) => normaliseOrganisationsnummer(text) !== undefined)
    .optional(),
  content: answerContent,
});

/** A row as it was read: its employer by id or by organisationsnummer, or nobody. */
export interface AnswerFileRow extends AnswerRow {
  organisationsnummer?: string | undefined;
}

/** A file as it was read. */
export interface AnswerFile {
  rows: AnswerFileRow[];
  refused: RefusedRow[];
}

interface Line {
  line: number;
  cells: string[];
}

/**
 * Reads a file of answers: semicolons or commas, headings in Swedish or by code name, in any order. Throws when the file as a
 * whole can't be read; a row that can't is among the refused, with its line and what is wrong in which column.
 */
export function readAnswerFile(csv: string): AnswerFile {
  const [headings, ...lines] = linesOf(csv);
  if (!headings || lines.length === 0)
    throw unreadable(1, 'Filen är tom. Den ska ha en rad med rubriker och en rad per svar.');
  if (lines.length > mostRows)
    throw unreadable(
      mostRows + 2,
      `Filen har fler än ${mostRows} svar. Dela den och läs in delarna var för sig.`,
    );
  const columns = columnsOf(headings);
  const file: AnswerFile = { rows: [], refused: [] };
  const timesSeen = new Map<string, number>();
  for (const { line, cells } of lines) {
    const read = readRow(columns, cells);
    if ('errors' in read) file.refused.push({ line, errors: read.errors });
    else file.rows.push(rowOf(line, read.row, timesSeen));
  }
  return file;
}

function linesOf(csv: string): Line[] {
  const delimiter = (csv.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const options = { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, info: true };
  try {
    const records = parse(csv, { ...options, delimiter }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw unreadable(lines ?? 1, 'Raden kan inte läsas. Kontrollera citattecknen.');
  }
}

function columnsOf({ line, cells }: Line): AnswerColumn[] {
  const columns = cells.map((heading) => {
    const column = columnNamed(heading);
    if (!column)
      throw unreadable(
        line,
        `Okänd rubrik i kolumn ${cells.indexOf(heading) + 1}. Rubrikerna är: ${headingNames()}.`,
      );
    return column;
  });
  const missing = answerColumns.find((column) => column.isRequired && !columns.includes(column));
  if (missing) throw unreadable(line, `Rubriken ${missing.sv} saknas.`);
  if (new Set(columns).size < columns.length) throw unreadable(line, 'En rubrik står två gånger.');
  return columns;
}

const headingNames = () => answerColumns.map(({ sv }) => sv).join(', ');

function readRow(
  columns: readonly AnswerColumn[],
  cells: readonly string[],
): { row: z.output<typeof rowSchema> } | { errors: FieldError[] } {
  if (cells.length !== columns.length) {
    const message = `Raden har ${cells.length} kolumner och rubrikraden ${columns.length}. Gör dem lika många.`;
    return { errors: [{ field: '', message }] };
  }
  const values = Object.fromEntries(columns.map(({ code, read }, index) => [code, read(cells[index] ?? '')]));
  const row = shaped(values);
  const parsed = rowSchema.safeParse(row);
  const wrong = [
    ...findUnknownCodes(row).map(({ field }) => field.split(/[.[]/)),
    ...(parsed.error?.issues ?? []).map(({ path }) => path.map(String)),
  ];
  const errors = columns
    .filter(({ code }) => wrong.some((path) => path.includes(code)))
    .map(({ sv, hint }) => ({ field: sv, message: hint }));
  return parsed.success && errors.length === 0 ? { row: parsed.data } : { errors };
}

/** The cells of a row in the shape of an answer; empty ones are left out. */
function shaped(values: Record<string, unknown>) {
  const {
    reference,
    employerId,
    organisationsnummer,
    education,
    experience,
    minimumEducation,
    licenceB,
    ...content
  } = values;
  const requires = said({ education, experience, minimumEducation, licenceB });
  return said({ reference, employerId, organisationsnummer, content: said({ ...content, requires }) });
}

function said(values: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A row is known again by its number in the file, or else by what it says and how often it was said before. */
function rowOf(
  line: number,
  { reference, content, ...employer }: z.output<typeof rowSchema>,
  timesSeen: Map<string, number>,
): AnswerFileRow {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  const times = (timesSeen.get(hash) ?? 0) + 1;
  if (reference === undefined) timesSeen.set(hash, times);
  const key = reference === undefined ? `row:${hash}:${times}` : `reference:${reference}`;
  return { line, ...employer, content, source: { key, hash } };
}

function unreadable(line: number, message: string): DomainError {
  return new DomainError('survey-file-unreadable', 400, 'Filen kan inte läsas. Rätta den och försök igen.', {
    errors: [{ field: `csv:${line}`, message }],
  });
}
