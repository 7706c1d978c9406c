import { demandProfile, id, instant, municipalityCode } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import { occupationLabel } from '../../domain/job-ads/ad-occupation.ts';
import { durations } from '../../domain/job-ads/ad-terms.ts';
import { dismissalReasons, draftStatuses, type JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import { unmappedKinds, unmappedReasons } from '../../domain/job-ads/unmapped.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

/** What the ad wishes, as a demand says it: occupation, openings and extent are missing where the ad doesn't say. */
const adWish = demandProfile.partial({ ssyk: true, openings: true, start: true });

/** A draft of a demand, as it is shown in a list. */
export const draftResource = z.strictObject({
  id,
  revision: z.int(),
  adId: z.string(),
  status: z.enum(draftStatuses),
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
  wish: adWish,
  duration: z.enum(durations).optional(),
  assumed: z
    .array(z.enum(['start', 'swedish-level', 'language-level', 'experience-months', 'education-level']))
    .describe('Vad annonsen inte säger och som har antagits'),
  unmapped: z.array(
    z.strictObject({
      kind: z.enum(unmappedKinds),
      why: z.enum(unmappedReasons),
      required: z.boolean(),
      conceptId: z.string().optional(),
      label: z.string().optional(),
    }),
  ),
  dismissal: z
    .strictObject({ reason: z.enum(dismissalReasons), by: staffMemberResource, at: instant })
    .optional(),
  adoption: z
    .strictObject({
      demandId: id.optional().describe('Saknas tills behovet är registrerat'),
      employerId: id,
      by: staffMemberResource,
      at: instant,
      adSince: z.enum(['changed', 'removed']).optional().describe('Vad som har hänt med annonsen sedan dess'),
    })
    .optional(),
});

/** A draft by itself, with the registered employers that may be the one. */
export const draftWithProposals = draftResource.extend({
  employerProposals: z.array(
    z.strictObject({
      employerId: id,
      name: z.string(),
      municipality: municipalityCode,
      likeness: z.number(),
    }),
  ),
});

export function toDraftResource({ id, revision, state }: Loaded<JobAdDraft>) {
  const { ad, mapped, adId, status, employerId, dismissal, adoption } = state;
  const { headline, webpageUrl, publishedOn, applicationDeadline } = ad;
  const label = occupationLabel(ad);
  return {
    id,
    revision,
    adId,
    status,
    ...(headline && { headline }),
    ...(label && { occupationLabel: label }),
    ...(webpageUrl && { webpageUrl }),
    ...(publishedOn && { publishedOn }),
    ...(applicationDeadline && { applicationDeadline }),
    municipality: mapped.wish.municipality,
    employer: { ...ad.employer, ...(employerId && { employerId }) },
    ...mapped,
    ...(dismissal && { dismissal }),
    ...(adoption && { adoption: withoutWish(adoption) }),
  };
}

function withoutWish({ wish: _wish, ...rest }: NonNullable<JobAdDraft['adoption']>) {
  return rest;
}
