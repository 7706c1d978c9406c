import type { ScoringProfile } from '@samspar/matching';
import pg from 'pg';
import type { Question, Rival } from './rival.ts';
import { postgresDialect, statements } from './sql.ts';
import { countsOf, lastDayOf, numbersOf, tables } from './wide-row.ts';

const dateAt = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const candidateRow = (row: number, profile: ScoringProfile, { demand, asOf }: Question): unknown[] => [
  row,
  profile.id,
  profile.registeredAt,
  profile.availableFrom,
  [...profile.interests],
  ...numbersOf(profile, demand, asOf),
];

// Postgres takes at most 65,535 parameters in one statement.
const mostParameters = 60_000;

/** Writes rows with as few statements as parameters allow. */
const createWriter = (client: pg.Client, table: string) => {
  let waiting: unknown[][] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    let number = 0;
    const places = waiting.map((row) => `(${row.map(() => `$${(number += 1)}`).join(', ')})`);
    await client.query(`insert into ${table} values ${places.join(', ')}`, waiting.flat());
    waiting = [];
  };
  return {
    flush,
    write: async (row: unknown[]): Promise<void> => {
      waiting.push(row);
      if ((waiting.length + 1) * row.length > mostParameters) await flush();
    },
  };
};

/** PostgreSQL at DATABASE_URL, else on this machine, over temporary tables shaped for the question; null where none answers. */
export const createPostgres = async (question: Question): Promise<Rival | null> => {
  const url = process.env.DATABASE_URL;
  const client = new pg.Client(url ? { connectionString: url } : { database: 'postgres' });
  try {
    await client.connect();
  } catch (error) {
    process.stderr.write(`PostgreSQL is left out: ${(error as Error).message || 'no server answers'}\n`);
    return null;
  }
  const sql = statements(postgresDialect, question);
  const texts = [sql.funnel, sql.ranked(0), sql.ranked(1)];

  const rows = async (statement: number): Promise<unknown[][]> => {
    const text = texts[statement] as string;
    const result = await client.query<unknown[]>({ text, name: `s${statement}`, rowMode: 'array' });
    return result.rows;
  };
  const ranked = async (statement: number) =>
    (await rows(statement)).map(([id, score]) => ({ id: String(id), score: Number(score) }));

  return {
    name: 'PostgreSQL',
    load: async (profiles) => {
      for (const each of tables(question.demand, 'postgres'))
        await client.query(each.replace('create table', 'create temporary table'));
      const candidates = createWriter(client, 'c');
      const experiences = createWriter(client, 'e');
      let row = 0;
      for (const profile of profiles) {
        if (!profile.consentToMatching) continue;
        await candidates.write(candidateRow(row, profile, question));
        for (const { ssyk, months, lastUsed } of profile.experience)
          await experiences.write([row, ssyk, months, dateAt(lastDayOf(lastUsed))]);
        row += 1;
      }
      await candidates.flush();
      await experiences.flush();
      await client.query('create index on e (ssyk text_pattern_ops)');
      await client.query('analyze c');
      await client.query('analyze e');
    },
    answer: async () => ({
      ...countsOf((await rows(0))[0] ?? [], question.keys),
      shortlist: await ranked(1),
      nearMisses: await ranked(2),
    }),
    close: async () => client.end(),
  };
};
