import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import type { AnswerRow, RefusedRow } from '../../domain/surveys/plan-answer-import.ts';
import type { EmployersInPlace } from '../../projections/placements/employers-in-place.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** A row as it was read: its employer by id or by organisationsnummer, or nobody. */
export interface AnswerFileRow extends AnswerRow {
  organisationsnummer?: string | undefined;
}

export type RowEmployers = ReturnType<typeof createRowEmployers>;

/** Finds the employers that the rows of a file name. A row with an employer is known by it from then on. */
export function createRowEmployers({
  employers,
  employersInPlace,
}: {
  employers: Pick<EmployerStore, 'list'>;
  employersInPlace: EmployersInPlace;
}) {
  async function idsByNumber(rows: readonly AnswerFileRow[]): Promise<Map<string, string>> {
    const numbers = [...new Set(rows.flatMap((row) => numberOf(row) ?? []))];
    if (numbers.length === 0) return new Map();
    const filter = { 'state.organisationsnummer': { $in: numbers } };
    const { items } = await employers.list(filter, { page: 1, limit: numbers.length });
    return new Map(items.map(({ id, state }) => [state.organisationsnummer, id]));
  }

  return async (read: readonly AnswerFileRow[]): Promise<{ rows: AnswerRow[]; refused: RefusedRow[] }> => {
    const byNumber = await idsByNumber(read);
    const named = (row: AnswerFileRow) => row.employerId ?? byNumber.get(numberOf(row) ?? '');
    const inPlace = await employersInPlace(read.flatMap((row) => named(row) ?? []));
    const rows: AnswerRow[] = [];
    const refused: RefusedRow[] = [];
    for (const row of read) {
      const { organisationsnummer, employerId: _, ...rest } = row;
      const employer = inPlace.get(named(row) ?? '');
      const isNamed = row.employerId !== undefined || organisationsnummer !== undefined;
      if (isNamed && !employer) refused.push({ line: row.line, errors: [unknownEmployer(row)] });
      else if (!employer) rows.push(rest);
      else {
        const source = { ...rest.source, key: `employer:${employer.id}` };
        rows.push({ ...rest, employerId: employer.id, source });
      }
    }
    return { rows, refused };
  };
}

function numberOf({ organisationsnummer }: AnswerFileRow): string | undefined {
  return organisationsnummer === undefined ? undefined : normaliseOrganisationsnummer(organisationsnummer);
}

function unknownEmployer({ employerId }: AnswerFileRow) {
  return {
    field: employerId === undefined ? 'organisationsnummer' : 'employerId',
    message: 'Arbetsgivaren är inte registrerad. Registrera den först, eller lämna kolumnen tom.',
  };
}
