import { z } from 'zod';
import { calendarDate, id, instant, longText, municipalityCode, shortText, ssyk } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { participation } from './participations.ts';

const count = z.int().nonnegative();
const status = z.enum(['open', 'cancelled']);

/** A job track in a list: figures, no persons. */
const jobTrackSummary = z
  .strictObject({
    id,
    revision: z.int(),
    name: z.string(),
    demandId: id,
    employerId: id,
    municipality: municipalityCode,
    ssyk,
    places: z.int().positive(),
    startsOn: calendarDate,
    status,
    cancellation: z
      .strictObject({
        by: z.string(),
        name: z.string().optional(),
        at: instant,
        reason: z.string().optional(),
      })
      .optional(),
    proposed: count,
    undecided: count.describe('Föreslagna, inbjudna och sökande som ännu inte fått besked'),
    applicants: count,
    admitted: count,
    raiseWithSectionManager: z.boolean().describe('Fler än 10 sökande: ta upp ärendet med sektionschefen'),
    smallGroup: z.boolean().describe('Färre än 10 sökande: svenskan kombineras med arbete'),
  })
  .meta({ id: 'JobTrackSummary' });

/** A job track with those who take part in its admission. */
const jobTrack = jobTrackSummary.extend({ participations: z.array(participation) }).meta({ id: 'JobTrack' });

const params = z.strictObject({ trackId: id });
const changes = { effect: 'changes', may: ['change', 'JobTrack'], params, answer: jobTrack } as const;

export const openJobTrack = operation({
  id: 'open-job-track',
  post: '/job-tracks',
  summary: 'Öppna ett jobbspår för ett kompetensbehov',
  may: ['open', 'JobTrack'],
  effect: 'creates',
  body: z.strictObject({
    name: shortText,
    demandId: id,
    places: z
      .int('Ange antalet platser med siffror.')
      .min(1, 'Ange minst en plats.')
      .max(500, 'Ange högst 500 platser.'),
    startsOn: calendarDate,
  }),
  answer: jobTrack,
});

export const listJobTracks = operation({
  id: 'list-job-tracks',
  get: '/job-tracks',
  summary: 'Jobbspår, de senaste först',
  may: ['read', 'JobTrack'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    status: status.optional(),
    demandId: id.optional(),
    q: shortText.optional().describe('Del av namnet'),
  }),
  answer: pageOf(jobTrackSummary),
});

export const readJobTrack = operation({
  id: 'read-job-track',
  get: '/job-tracks/:trackId',
  summary: 'Ett jobbspår och dess antagning, med kandidaterna som pseudonymer',
  may: ['read', 'JobTrack'],
  params,
  answer: jobTrack,
});

export const cancelJobTrack = operation({
  ...changes,
  id: 'cancel-job-track',
  put: '/job-tracks/:trackId/cancellation',
  summary: 'Ställ in jobbspåret',
  body: z.strictObject({ reason: longText.optional() }),
});

export const restoreJobTrack = operation({
  ...changes,
  id: 'restore-job-track',
  delete: '/job-tracks/:trackId/cancellation',
  summary: 'Ta tillbaka inställandet',
});
