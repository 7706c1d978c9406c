import type { CookieOptions, Request, Response } from 'express';

export const sessionCookie = 'samspar_session';
export const signInCookie = 'samspar_sign_in';

export type Cookies = ReturnType<typeof createCookies>;

/** The two cookies of the console: out of reach of scripts, and sent along from other sites' links only. */
export function createCookies(publicUrl: URL) {
  const common: CookieOptions = { httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:' };
  const session = { ...common, path: '/' };
  const signIn = { ...common, path: '/session' };
  return {
    read(request: Request, name: string): string | undefined {
      const pairs = (request.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
      return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    },
    /** Kept by the browser until it is closed; how long it holds is decided here. */
    setSession: (response: Response, value: string) => response.cookie(sessionCookie, value, session),
    setSignIn: (response: Response, value: string, maxAge: number) =>
      response.cookie(signInCookie, value, { ...signIn, maxAge }),
    clearSession: (response: Response) => response.clearCookie(sessionCookie, session),
    clearSignIn: (response: Response) => response.clearCookie(signInCookie, signIn),
  };
}
