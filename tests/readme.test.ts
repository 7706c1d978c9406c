import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allEvents, listensTo, serviceNames } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('The README', () => {
  it('shows the event flow as the code has it', () => {
    const rows = allEvents.map((event) => {
      const listeners = serviceNames.filter((service) => listensTo[service].includes(event));
      return `| \`${event.name}\` v${event.version} (${event.kind}) | ${event.owner} | ${listeners.join(', ') || '–'} |`;
    });
    const table = ['| event | said by | heard by |', '| --- | --- | --- |', ...rows].join('\n');
    expect(/<!-- event-flow -->\n([\s\S]*?)\n<!-- \/event-flow -->/.exec(readme)?.[1]).toBe(table);
  });

  it('names only files that are there', () => {
    const named = [
      ...readme.matchAll(/`((?:libs|services|deploy|tests|docs)\/[\w./-]+\.(?:ts|md|yml|example))`/g),
    ];
    const linked = [...readme.matchAll(/\]\((docs\/[\w./-]+)\)/g)];
    const paths = [...named, ...linked].map((match) => match[1] ?? '');
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });
});
