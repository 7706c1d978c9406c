import { createBrowser } from './browser.ts';

const sessionCookie = 'samspar_session';

/**
 * Signs in to the console as a demo user, the way a browser without script would: console → sign-in page → the user's
 * form → console. Throws with the answer that stopped it.
 */
export async function signIn({
  consoleUrl,
  user,
}: {
  consoleUrl: string;
  user: string;
}): Promise<{ cookie: string }> {
  const browser = createBrowser();
  const page = await browser.open(`${consoleUrl}/session/sign-in`);
  const action = /<form method="post" action="([^"]+)">/.exec(page.html)?.[1];
  if (!action) throw new Error(`No sign-in page at ${page.url}: ${page.status} ${page.html}`);
  const arrival = await browser.submit(new URL(action, page.url).href, { user });
  const cookie = browser.cookie(sessionCookie);
  if (!cookie)
    throw new Error(`Signing in as ${user} ended at ${arrival.url}: ${arrival.status} ${arrival.html}`);
  return { cookie: `${sessionCookie}=${cookie}` };
}
