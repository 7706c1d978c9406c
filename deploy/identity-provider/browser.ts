interface Cookie {
  value: string;
  host: string;
  path: string;
}

/** A page after all redirects. */
export interface Arrival {
  status: number;
  url: string;
  html: string;
  /** Every answer on the way, the last one included. */
  way: { url: string; status: number; headers: Headers }[];
}

const mostRedirects = 12;

/** The least of a browser: follows redirects and keeps cookies by host and path, as browsers do (ports share them). */
export function createBrowser() {
  const cookies = new Map<string, Cookie>();

  function keep(url: URL, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      const name = pair.slice(0, equals);
      const value = pair.slice(equals + 1);
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      const key = `${url.hostname}${path} ${name}`;
      const gone = attributes.some((each) => /^max-age=0$/i.test(each) || isPast(each));
      if (gone || value === '') cookies.delete(key);
      else cookies.set(key, { value, host: url.hostname, path });
    }
  }

  function cookieHeader({ hostname, pathname }: URL): string {
    return [...cookies]
      .filter(([, { host, path }]) => host === hostname && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.slice(key.indexOf(' ') + 1)}=${value}`)
      .join('; ');
  }

  async function go(start: string, init: RequestInit): Promise<Arrival> {
    const way: Arrival['way'] = [];
    let url = new URL(start);
    let request = init;
    while (way.length < mostRedirects) {
      const headers = { ...(request.headers as Record<string, string>), cookie: cookieHeader(url) };
      const response = await fetch(url, { ...request, headers, redirect: 'manual' });
      keep(url, response.headers);
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
    cookie: (name: string) => [...cookies].find(([key]) => key.endsWith(` ${name}`))?.[1].value,
  };
}

function isPast(attribute: string): boolean {
  return /^expires=/i.test(attribute) && Date.parse(attribute.slice(8)) <= Date.now();
}
