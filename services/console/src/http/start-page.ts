import { createHash } from 'node:crypto';
import { municipalityByCode } from '@samspar/reference-data';
import type { Response } from 'express';
import type { Person } from '../domain/session.ts';

const roleNames: Record<string, string> = {
  'business-advisor': 'Företagsrådgivare',
  coordinator: 'Samordnare',
  'case-worker': 'Arbetskonsulent',
  'procurement-officer': 'Upphandlare',
  'steering-group': 'Styrgrupp',
  administrator: 'Systemförvaltare',
};

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
dt { font-weight: 700 }
a, button { display: inline-block; font: inherit; padding: .5rem 1rem; min-block-size: 2.75rem; cursor: pointer }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

export interface StartPage {
  /** Who is signed in, and the token their sign-out form must carry. */
  signedIn?: { person: Person; csrfToken: string } | undefined;
  /** What has just gone wrong. */
  alert?: string;
}

/** Sends the start page: who is signed in, or the way to sign in. It needs no script. */
export function sendStartPage(response: Response, { signedIn, alert }: StartPage, issuer: string): void {
  const content = signedIn ? whoIsSignedIn(signedIn.person, signedIn.csrfToken) : signInLink;
  const notice = alert ? `<p role="alert"><strong>${escape(alert)}</strong></p>` : '';
  response.set('Content-Security-Policy', policyFor(issuer)).set('Cache-Control', 'no-store').type('html');
  response.send(`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Samspår</title><style>${style}</style></head>
<body><main><h1>Samspår</h1>${notice}${content}</main></body>
</html>`);
}

const signInLink = '<p>Du är inte inloggad.</p><p><a href="/session/sign-in">Logga in</a></p>';

function whoIsSignedIn(
  { displayName, role, organisation, municipalities }: Person,
  csrfToken: string,
): string {
  const names = municipalities.map((code) => municipalityByCode(code)?.name ?? code);
  const rows = [
    ['Inloggad som', displayName],
    ['Roll', roleNames[role] ?? role],
    ['Organisation', organisation],
    ['Kommuner', names.join(', ')],
  ].filter(([, value]) => value);
  const list = rows.map(([term, value]) => `<dt>${term}</dt><dd>${escape(value ?? '')}</dd>`).join('');
  return `<dl>${list}</dl>
<form method="post" action="/session/sign-out"><input type="hidden" name="csrfToken" value="${csrfToken}"><button>Logga ut</button></form>`;
}

/** Signing out goes on to the identity provider, and browsers hold a form's redirects to the same rule as its action. */
function policyFor(issuer: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
