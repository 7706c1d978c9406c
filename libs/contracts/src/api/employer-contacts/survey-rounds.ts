import { z } from 'zod';
import {
  branchCode,
  educationLevel,
  halfYear,
  id,
  municipalityCode,
  setOf,
  shortText,
  ssyk,
  trait,
} from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { shortageEffect } from './survey-answers.ts';

const count = z.int().nonnegative();
const invitedCount = z.strictObject({ municipality: municipalityCode, invited: count.max(100_000) });
const roundStatus = z.enum(['planned', 'open', 'closed']);

const frame = {
  halfYear,
  name: shortText,
  municipalities: setOf(municipalityCode, 50).refine((codes) => codes.length > 0, 'Ange minst en kommun.'),
  questionnaireVersion: z.int().min(1).max(1000).default(1),
};

/** A plan as it is asked for: employers by their ids, or how many were asked in each municipality. */
const surveyPlan = z.strictObject({
  ...frame,
  invited: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('employers'), employerIds: setOf(id, 2000) }),
    z.strictObject({ kind: z.literal('counts'), counts: z.array(invitedCount).max(50) }),
  ]),
});
export type AskedPlan = z.output<typeof surveyPlan>;

const surveyRound = z
  .strictObject({
    id,
    revision: z.int(),
    ...frame,
    status: roundStatus,
    invited: z.array(invitedCount),
    invitedEmployerIds: z
      .array(id)
      .optional()
      .describe('För dem som arbetar med arbetsgivare, när det är känt vilka de är'),
    answered: count,
  })
  .meta({ id: 'SurveyRound' });

const share = z
  .strictObject({ answers: count, percent: z.number().describe('Av alla svar, med en decimal') })
  .meta({ id: 'SurveyShare' });
const shared = share.shape;

/** What a group of answers says together. What most say stands first. */
const surveyFigures = z
  .strictObject({
    feltShortage: share,
    effects: z.array(z.strictObject({ ...shared, effect: shortageEffect })),
    requires: z.strictObject({
      education: share,
      experience: share,
      either: share,
      both: share,
      licenceB: share,
    }),
    minimumEducation: z.array(z.strictObject({ ...shared, level: educationLevel })),
    personalQualities: z.array(
      z.strictObject({
        trait,
        first: count.describe('Svar som sätter den först'),
        mentioned: count.describe('Svar som nämner den'),
      }),
    ),
    hardToFind: z.array(z.strictObject({ ssyk, answers: count })),
    recruitmentNeeds: z.array(z.strictObject({ ssyk, shortTerm: count, longTerm: count })),
  })
  .meta({ id: 'SurveyFigures' });
export type SurveyFigures = z.output<typeof surveyFigures>;

const group = z.strictObject({
  answers: count,
  figures: surveyFigures.nullable().describe('Saknas för grupper med färre än fem svar'),
});

/** Results in all, by municipality and by branch. */
const surveyResults = z
  .strictObject({
    total: group,
    leftOut: count.describe('Svar som inte är med i någon siffra, för att inte kunna räknas ut'),
    byMunicipality: z.array(group.extend({ municipality: municipalityCode })),
    byBranch: z.array(group.extend({ branch: branchCode })),
  })
  .meta({ id: 'SurveyResults' });
export type SurveyResults = z.output<typeof surveyResults>;

const rate = z.strictObject({ invited: count, answered: count, percent: z.number() });

const params = z.strictObject({ roundId: id });
const reads = { may: ['read', 'SurveyRound'] } as const;
const steps = { effect: 'changes', may: ['open', 'SurveyRound'], params, answer: surveyRound } as const;

export const planSurveyRound = operation({
  id: 'plan-survey-round',
  post: '/survey-rounds',
  summary: 'Planera en enkätomgång',
  may: ['open', 'SurveyRound'],
  effect: 'creates',
  body: surveyPlan,
  answer: surveyRound,
});

export const listSurveyRounds = operation({
  ...reads,
  id: 'list-survey-rounds',
  get: '/survey-rounds',
  summary: 'Enkätomgångar',
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    halfYear: halfYear.optional(),
    status: roundStatus.optional(),
  }),
  answer: pageOf(surveyRound),
});

export const readSurveyRound = operation({
  ...reads,
  id: 'read-survey-round',
  get: '/survey-rounds/:roundId',
  summary: 'En enkätomgång',
  params,
  answer: surveyRound,
});

export const readSurveyResults = operation({
  ...reads,
  id: 'read-survey-results',
  get: '/survey-rounds/:roundId/results',
  summary: 'Vad omgången visar, med omgången före bredvid',
  params,
  answer: z.strictObject({
    halfYear,
    responseRate: rate.extend({ byMunicipality: z.array(rate.extend({ municipality: z.string() })) }),
    results: surveyResults,
    before: z.strictObject({ halfYear, results: surveyResults }).nullable(),
  }),
});

export const changeSurveyRound = operation({
  ...steps,
  id: 'change-survey-round',
  put: '/survey-rounds/:roundId',
  summary: 'Ändra en enkätomgång',
  may: ['change', 'SurveyRound'],
  body: surveyPlan,
});

export const openSurveyRound = operation({
  ...steps,
  id: 'open-survey-round',
  put: '/survey-rounds/:roundId/opening',
  summary: 'Öppna omgången för svar',
});

export const undoSurveyOpening = operation({
  ...steps,
  id: 'undo-survey-opening',
  delete: '/survey-rounds/:roundId/opening',
  summary: 'Ångra öppnandet, så länge ingen har svarat',
});

export const closeSurveyRound = operation({
  ...steps,
  id: 'close-survey-round',
  put: '/survey-rounds/:roundId/closing',
  summary: 'Avsluta omgången',
});

export const reopenSurveyRound = operation({
  ...steps,
  id: 'reopen-survey-round',
  delete: '/survey-rounds/:roundId/closing',
  summary: 'Öppna omgången igen',
});
