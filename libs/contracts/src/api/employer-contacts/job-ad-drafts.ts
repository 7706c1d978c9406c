import { z } from 'zod';
import { id, municipalityCode, ssyk } from '../../primitives.ts';
import { demandProfile } from '../../resources/demand-profile.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { acted } from '../staff.ts';

const draftStatus = z.enum(['draft', 'adopted', 'dismissed', 'withdrawn']);
export type DraftStatus = z.infer<typeof draftStatus>;

const dismissalReason = z.enum([
  'not-for-the-target-group',
  'already-registered',
  'employer-declined',
  'filled',
  'staffing-agency',
  'duplicate',
  'other',
]);
export type DismissalReason = z.infer<typeof dismissalReason>;

/** How long the employment lasts. */
const duration = z.enum([
  'permanent',
  'six-months-or-longer',
  'three-to-six-months',
  'up-to-three-months',
  'up-to-ten-days',
]);
export type Duration = z.infer<typeof duration>;

/** What the ad doesn't say and a demand must hold, so that a person can look at it. */
const assumed = z.enum(['start', 'swedish-level', 'language-level', 'experience-months', 'education-level']);
export type Assumed = z.infer<typeof assumed>;

/** A part of an ad that did not become part of the demand. */
const unmapped = z.strictObject({
  /** The parts of an ad that can fail to. */
  kind: z.enum([
    'occupation',
    'openings',
    'working-hours',
    'duration',
    'licence',
    'own-car',
    'language',
    'experience',
    'education',
    'education-level',
    'skill',
  ]),
  /**
   * Why it stayed outside: a concept nobody has told us of (an import of the taxonomy may), several where a demand holds
   * one, not said in the ad, nothing a demand can ask for, or more criteria than a demand holds.
   */
  why: z.enum(['unknown-concept', 'ambiguous', 'not-said', 'no-such-criterion', 'too-many']),
  required: z.boolean(),
  conceptId: z.string().optional(),
  label: z.string().optional(),
});
export type Unmapped = z.infer<typeof unmapped>;

/** A draft of a demand, made of a job ad. */
const jobAdDraft = z
  .strictObject({
    id,
    revision: z.int(),
    adId: z.string(),
    status: draftStatus,
    headline: z.string().optional(),
    occupationLabel: z.string().optional().describe('Yrket som det står i annonsen'),
    webpageUrl: z.string().optional(),
    publishedOn: z.string().optional(),
    applicationDeadline: z.string().optional(),
    municipality: municipalityCode,
    employer: z.strictObject({
      name: z.string().optional().describe('Namnet som det står i annonsen'),
      organisationsnummer: z.string().optional(),
      employerId: id.optional().describe('Arbetsgivaren med annonsens organisationsnummer'),
    }),
    /** As a demand says it: occupation, openings and extent are missing where the ad doesn't say. */
    wish: demandProfile.partial({ ssyk: true, openings: true, start: true }),
    duration: duration.optional(),
    assumed: z.array(assumed).describe('Vad annonsen inte säger och som har antagits'),
    unmapped: z.array(unmapped),
    dismissal: z.strictObject({ reason: dismissalReason, ...acted }).optional(),
    adoption: z
      .strictObject({
        demandId: id.optional().describe('Saknas tills behovet är registrerat'),
        employerId: id,
        ...acted,
        adSince: z
          .enum(['changed', 'removed'])
          .optional()
          .describe('Vad som har hänt med annonsen sedan dess'),
      })
      .optional(),
  })
  .meta({ id: 'JobAdDraft' });

const { shape } = demandProfile;
/** What someone wants otherwise than the ad has it; what is left out stays as in the draft. The municipality stays. */
const overrides = z.strictObject({
  ssyk: shape.ssyk.optional(),
  openings: shape.openings.optional(),
  start: shape.start.optional(),
  extent: shape.extent,
  schedule: shape.schedule,
  forJobTrack: shape.forJobTrack.removeDefault().optional(),
  softShare: shape.softShare.removeDefault().optional(),
  formal: shape.formal.removeDefault().optional(),
  soft: shape.soft.removeDefault().optional(),
});

const params = z.strictObject({ draftId: id });
const changes = { effect: 'changes', params, answer: jobAdDraft } as const;
const dismissal = '/job-ad-drafts/:draftId/dismissal';

export const listJobAdDrafts = operation({
  id: 'list-job-ad-drafts',
  get: '/job-ad-drafts',
  summary: 'Utkast till kompetensbehov ur platsannonser, i de egna kommunerna, de senaste först',
  may: ['read', 'JobAdDraft'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    status: draftStatus.optional(),
    ssyk: ssyk.optional(),
    employerMatched: z.enum(['true', 'false']).optional().describe('Om arbetsgivaren är känd'),
  }),
  answer: pageOf(jobAdDraft),
});

export const readJobAdDraft = operation({
  id: 'read-job-ad-draft',
  get: '/job-ad-drafts/:draftId',
  summary: 'Ett utkast, med registrerade arbetsgivare som kan vara annonsens',
  may: ['read', 'JobAdDraft'],
  params,
  answer: jobAdDraft.extend({
    employerProposals: z.array(
      z.strictObject({
        employerId: id,
        name: z.string(),
        municipality: municipalityCode,
        likeness: z.number(),
      }),
    ),
  }),
});

export const adoptJobAdDraft = operation({
  ...changes,
  id: 'adopt-job-ad-draft',
  put: '/job-ad-drafts/:draftId/adoption',
  summary: 'Registrera ett kompetensbehov av utkastet',
  may: ['adopt', 'JobAdDraft'],
  body: z.strictObject({ employerId: id.optional(), profile: overrides.default({}) }),
});

export const dismissJobAdDraft = operation({
  ...changes,
  id: 'dismiss-job-ad-draft',
  put: dismissal,
  summary: 'Avfärda utkastet med ett skäl',
  may: ['dismiss', 'JobAdDraft'],
  body: z.strictObject({ reason: dismissalReason }),
});

export const undoJobAdDraftDismissal = operation({
  ...changes,
  id: 'undo-job-ad-draft-dismissal',
  delete: dismissal,
  summary: 'Ta tillbaka avfärdandet',
  may: ['dismiss', 'JobAdDraft'],
});
