import { admissionStepTaken } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { AdmissionStandings } from '../projections/admission-standings.ts';

/** A step in someone's admission has been taken, or taken back. */
export function onAdmissionStepTaken({ standings }: { standings: AdmissionStandings }): Listener {
  return listenTo(admissionStepTaken, (envelope) => standings.put(envelope));
}
