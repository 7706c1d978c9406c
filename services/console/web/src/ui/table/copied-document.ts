import type { Column, Row } from './data-table.tsx';

/** A result as it is copied: headed paragraphs and tables, nothing of how it looks on the page. */
export interface CopiedDocument {
  title: string;
  parts: readonly CopiedPart[];
}

export type CopiedPart =
  | { kind: 'lines'; heading?: string; lines: readonly string[] }
  | { kind: 'table'; heading?: string; columns: readonly Column[]; rows: readonly Row[] };

/** For where only text can be pasted: tables become lines with tabs between the cells, which spreadsheets take apart again. */
export function copiedText({ title, parts }: CopiedDocument): string {
  return [title, ...parts.map(partText)].join('\n\n');
}

/** For where a document is pasted: tables stay tables. */
export function copiedHtml({ title, parts }: CopiedDocument): string {
  return [`<h1>${escaped(title)}</h1>`, ...parts.map(partHtml)].join('\n');
}

function partText(part: CopiedPart): string {
  const lines =
    part.kind === 'lines' ? part.lines : cellsOf(part).map((cells) => cells.map(oneLine).join('\t'));
  return [...(part.heading === undefined ? [] : [part.heading]), ...lines].join('\n');
}

function partHtml(part: CopiedPart): string {
  const heading = part.heading === undefined ? '' : `<h2>${escaped(part.heading)}</h2>`;
  if (part.kind === 'lines') return heading + part.lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  const [head = [], ...body] = cellsOf(part);
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `${heading}<table>${row(head, 'th')}${body.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function cellsOf({ columns, rows }: CopiedPart & { kind: 'table' }): string[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
