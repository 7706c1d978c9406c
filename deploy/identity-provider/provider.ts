import { type AdapterFactory, type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { demoUserOf } from './demo-users.ts';
import type { Keys } from './keys.ts';
import { errorPage, signOutPage } from './pages.ts';
import type { Settings } from './settings.ts';

/** What every access token is for. A resource indicator must be a URI; the audience the services look for is plain. */
const resource = 'urn:samspar:api';
const audience = 'samspar';
const hour = 60 * 60;

export interface ProviderOptions {
  settings: Settings;
  keys: Keys;
  adapter: AdapterFactory;
}

/** The OpenID provider: authorization code with PKCE for one confidential client, the console. */
export function createProvider({ settings, keys, adapter }: ProviderOptions): Provider {
  const { issuer, consoleUrl, clientSecret } = settings;
  const configuration: Configuration = {
    adapter,
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies },
    clients: [
      {
        client_id: 'console',
        client_secret: clientSecret,
        redirect_uris: [`${consoleUrl}/session/callback`],
        post_logout_redirect_uris: [`${consoleUrl}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub', 'role', 'organisation', 'municipalities'], profile: ['name'] },
    findAccount: (_ctx, id) => accountOf(id),
    extraTokenClaims: (_ctx, token) => ('accountId' in token ? claimsOf(token.accountId) : undefined),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    loadExistingGrant,
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    ttl: {
      AccessToken: hour,
      IdToken: hour,
      AuthorizationCode: 60,
      Interaction: hour / 6,
      RefreshToken: 12 * hour,
      Session: 12 * hour,
      Grant: 12 * hour,
    },
    features: {
      devInteractions: { enabled: false },
      // Without it, what is asked of the user's claims is answered in the id token, and access tokens are for the API.
      userinfo: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hour,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => signOutPage(form, consoleUrl).sendTo(ctx),
      },
    },
    renderError: (ctx, out) =>
      errorPage(`${out.error}: ${out.error_description ?? ''}`, consoleUrl).sendTo(ctx),
  };
  return new Provider(issuer, configuration);
}

function accountOf(id: string) {
  const user = demoUserOf(id);
  return user && { accountId: id, claims: () => ({ sub: id, ...claimsOf(id) }) };
}

/** The claims the services decide by. */
function claimsOf(id: string | undefined) {
  const user = demoUserOf(id);
  if (!user) return undefined;
  const { role, displayName, organisation, municipalities } = user;
  return { role, name: displayName, organisation, municipalities: [...municipalities] };
}

/** The console belongs to the house: nobody is asked to consent to it. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const existing = grantId ? await provider.Grant.find(grantId) : undefined;
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  await grant.save();
  return grant;
}
