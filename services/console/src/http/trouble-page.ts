import { createHash } from 'node:crypto';
import type { Response } from 'express';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
a { display: inline-block; padding: .5rem 0; min-block-size: 2.75rem }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
`;
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Trouble {
  /** What has gone wrong, and what to do. */
  alert: string;
  /** Where to go from here. */
  link?: { href: string; text: string };
}

/** Sends a page without script, for when the application itself can't be shown. The status is the caller's to set. */
export function sendTroublePage(response: Response, { alert, link }: Trouble): void {
  const way = link ? `<p><a href="${escape(link.href)}">${escape(link.text)}</a></p>` : '';
  response.set('Content-Security-Policy', policy).set('Cache-Control', 'no-store').type('html');
  response.send(`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Samspår</title><style>${style}</style></head>
<body><main><h1>Samspår</h1><p role="alert">${escape(alert)}</p>${way}</main></body>
</html>`);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
