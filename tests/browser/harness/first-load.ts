import type { Received } from './received.ts';

/** What came over the line for a page's script and style, in bytes. */
export interface Weight {
  script: number;
  style: number;
  total: number;
}

/** The weight of all script and style received so far, compressed as it came. */
export function weightOf({ answers }: Pick<Received, 'answers'>): Weight {
  const sum = (extension: string) =>
    answers
      .filter(({ url, status }) => status === 200 && new URL(url).pathname.endsWith(extension))
      .reduce((bytes, { headers, body }) => bytes + Number(headers['content-length'] ?? body.length), 0);
  const [script, style] = [sum('.js'), sum('.css')];
  return { script, style, total: script + style };
}
