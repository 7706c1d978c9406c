import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { DomainError } from '@samspar/contracts';
import { type Actor, createActor } from './actor.ts';
import { actorClaims } from './actor-claims.ts';

/** Turns an `Authorization` header into an actor, or throws the 401 that says what is wrong with it. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

export interface AuthenticateOptions {
  issuer: string;
  audience: string;
  /** The issuer's keys; left out, they are found through OpenID Connect discovery. */
  keys?: JWTVerifyGetKey;
}

const discovery = z.object({ jwks_uri: z.url() });

/** Creates the check of bearer tokens (JWT from an OpenID Connect provider). */
export function createAuthenticate({ issuer, audience, keys }: AuthenticateOptions): Authenticate {
  let found = keys;

  async function issuerKeys(): Promise<JWTVerifyGetKey> {
    if (found) return found;
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const { jwks_uri } = discovery.parse(await response.json());
    found = createRemoteJWKSet(new URL(jwks_uri));
    return found;
  }

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token) throw unauthenticated('Skicka ett åtkomstintyg i fältet Authorization.');
    try {
      const { payload } = await jwtVerify(token, await issuerKeys(), { issuer, audience, clockTolerance: 5 });
      const { sub, ...claims } = actorClaims.parse(payload);
      return createActor({ id: sub, ...claims, token });
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw unauthenticated('Inloggningen har gått ut. Logga in igen.');
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
        throw unauthenticated('Åtkomstintyget godtas inte.', error);
      }
      throw new DomainError(
        'identity-provider-unreachable',
        503,
        'Inloggningen kan inte kontrolleras just nu.',
        {
          cause: error,
        },
      );
    }
  };
}

function unauthenticated(message: string, cause?: unknown): DomainError {
  const errors = [{ field: 'Authorization', message }];
  return new DomainError('unauthenticated', 401, message, { cause, errors });
}
