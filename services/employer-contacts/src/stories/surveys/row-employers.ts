import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import type { AnswerRow, RefusedRow } from '../../domain/surveys/plan-answer-import.ts';
import { employersInPlace } from '../../projections/employers-in-place.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { AnswerFileRow } from './read-answer-file.ts';

/** Finds the employers that the rows of a file name. A row with an employer is known by it from then on. */
export async function rowEmployers(
  employers: Pick<EmployerStore, 'named' | 'numbered'>,
  read: readonly AnswerFileRow[],
): Promise<{ rows: AnswerRow[]; refused: RefusedRow[] }> {
  const numbered = await employers.numbered(read.flatMap((row) => numberOf(row) ?? []));
  const byNumber = new Map(numbered.map(({ id, state }) => [state.organisationsnummer, id]));
  const named = (row: AnswerFileRow) => row.employerId ?? byNumber.get(numberOf(row) ?? '');
  const inPlace = await employersInPlace(
    employers,
    read.flatMap((row) => named(row) ?? []),
  );
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
