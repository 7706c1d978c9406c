import type { PlacementPurpose, StaffMember } from '@samspar/contracts';
import type { Requested } from '../requested.ts';

/** A place taken for someone. It names the member of staff who took it, never the candidate. */
export interface Reservation extends Required<Requested> {
  id: string;
  purpose: PlacementPurpose;
  /** The municipality it was taken for: the one that releases or confirms it. */
  municipality: string;
  by: StaffMember;
  /** Instants in UTC, as `toISOString` writes them: they sort as text. */
  heldAt: string;
  expiresAt: string;
  status: 'held' | 'confirmed' | 'released' | 'expired';
  /** What a released reservation was before. */
  releasedFrom?: 'held' | 'confirmed';
  /** Released because the whole offer was withdrawn, and taken up again with it. */
  releasedWithOffer?: true;
  /** Grows with each change of this reservation: what its readers have seen of it. */
  revision: number;
}

/** Whether a held reservation's time has passed, whether or not anyone has written it down yet. */
export function hasRunOut({ status, expiresAt }: Reservation, now: Date): boolean {
  return status === 'held' && expiresAt <= now.toISOString();
}

/** What a reservation is at this moment. */
export function statusAt(reservation: Reservation, now: Date): Reservation['status'] {
  return hasRunOut(reservation, now) ? 'expired' : reservation.status;
}

/** Whether a reservation takes a place at this moment. */
export function isActive(reservation: Reservation, now: Date): boolean {
  const status = statusAt(reservation, now);
  return status === 'held' || status === 'confirmed';
}

/** A step in a reservation's life, after it was made. */
export type ReservationStep = 'confirmed' | 'confirmation-undone' | 'released' | 'release-undone' | 'expired';

/** The reservation after a step that was found possible. */
export function afterStep(reservation: Reservation, step: ReservationStep): Reservation {
  const { releasedFrom, releasedWithOffer: _, ...rest } = reservation;
  const next = { ...rest, revision: reservation.revision + 1 };
  switch (step) {
    case 'confirmed':
    case 'expired':
      return { ...next, status: step };
    case 'confirmation-undone':
      return { ...next, status: 'held' };
    case 'released':
      return { ...next, status: 'released', releasedFrom: wasTaken(reservation) };
    case 'release-undone':
      return { ...next, status: releasedFrom ?? 'held' };
  }
}

function wasTaken({ status }: Reservation): 'held' | 'confirmed' {
  return status === 'confirmed' ? 'confirmed' : 'held';
}
