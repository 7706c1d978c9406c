import type { DemandWish } from '@samspar/contracts';
import type { Assumed, Unmapped } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import type { AdConcept } from './ad-concept.ts';

export type Criterion = DemandWish['formal'][number];

/** What became of a part of an ad. */
export type Mapped =
  | { criterion: Criterion; assumed?: Assumed }
  | { unmapped: Omit<Unmapped, 'required'>; required: boolean };

/** How a criterion stands in the demand. A must-have carries no weight: whoever is eligible meets it. */
export interface Worth {
  required: boolean;
  weight: number;
}

const usualWeight = 2;

/** JobTech weighs 1–10, a demand 0–5. */
export function worthOf({ weight }: AdConcept, required: boolean): Worth {
  if (required) return { required, weight: 0 };
  const half = weight === undefined ? usualWeight : Math.round(weight / 2);
  return { required, weight: Math.min(5, Math.max(1, half)) };
}

/** A concept that could not be understood, as it stood in the ad. */
export function unmapped(kind: Unmapped['kind'], { id, label }: AdConcept, required: boolean): Mapped {
  const named = { ...(id && { conceptId: id }), ...(label && { label }) };
  return { unmapped: { kind, why: 'unknown-concept', ...named }, required };
}
