import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { refusals } from '../domain/refusals.ts';

const safeMethods = new Set(['GET', 'HEAD']);

/**
 * Refuses what another site makes a browser send with our cookie: a change must carry the session's own token, which no
 * other site can read; and what the browser says of where a request comes from, where it says it, must be here.
 */
export function createRequireOwnPage(publicUrl: URL) {
  return (request: Request, expectedToken: string, givenToken = request.get('X-CSRF-Token')): void => {
    const isSafe = safeMethods.has(request.method);
    const site = request.get('Sec-Fetch-Site') ?? 'same-origin';
    const typedIn = site === 'none' && isSafe;
    if (site !== 'same-origin' && !typedIn) throw refusals.notFromOurPage('Sec-Fetch-Site');
    const origin = request.get('Origin') ?? publicUrl.origin;
    if (origin !== publicUrl.origin) throw refusals.notFromOurPage('Origin');
    if (!isSafe && !isSame(givenToken ?? '', expectedToken)) throw refusals.notFromOurPage('X-CSRF-Token');
  };
}

export type RequireOwnPage = ReturnType<typeof createRequireOwnPage>;

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
