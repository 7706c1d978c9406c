/**
 * What a page of the application may load and reach: its own files and its own server. Signing out goes on to the identity
 * provider, and browsers hold a form's redirects to the same rule as its action.
 */
export function pagePolicy(issuer: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
