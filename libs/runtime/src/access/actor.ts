import { AbilityBuilder, createMongoAbility, type MongoAbility, subject as typed } from '@casl/ability';
import { DomainError } from '@samspar/contracts';
import { permissions } from './permissions.ts';
import type { Role } from './roles.ts';

/** Whoever a request comes from. */
export interface Actor {
  /** The token's subject: identifies a member of staff to the log, and nowhere else. */
  id: string;
  role: Role;
  name: string;
  organisation: string;
  municipalities: readonly string[];
  /** The token itself, for asking another service on the actor's behalf. */
  token: string;
  /** Whether the action is allowed anywhere at all. */
  may(action: string, subject: string): boolean;
  /** Whether the action is allowed in a municipality. */
  mayIn(action: string, subject: string, municipality: string): boolean;
}

export interface Identity {
  id: string;
  role: Role;
  name: string;
  organisation: string;
  municipalities: readonly string[];
  token: string;
}

/** Ties an identity to what the permission table allows it. */
export function createActor(identity: Identity): Actor {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  for (const { role, action, subject, where } of permissions) {
    if (role !== identity.role) continue;
    if (where === 'any') can(action, subject);
    else can(action, subject, { municipality: { $in: [...identity.municipalities] } });
  }
  const ability = build();
  return {
    ...identity,
    may: (action, subject) => ability.can(action, subject),
    mayIn: (action, subject, municipality) => ability.can(action, typed(subject, { municipality })),
  };
}

/** The refusal of an action the actor's role or municipality does not allow. */
export function forbidden(actor: Actor, action: string, subject: string): DomainError {
  const message = actor.may(action, subject)
    ? 'Du har behörighet till detta, men inte i den här kommunen.'
    : 'Din roll har inte behörighet till detta.';
  return new DomainError('forbidden', 403, message);
}
