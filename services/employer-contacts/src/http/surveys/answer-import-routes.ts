import { id } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createImportAnswers } from '../../commands/surveys/import-answers.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { answerFileGuide, headingOf } from './answer-file-columns.ts';
import { readAnswerFile } from './read-answer-file.ts';

const count = z.int().nonnegative();

export interface AnswerImportRoutesOptions {
  importAnswers: ReturnType<typeof createImportAnswers>;
  today: () => string;
}

/** The route that takes in a file of answers. Sending the same file again changes nothing. */
export function answerImportRoutes({ importAnswers, today }: AnswerImportRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/survey-rounds/:roundId/answer-imports',
      operationId: 'import-survey-answers',
      summary: 'Läs in svar från en CSV-fil',
      action: 'answer',
      subject: 'SurveyRound',
      effect: 'creates',
      params: z.strictObject({ roundId: id }),
      body: z.strictObject({
        csv: z.string().min(1).max(250_000).describe(answerFileGuide),
        acceptGoodLines: z
          .boolean()
          .default(false)
          .describe('Läs in de rader som går, även om andra rader är fel'),
      }),
      response: z.strictObject({
        added: count,
        changed: count,
        unchanged: count,
        withdrawn: count,
        refused: z.array(
          z.strictObject({
            line: count,
            errors: z.array(z.strictObject({ field: z.string(), message: z.string() })),
          }),
        ),
      }),
      handle: async ({ params, body: { csv, acceptGoodLines }, actor, authorize }) => {
        const given = { givenOn: today(), by: staffMemberOf(actor) };
        const file = readAnswerFile(csv);
        return {
          body: await importAnswers(file, { ...params, acceptGoodLines, given, authorize, headingOf }),
        };
      },
    }),
  ];
}
