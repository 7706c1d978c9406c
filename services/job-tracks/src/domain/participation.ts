import type { Act } from '@samspar/contracts';
import type { AdmissionStatus, AdmissionStep, DeclineGround } from './admission.ts';

/** A candidate's way through the admission to one job track, with every decision on it. */
export interface Participation {
  id: string;
  candidateId: string;
  /** Where the candidate belonged when proposed. */
  candidateMunicipality: string;
  status: AdmissionStatus;
  /** Counts the changes of this participation alone: its ETag. */
  revision: number;
  /** Digests that tell a repeated proposal from a new one. */
  request: { key: string; hash: string };
  /** `name` is what colleagues call who proposed. */
  proposedBy: { id: string; role: string; name?: string };
  /** Why the candidate was proposed. */
  reason: string;
  /** Why the candidate wants to take part, once there is an application. */
  motivation?: string;
  /** Admitted, but a consent the admission rests on is no longer there: a person must look at it. */
  consentWithdrawn?: true;
  /** The candidate is in no list any more. The texts are erased, and nobody is shown that there was anyone. */
  gone?: true;
  decisions: Decision[];
}

/** Who did something, and when, as it is written down. */
export interface Signature {
  /** Id of a member of staff, or `system`. */
  by: string;
  /** What colleagues call them; nothing for the system. */
  name?: string;
  at: string;
}

/** A step, the named person who decided it, and why. */
export interface Decision extends Signature {
  step: AdmissionStep;
  /** Of a decline. */
  ground?: DeclineGround;
  /** A person's words, or a reason code of the system's. The motivation is the reason of an application. */
  reason?: string;
}

/** Who decides on behalf of a consent that is no longer there, and the reason code. */
export const systemDecision = { by: 'system', reason: 'consent-withdrawn' } as const;

/** A person's signature. Who has no name is called by their id, which is there already. */
export function signatureOf({ at, by: { id, name } }: Act): Signature {
  return { by: id, ...(name !== id && { name }), at };
}
