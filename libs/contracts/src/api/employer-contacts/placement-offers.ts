import { z } from 'zod';
import {
  calendarDate,
  catalogueCode,
  extent,
  id,
  licenceClass,
  municipalityCode,
  schedule,
  setOf,
  shortText,
  ssyk,
  ssykPrefix,
  swedishLevel,
} from '../../primitives.ts';
import { placementPurpose } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery, yes } from '../paging.ts';
import { freeText, staffMember } from '../staff.ts';
import { reservation } from './reservations.ts';
import { withdrawal, withdrawing } from './withdrawal.ts';

/** Who receives people at the workplace. Stays in the service that keeps it. */
const supervisor = z
  .strictObject({
    name: shortText,
    telephone: z
      .string()
      .regex(/^\+?[\d\s()/-]{5,25}$/, 'Ange ett telefonnummer.')
      .optional(),
    email: z.email('Ange en e-postadress.').max(200).optional(),
  })
  .meta({ id: 'PlacementSupervisor' });

/** What an employer asks of whoever comes. Absent: nothing is asked. */
const requirements = z
  .strictObject({
    swedish: swedishLevel.optional(),
    licences: setOf(licenceClass, 14).optional(),
    certificates: setOf(catalogueCode, 20).optional(),
    extent: extent.optional(),
    schedule: setOf(schedule, 4).optional(),
    accessible: z.boolean().optional(),
  })
  .meta({ id: 'PlacementRequirements' });

/** What an employer says of the places, whatever the period. */
const offerTerms = z.strictObject({
  purposes: setOf(placementPurpose, 4).refine((purposes) => purposes.length > 0, 'Ange minst ett syfte.'),
  description: freeText.optional(),
  supervisor,
  requirements: requirements.default({}),
});
export type OfferTerms = z.output<typeof offerTerms>;

/** Where the places are, and in which occupation. */
const offerPlace = z.strictObject({
  employerId: id,
  workplaceId: id.optional(),
  municipality: municipalityCode,
  ssyk,
});
export type OfferPlace = z.output<typeof offerPlace>;

/** What an employer says of a period: calendar dates, both included, and how many it takes at once. */
const periodTerms = z.strictObject({
  from: calendarDate,
  until: calendarDate,
  places: z.int().min(1).max(100),
});
export type PeriodTerms = z.output<typeof periodTerms>;

const offerStatus = z.enum(['open', 'withdrawn']);
const shownOffer = z.strictObject({
  id,
  revision: z.int(),
  employer: z.strictObject({ id, name: z.string() }),
  ...offerPlace.omit({ employerId: true }).shape,
  ...offerTerms.shape,
  requirements,
  supervisor: supervisor.optional(),
  periods: z.array(periodTerms.extend({ id, free: z.int().nonnegative() })),
  status: offerStatus,
  registeredOn: calendarDate,
  by: staffMember,
  withdrawal: withdrawal.optional(),
});
const placementOffer = shownOffer.meta({ id: 'PlacementOffer' });

/** One offer, with who has reserved what. */
const reservedOffer = shownOffer
  .extend({ reservations: z.array(reservation) })
  .meta({ id: 'ReservedPlacementOffer' });

const parted = <Item extends z.ZodType<unknown, string>>(item: Item, most: number) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',').map((each) => each.trim())))
    .pipe(setOf(item, most));

/** What a candidate needs and can, as far as it is known. What is not said rules nothing out. */
const placementWish = z.strictObject({
  status: offerStatus.default('open'),
  employerId: id.optional(),
  municipality: municipalityCode.optional(),
  purpose: placementPurpose.optional(),
  occupation: ssykPrefix.optional().describe('SSYK-kod eller början av en'),
  from: calendarDate.optional().describe('Kandidaten kan från och med'),
  until: calendarDate.optional().describe('Kandidaten kan till och med'),
  swedish: z.coerce.number().pipe(swedishLevel).optional().describe('Kandidatens nivå i svenska'),
  licences: parted(licenceClass, 14).optional().describe('Kandidatens körkort, med komma emellan'),
  certificates: parted(catalogueCode, 20).optional().describe('Kandidatens bevis, med komma emellan'),
  extent: z.coerce.number().pipe(extent).optional().describe('Procent av heltid som kandidaten orkar'),
  schedule: parted(schedule, 4).optional().describe('Tider då kandidaten kan, med komma emellan'),
  accessible: yes.optional().describe('Bara tillgängliga arbetsplatser'),
  free: yes.optional().describe('Bara med ledig plats under perioden'),
});
export type PlacementWish = z.output<typeof placementWish>;

const params = z.strictObject({ offerId: id });
const periodParams = params.extend({ periodId: id });
const changes = {
  effect: 'changes',
  may: ['change', 'PlacementOffer'],
  params,
  answer: reservedOffer,
} as const;

export const registerPlacementOffer = operation({
  id: 'register-placement-offer',
  post: '/placement-offers',
  summary: 'Registrera praktikplatser hos en arbetsgivare',
  may: ['register', 'PlacementOffer'],
  effect: 'creates',
  body: z.strictObject({
    ...offerPlace.shape,
    ...offerTerms.shape,
    periods: z.array(periodTerms).min(1).max(50),
  }),
  answer: reservedOffer,
});

export const searchPlacementOffers = operation({
  id: 'search-placement-offers',
  get: '/placement-offers',
  summary: 'Praktikplatser som passar',
  may: ['read', 'PlacementOffer'],
  query: pageQuery.extend(placementWish.shape),
  answer: pageOf(placementOffer),
});

export const readPlacementOffer = operation({
  id: 'read-placement-offer',
  get: '/placement-offers/:offerId',
  summary: 'En praktikplats',
  may: ['read', 'PlacementOffer'],
  params,
  answer: reservedOffer,
});

export const describePlacementOffer = operation({
  ...changes,
  id: 'describe-placement-offer',
  put: '/placement-offers/:offerId/terms',
  summary: 'Ändra vad som erbjuds och krävs',
  body: offerTerms,
});

export const withdrawPlacementOffer = operation({
  ...changes,
  id: 'withdraw-placement-offer',
  put: '/placement-offers/:offerId/withdrawal',
  summary: 'Dra tillbaka praktikplatsen',
  body: withdrawing.extend({
    force: z.boolean().default(false).describe('Släpp också de platser som är reserverade'),
  }),
});

export const restorePlacementOffer = operation({
  ...changes,
  id: 'restore-placement-offer',
  delete: '/placement-offers/:offerId/withdrawal',
  summary: 'Öppna en tillbakadragen praktikplats igen',
});

export const addPlacementPeriod = operation({
  ...changes,
  id: 'add-placement-period',
  post: '/placement-offers/:offerId/periods',
  summary: 'Lägg till en period med platser',
  effect: 'creates',
  body: periodTerms,
});

export const changePlacementPeriod = operation({
  ...changes,
  id: 'change-placement-period',
  put: '/placement-offers/:offerId/periods/:periodId',
  summary: 'Ändra en periods datum eller antal platser',
  params: periodParams,
  body: periodTerms,
});

export const removePlacementPeriod = operation({
  ...changes,
  id: 'remove-placement-period',
  delete: '/placement-offers/:offerId/periods/:periodId',
  summary: 'Ta bort en period som ingen har reserverat',
  params: periodParams,
});
