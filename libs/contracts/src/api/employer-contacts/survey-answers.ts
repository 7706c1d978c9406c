import { z } from 'zod';
import {
  branchCode,
  calendarDate,
  educationLevel,
  id,
  municipalityCode,
  setOf,
  sizeClass,
  ssyk,
  trait,
} from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { freeText, staffMember } from '../staff.ts';

/** What a shortage of labour led to. */
export const shortageEffect = z.enum([
  'recruiting-took-longer',
  'positions-unfilled',
  'staff-worked-more',
  'declined-orders',
]);

const people = z.int().min(0).max(10_000);

/** What an employer answered: the same by hand and from a file. */
export const answerContent = z
  .strictObject({
    municipality: municipalityCode,
    branch: branchCode,
    sizeClass: sizeClass.optional(),
    feltShortage: z.boolean().describe('Om det har varit brist på arbetskraft vid rekrytering'),
    effects: setOf(shortageEffect, 4).default([]),
    hardToFind: setOf(ssyk, 20).default([]).describe('Yrken som det är svårt att hitta folk till'),
    requires: z.strictObject({
      education: z.boolean().default(false),
      experience: z.boolean().default(false),
      minimumEducation: educationLevel.optional(),
      licenceB: z.boolean().default(false),
    }),
    personalQualities: setOf(trait, 12).default([]).describe('Viktigast först'),
    recruitmentNeeds: z
      .array(z.strictObject({ ssyk, shortTerm: people, longTerm: people }))
      .max(30)
      .default([]),
    comment: freeText.optional(),
  })
  .meta({ id: 'SurveyAnswerContent' });
export type AnswerContent = z.output<typeof answerContent>;

const answerStatus = z.enum(['given', 'withdrawn']);
const surveyAnswer = z
  .strictObject({
    id,
    revision: z.int(),
    roundId: id,
    employerId: id.optional().describe('Saknas för ett anonymt svar'),
    content: answerContent,
    imported: z.boolean().describe('Om det kom från en fil'),
    givenOn: calendarDate,
    by: staffMember,
    status: answerStatus,
  })
  .meta({ id: 'SurveyAnswer' });

const params = z.strictObject({ roundId: id, answerId: id });
const inRound = params.omit({ answerId: true });
const answers = { may: ['answer', 'SurveyRound'] } as const;
const changes = { ...answers, effect: 'changes', params, answer: surveyAnswer } as const;

export const giveSurveyAnswer = operation({
  ...answers,
  id: 'give-survey-answer',
  post: '/survey-rounds/:roundId/answers',
  summary: 'Skriv in ett svar',
  effect: 'creates',
  params: inRound,
  body: z.strictObject({ employerId: id.optional(), content: answerContent }),
  answer: surveyAnswer,
});

export const listSurveyAnswers = operation({
  ...answers,
  id: 'list-survey-answers',
  get: '/survey-rounds/:roundId/answers',
  summary: 'Svaren i en omgång',
  params: inRound,
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    status: answerStatus.default('given'),
  }),
  answer: pageOf(surveyAnswer),
});

export const readSurveyAnswer = operation({
  ...answers,
  id: 'read-survey-answer',
  get: '/survey-rounds/:roundId/answers/:answerId',
  summary: 'Ett svar',
  params,
  answer: surveyAnswer,
});

export const changeSurveyAnswer = operation({
  ...changes,
  id: 'change-survey-answer',
  put: '/survey-rounds/:roundId/answers/:answerId/content',
  summary: 'Ändra ett svar',
  body: answerContent,
});

export const withdrawSurveyAnswer = operation({
  ...changes,
  id: 'withdraw-survey-answer',
  put: '/survey-rounds/:roundId/answers/:answerId/withdrawal',
  summary: 'Ta tillbaka ett svar',
});

export const restoreSurveyAnswer = operation({
  ...changes,
  id: 'restore-survey-answer',
  delete: '/survey-rounds/:roundId/answers/:answerId/withdrawal',
  summary: 'Återställ ett tillbakataget svar',
});

const count = z.int().nonnegative();

export const importSurveyAnswers = operation({
  ...answers,
  id: 'import-survey-answers',
  post: '/survey-rounds/:roundId/answer-imports',
  summary: 'Läs in svar från en CSV-fil',
  effect: 'creates',
  params: inRound,
  body: z.strictObject({
    csv: z
      .string()
      .min(1)
      .max(250_000)
      .describe(
        'En rad med rubriker och en rad per svar, med semikolon eller komma emellan; flera värden i en cell skiljs åt med |. Rubriker, i valfri ordning: svarsnummer, arbetsgivar-id, organisationsnummer, kommun (krävs), bransch (krävs), storlek, brist (krävs), följder, svåra att hitta, kräver utbildning, kräver erfarenhet, lägsta utbildning, kräver körkort, egenskaper, behov (SSYK-kod:kort sikt:lång sikt), kommentar.',
      ),
    acceptGoodLines: z
      .boolean()
      .default(false)
      .describe('Läs in de rader som går, även om andra rader är fel'),
  }),
  answer: z.strictObject({
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
});
