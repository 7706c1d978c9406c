import type { Act, DemandProfile, DemandStage, DemandWish, FreeText, StaffMember } from '@samspar/contracts';
import type {
  CancellationReason,
  Closing,
  DemandSource,
  FillingWay,
  LetterOfIntent,
} from '@samspar/contracts/api/employer-contacts/demands';

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

/** One opening that has been filled. By whom is for the job track to know: a demand names no candidate. */
export interface Filling extends Act {
  id: string;
  how: FillingWay;
  /** The day it was decided. */
  on: string;
  /** The request that asked for it, so that its repeat fills no second opening. */
  request: { key: string; hash: string };
}

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
