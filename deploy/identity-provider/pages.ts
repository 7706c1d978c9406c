import { createHash } from 'node:crypto';
import { municipalityByCode } from '@samspar/reference-data';
import type { DemoUser } from './demo-users.ts';

/** A page and the headers it must be sent with. */
export interface Page {
  html: string;
  headers: Record<string, string>;
  /** Puts the page in a Koa answer. */
  sendTo(ctx: { set(headers: Record<string, string>): void; body: unknown; type: string }): void;
}

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
.notice { border-inline-start: .5rem solid #b45309; padding: .25rem 1rem }
ul { list-style: none; padding: 0; display: grid; gap: .5rem }
button { font: inherit; inline-size: 100%; min-block-size: 3rem; padding: .5rem 1rem; text-align: start; cursor: pointer }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** The sign-in page: one form per demo user, so that it works without script and from a command line. */
export function signInPage(action: string, users: readonly DemoUser[], consoleUrl: string): Page {
  const rows = users.map(
    (
      user,
    ) => `<li><form method="post" action="${escape(action)}"><button name="user" value="${escape(user.id)}">
<strong>${escape(user.displayName)}</strong><br>${escape(placeOf(user))}</button></form></li>`,
  );
  return page(
    'Välj vem du loggar in som',
    `<p class="notice">Bara för lokal demonstration: inget lösenord, inga verkliga personer.</p>
<ul>${rows.join('\n')}</ul>`,
    consoleUrl,
  );
}

/** Asks whether to sign out here too. `form` is the provider's own form, without a button. */
export function signOutPage(form: string, consoleUrl: string): Page {
  const button = '<button type="submit" form="op.logoutForm" name="logout" value="yes">Logga ut</button>';
  return page('Logga ut ur demoinloggningen', `${form}<p>${button}</p>`, consoleUrl);
}

/** Says what went wrong and where to begin again. */
export function errorPage(reason: string, consoleUrl: string): Page {
  return page(
    'Inloggningen kunde inte slutföras',
    `<p>Gå till <a href="${escape(consoleUrl)}/">Samspår</a> och logga in igen.</p><p><small>${escape(reason)}</small></p>`,
    consoleUrl,
  );
}

function page(title: string, content: string, consoleUrl: string): Page {
  const html = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Samspår</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`;
  const headers = headersFor(consoleUrl);
  return {
    html,
    headers,
    sendTo(ctx) {
      ctx.set(headers);
      ctx.type = 'html';
      ctx.body = html;
    },
  };
}

/** The console is a form target because browsers hold a form's redirects to the same rule as its action. */
function headersFor(consoleUrl: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action 'self' ${new URL(consoleUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function placeOf({ organisation, municipalities }: DemoUser): string {
  const names = municipalities.map((code) => municipalityByCode(code)?.name ?? code);
  return names.length > 0 ? `${organisation} · ${names.join(', ')}` : organisation;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
