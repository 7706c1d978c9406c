import fetchCookie from 'fetch-cookie';

/** A page after all redirects. */
export interface Arrival {
  status: number;
  url: string;
  html: string;
  /** Every answer on the way, the last one included. */
  way: { url: string; status: number; headers: Headers }[];
}

const mostRedirects = 12;

/** The least of a browser: follows redirects and keeps cookies, which the ports of a host share. */
export function createBrowser() {
  const jar = new fetchCookie.toughCookie.CookieJar();
  const fetchWithCookies = fetchCookie(fetch, jar);
  let here = '';

  async function go(start: string, init: RequestInit): Promise<Arrival> {
    const way: Arrival['way'] = [];
    let url = new URL(start);
    let request = init;
    while (way.length < mostRedirects) {
      here = url.href;
      const response = await fetchWithCookies(url, { ...request, redirect: 'manual' });
      way.push({ url: url.href, status: response.status, headers: response.headers });
      const location = response.headers.get('Location');
      const html = await response.text();
      if (response.status < 300 || response.status >= 400 || !location) {
        return { status: response.status, url: url.href, html, way };
      }
      url = new URL(location, url);
      request = { method: 'GET' };
    }
    throw new Error(`Too many redirects from ${start}.`);
  }

  return {
    open: (url: string) => go(url, { method: 'GET' }),
    /** Sends a form's fields. */
    submit: (url: string, fields: Record<string, string>) =>
      go(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    /** A cookie's value, whatever path it holds for. */
    cookie: (name: string) =>
      jar.getCookiesSync(here, { allPaths: true }).find(({ key }) => key === name)?.value,
  };
}
