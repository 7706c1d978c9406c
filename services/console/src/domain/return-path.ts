const nowhere = 'https://samspar.invalid';

/**
 * Where to go after signing in: a path of our own, or the start page for anything that could lead elsewhere. What a browser
 * will make of the answer is what is judged: `/.//x` is a path of ours until its dot is taken away.
 */
export function safeReturnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/';
  const path = pathHere(wanted);
  return path !== undefined && pathHere(path) === path ? path : '/';
}

/** The path an address leads to, if that is here. */
function pathHere(address: string): string | undefined {
  if (!URL.canParse(address, nowhere)) return undefined;
  const { origin, pathname, search } = new URL(address, nowhere);
  return origin === nowhere ? pathname + search : undefined;
}
