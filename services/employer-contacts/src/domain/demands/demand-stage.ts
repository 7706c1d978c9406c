import type { DemandStage, DemandWish } from '@samspar/contracts';
import type { Lack } from '@samspar/contracts/api/employer-contacts/demands';
import type { Demand } from './demand.ts';

/**
 * How far a demand has come. The first three stages follow from what is known: an occupation and a place is a signal; with
 * openings and start it is quantified; with at least one formal criterion that decides something (a must-have, or a
 * merit that weighs) and one soft criterion that weighs it is profiled. `agreed` is an act of its own: the letter of intent.
 */
export function stageOf({
  profile,
  letterOfIntent,
}: Pick<Demand, 'profile' | 'letterOfIntent'>): DemandStage {
  if (letterOfIntent) return 'agreed';
  if (uncounted(profile).length > 0) return 'signal';
  return undescribed(profile).length > 0 ? 'quantified' : 'profiled';
}

/** What the demand lacks for its next stage, in words that say what to do. An agreed demand lacks nothing. */
export function lacksOf({ profile, letterOfIntent }: Pick<Demand, 'profile' | 'letterOfIntent'>): Lack[] {
  if (letterOfIntent) return [];
  const lacks = [uncounted(profile), undescribed(profile)].find((some) => some.length > 0);
  return lacks ?? [{ code: 'letter-of-intent', text: 'Registrera arbetsgivarens avsiktsförklaring.' }];
}

/** What a profile lacks before a letter of intent can be about it. */
export function lacksForLetter(profile: DemandWish): Lack[] {
  return [...uncounted(profile), ...undescribed(profile)];
}

function uncounted({ openings, start }: DemandWish): Lack[] {
  return [
    ...(openings === undefined
      ? [{ code: 'openings' as const, text: 'Ange hur många platser det gäller.' }]
      : []),
    ...(start === undefined ? [{ code: 'start' as const, text: 'Ange från när någon behövs.' }] : []),
  ];
}

function undescribed({ formal, soft }: DemandWish): Lack[] {
  const isFormal = formal.some(({ required, weight }) => required || weight > 0);
  const isSoft = soft.some(({ weight }) => weight > 0);
  return [
    ...(isFormal
      ? []
      : [
          {
            code: 'formal-criterion' as const,
            text: 'Lägg till minst ett skallkrav, eller en merit som väger något.',
          },
        ]),
    ...(isSoft
      ? []
      : [{ code: 'soft-criterion' as const, text: 'Lägg till minst en mjuk kompetens som väger något.' }]),
  ];
}
