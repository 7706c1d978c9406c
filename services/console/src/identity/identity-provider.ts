import * as oidc from 'openid-client';
import { refusals } from '../domain/refusals.ts';
import type { Person, Tokens } from '../domain/session.ts';
import { personOf } from './person-of.ts';

/** What a sign-in is begun with: kept here until the person comes back. */
export interface Beginning {
  url: URL;
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface IdentityProviderOptions {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  publicUrl: URL;
  now: () => Date;
}

export type IdentityProvider = ReturnType<typeof createIdentityProvider>;

const patience = 10;
/** Assumed of a token whose provider does not say, in seconds. */
const shortLifetime = 300;

/** The identity provider, as its OpenID Connect client sees it: code with PKCE, state and nonce. Found when first needed. */
export function createIdentityProvider(options: IdentityProviderOptions) {
  const { issuer, clientId, clientSecret, scope, publicUrl, now } = options;
  const redirectUri = new URL('/session/callback', publicUrl).href;
  let found: Promise<oidc.Configuration> | undefined;

  /** A provider that answers again later is found then: a failure is not remembered. */
  function configuration(): Promise<oidc.Configuration> {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw refusals.identityProviderUnreachable(error);
    });
    return found;
  }

  /** Without TLS only where the operator has configured an issuer without it, as locally. */
  function discover(): Promise<oidc.Configuration> {
    const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patience });
  }

  const tokensOf = (answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens => ({
    access: answer.access_token,
    accessEndsAt: new Date(now().getTime() + (answer.expiresIn() ?? shortLifetime) * 1000),
    ...(answer.refresh_token && { refresh: answer.refresh_token }),
  });

  return {
    async begin(): Promise<Beginning> {
      const config = await configuration();
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, state, nonce, codeVerifier };
    },

    /** Completes a sign-in with the address the person came back to. */
    async complete(
      callback: URL,
      { state, nonce, codeVerifier }: Omit<Beginning, 'url'>,
    ): Promise<{ person: Person; tokens: Tokens }> {
      const config = await configuration();
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      };
      try {
        const answer = await oidc.authorizationCodeGrant(config, callback, checks);
        return { person: personOf(answer.claims()), tokens: tokensOf(answer) };
      } catch (error) {
        throw isOurs(error) ? error : refusals.signInFailed(error);
      }
    },

    /** New tokens for a refresh token; `undefined` when it is no longer good for any. */
    async renew(refresh: string): Promise<{ person?: Person; tokens: Tokens } | undefined> {
      const config = await configuration();
      try {
        const answer = await oidc.refreshTokenGrant(config, refresh);
        const claims = answer.claims();
        return { ...(claims && { person: personOf(claims) }), tokens: { refresh, ...tokensOf(answer) } };
      } catch (error) {
        if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') return undefined;
        throw isOurs(error) ? error : refusals.identityProviderUnreachable(error);
      }
    },

    /** Makes a refresh token useless, where the provider can. */
    async revoke(refresh: string): Promise<void> {
      const config = await configuration();
      if (config.serverMetadata().revocation_endpoint) await oidc.tokenRevocation(config, refresh);
    },

    /** Where to sign out of the provider too. Names the client, never a token: it goes through the browser. */
    async signOutUrl(): Promise<URL | undefined> {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: new URL('/', publicUrl).href });
    },
  };
}

function isOurs(error: unknown): boolean {
  return error instanceof Error && error.name === 'DomainError';
}
