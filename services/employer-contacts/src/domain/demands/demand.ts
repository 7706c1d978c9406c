import type { DemandProfile, DemandStage, DemandWish } from '@samspar/contracts';
import type { Act } from '../act.ts';
import type { FreeText } from '../free-text.ts';
import type { StaffMember } from '../staff-member.ts';

/** An employer's registered need of competence, from the first signal on. */
export interface Demand {
  employerId: string;
  status: 'open' | 'closed';
  stage: DemandStage;
  profile: DemandWish;
  note?: FreeText;
  fillings: Filling[];
  letterOfIntent?: LetterOfIntent;
  closing?: Closing & Act;
  source: DemandSource;
  by: StaffMember;
  registeredAt: string;
  /** Every change, the newest last; of the profile, what it was before. */
  versions: DemandVersion[];
}

/** Where a demand came from. */
export type DemandSource =
  | { kind: 'advisor' }
  | { kind: 'enquiry'; enquiryId: string }
  | { kind: 'job-ad'; adId: string };

/** One opening that has been filled. By whom is for the job track to know: a demand names no candidate. */
export interface Filling extends Act {
  id: string;
  how: FillingWay;
  /** The day it was decided. */
  on: string;
  /** The request that asked for it, so that its repeat fills no second opening. */
  request: { key: string; hash: string };
}

export const fillingWays = ['job-track', 'direct', 'other'] as const;
export type FillingWay = (typeof fillingWays)[number];

/** What the employer has put its name to. */
export interface LetterOfIntent {
  signedOn: string;
  openings: number;
}

export const cancellationReasons = [
  'employer-withdrew',
  'filled-elsewhere',
  'funding',
  'reorganised',
  'registered-by-mistake',
] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** How a demand ended. */
export type Closing =
  | { outcome: 'filled' | 'partly-filled'; note?: FreeText }
  | { outcome: 'cancelled'; reason: CancellationReason; note?: FreeText };

/** Who did something to a demand, when, and the revision it made. */
export type Stamp = Act & { revision: number };

export type DemandEvent = { stamp: Stamp } & (
  | {
      type: 'demand-registered';
      employerId: string;
      profile: DemandWish;
      note?: FreeText;
      source: DemandSource;
    }
  | { type: 'demand-changed'; profile: DemandWish }
  | { type: 'demand-annotated'; note?: FreeText }
  | { type: 'letter-signed'; letter: LetterOfIntent }
  | { type: 'letter-withdrawn' }
  | { type: 'opening-filled'; filling: Filling }
  | { type: 'filling-undone'; filling: Filling }
  | { type: 'demand-closed'; closing: Closing }
  | { type: 'demand-reopened' }
);

/** A change as it is kept: of the profile what it was before, and no text that may since have been taken away. */
export type DemandVersion = Stamp & {
  change:
    | { type: 'demand-registered'; source: DemandSource }
    | { type: 'demand-changed'; before: DemandWish }
    | { type: 'demand-annotated' | 'letter-withdrawn' | 'demand-reopened' }
    | { type: 'letter-signed'; letter: LetterOfIntent }
    | { type: 'opening-filled' | 'filling-undone'; filling: Filling }
    | { type: 'demand-closed'; outcome: Closing['outcome']; reason?: CancellationReason };
};

/** The profile once it can be scored: from then on it always can, since openings and start are never taken away. */
export function scorableProfile({ openings, start, ...rest }: DemandWish): DemandProfile | undefined {
  return openings === undefined || start === undefined ? undefined : { ...rest, openings, start };
}

/** How many of the openings are filled. A demand closed as filled is filled whole, however it was recorded. */
export function filledOf({ closing, fillings, profile }: Demand): number {
  return closing?.outcome === 'filled' ? (profile.openings ?? fillings.length) : fillings.length;
}

/** How many openings are left; none is known of a demand that has not been counted. */
export function leftOf(demand: Demand): number {
  return (demand.profile.openings ?? 0) - filledOf(demand);
}
