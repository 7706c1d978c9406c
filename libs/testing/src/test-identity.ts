import type { Role } from '@samspar/contracts';
import { type Authenticate, createAuthenticate } from '@samspar/runtime';
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from 'jose';

const issuer = 'https://identity.test';
const audience = 'samspar';

export interface TestIdentity {
  authenticate: Authenticate;
  /** A valid token of a role, for some municipalities; `claims` replace what a valid token has. */
  token(role: Role, municipalities?: string[], claims?: JWTPayload): Promise<string>;
  /** A token signed by somebody else. */
  forgedToken(role: Role): Promise<string>;
}

/** An issuer of access tokens for tests: real signatures, real verification. */
export async function createTestIdentity(): Promise<TestIdentity> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });

  const sign = (key: CryptoKey, role: Role, municipalities: string[], claims: JWTPayload) =>
    new SignJWT({ role, organisation: 'Testkommunen', municipalities, ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(claims.sub ?? `test-${role}`)
      .setIssuer(claims.iss ?? issuer)
      .setAudience(claims.aud ?? audience)
      .setExpirationTime(claims.exp ?? '10m')
      .sign(key);

  return {
    authenticate: createAuthenticate({ issuer, audience, keys }),
    token: (role, municipalities = ['1488'], claims = {}) => sign(privateKey, role, municipalities, claims),
    forgedToken: (role) => sign(stranger.privateKey, role, ['1488'], {}),
  };
}
