import { DomainError, type May, reachOf, type Role, type StaffMember } from '@samspar/contracts';

export interface Identity {
  /** The token's subject: identifies a member of staff to the log, and nowhere else. */
  id: string;
  role: Role;
  name: string;
  organisation: string;
  municipalities: readonly string[];
  /** The token itself, for asking another service on the actor's behalf. */
  token: string;
}

/** Whoever a request comes from. */
export interface Actor extends Identity {
  /** Whether something is allowed anywhere at all. */
  may(...may: May): boolean;
  /** Whether something is allowed in a municipality. */
  mayIn(municipality: string, ...may: May): boolean;
}

/** Ties an identity to what the permission table allows it. */
export function createActor(identity: Identity): Actor {
  return {
    ...identity,
    may: (...may) => reachOf(identity.role, may) !== undefined,
    mayIn(municipality, ...may) {
      const reach = reachOf(identity.role, may);
      return reach === 'any' || (reach === 'own' && identity.municipalities.includes(municipality));
    },
  };
}

/** The refusal of what the actor's role or municipality does not allow. */
export function forbidden(actor: Actor, ...may: May): DomainError {
  const message = actor.may(...may)
    ? 'Du har behörighet till detta, men inte i den här kommunen.'
    : 'Din roll har inte behörighet till detta.';
  return new DomainError('forbidden', 403, message);
}

/** The actor as colleagues will read who did something. */
export function staffMemberOf({ id, name, organisation }: Actor): StaffMember {
  return { id, name: name || id, organisation };
}
