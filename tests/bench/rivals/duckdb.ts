import type { DuckDBAppender, DuckDBPreparedStatement } from '@duckdb/node-api';
import { DuckDBDateValue, DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { ScoringProfile } from '@samspar/matching';
import type { Question, Rival } from './rival.ts';
import { duckDbDialect, statements } from './sql.ts';
import { countsOf, lastDayOf, numbersOf, tables } from './wide-row.ts';

const dateOf = (date: string): DuckDBDateValue => new DuckDBDateValue(Date.parse(date) / 86_400_000);

const appendCandidate = (
  table: DuckDBAppender,
  row: number,
  profile: ScoringProfile,
  question: Question,
): void => {
  table.appendInteger(row);
  table.appendVarchar(profile.id);
  table.appendDate(dateOf(profile.registeredAt));
  table.appendDate(dateOf(profile.availableFrom));
  table.appendList(listValue([...profile.interests]), LIST(VARCHAR));
  for (const number of numbersOf(profile, question.demand, question.asOf)) table.appendBigInt(BigInt(number));
  table.endRow();
};

/** DuckDB in memory, on one thread and on two, over tables shaped for the question, its statements prepared. */
export const createDuckDb = async (question: Question): Promise<Rival> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const sql = statements(duckDbDialect, question);
  let prepared: DuckDBPreparedStatement[] = [];

  const rows = async (statement: number): Promise<unknown[][]> =>
    (await (prepared[statement] as DuckDBPreparedStatement).runAndReadAll()).getRows();
  const ranked = async (statement: number) =>
    (await rows(statement)).map(([id, score]) => ({ id: String(id), score: Number(score) }));

  return {
    name: 'DuckDB',
    settings: [1, 2],
    choose: async (threads) => {
      await connection.run(`set threads = ${threads}`);
    },
    load: async (profiles) => {
      for (const each of tables(question.demand, 'duckdb')) await connection.run(each);
      const candidates = await connection.createAppender('c');
      const experiences = await connection.createAppender('e');
      let row = 0;
      for (const profile of profiles) {
        if (!profile.consentToMatching) continue;
        appendCandidate(candidates, row, profile, question);
        for (const { ssyk, months, lastUsed } of profile.experience) {
          experiences.appendInteger(row);
          experiences.appendVarchar(ssyk);
          experiences.appendInteger(months);
          experiences.appendDate(new DuckDBDateValue(lastDayOf(lastUsed)));
          experiences.endRow();
        }
        row += 1;
      }
      candidates.closeSync();
      experiences.closeSync();
      for (const each of [sql.funnel, sql.ranked(0), sql.ranked(1)])
        prepared.push(await connection.prepare(each));
    },
    answer: async () => ({
      ...countsOf((await rows(0))[0] ?? [], question.keys),
      shortlist: await ranked(1),
      nearMisses: await ranked(2),
    }),
    close: async () => {
      prepared = [];
      connection.closeSync();
      instance.closeSync();
    },
  };
};
