const nowhere = 'https://samspar.invalid';

/** Where to go after signing in: a path of our own, or the start page for anything that could lead elsewhere. */
export function safeReturnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, nowhere)) return '/';
  const url = new URL(wanted, nowhere);
  return url.origin === nowhere ? url.pathname + url.search : '/';
}
