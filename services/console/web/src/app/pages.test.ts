import { describe, expect, it } from 'vitest';
import { staffRoles, type StaffRole as Role } from '@samspar/contracts';
import { mayVisit, pages } from './pages.ts';

const visitedBy = (role: Role) => pages.filter((page) => mayVisit(role, page)).map(({ path }) => path);

describe('The main navigation', () => {
  it.each<[Role, string[]]>([
    ['business-advisor', ['/', '/arbetsgivare', '/kompetensbehov', '/urvalslistor', '/jobbspar', '/sok']],
    ['coordinator', ['/', '/arbetsgivare', '/kompetensbehov', '/urvalslistor', '/jobbspar', '/sok']],
    ['procurement-officer', ['/', '/upphandling', '/sok']],
    ['steering-group', ['/']],
    ['administrator', ['/']],
  ])('of a %s is %j', (role, paths) => expect(visitedBy(role)).toEqual(paths));

  it('has for every role the start page', () => {
    for (const role of staffRoles) expect(visitedBy(role)).toContain('/');
  });

  it('has a letter and a path of its own for every page', () => {
    expect(new Set(pages.map(({ letter }) => letter)).size).toBe(pages.length);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it('can load every page', async () => {
    for (const { load } of pages) expect((await load()).Component).toBeTypeOf('function');
  });
});
