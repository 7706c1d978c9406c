import type { Step } from '../domain/admission.ts';

/** Something that can be decided about a participation: put there by one step, taken away by another. */
export interface AdmissionDecision {
  /** Last part of the path. */
  path: string;
  put: { step: Step; operationId: string; summary: string };
  delete: { step: Step; operationId: string; summary: string };
}

/** Every decision of the admission as a resource of its own. */
export const admissionDecisions: readonly AdmissionDecision[] = [
  {
    path: 'invitation',
    put: { step: 'invited', operationId: 'invite-candidate', summary: 'Bjud in till informationsträffen' },
    delete: {
      step: 'invitation-cancelled',
      operationId: 'cancel-invitation',
      summary: 'Ta tillbaka inbjudan',
    },
  },
  {
    path: 'application',
    put: {
      step: 'application-recorded',
      operationId: 'record-application',
      summary: 'Registrera ansökan med kandidatens motivering',
    },
    delete: {
      step: 'application-withdrawn',
      operationId: 'withdraw-application',
      summary: 'Ta tillbaka ansökan',
    },
  },
  {
    path: 'admission',
    put: { step: 'admitted', operationId: 'admit-candidate', summary: 'Anta till en plats' },
    delete: { step: 'admission-revoked', operationId: 'revoke-admission', summary: 'Återkalla antagningen' },
  },
  {
    path: 'reserve',
    put: { step: 'placed-in-reserve', operationId: 'place-in-reserve', summary: 'Sätt som reserv' },
    delete: { step: 'reserve-cancelled', operationId: 'cancel-reserve', summary: 'Ta bort som reserv' },
  },
  {
    path: 'decline',
    put: { step: 'declined', operationId: 'decline-candidate', summary: 'Ge avslag' },
    delete: { step: 'decline-cancelled', operationId: 'cancel-decline', summary: 'Ta tillbaka avslaget' },
  },
];
