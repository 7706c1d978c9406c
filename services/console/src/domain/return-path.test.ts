import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './return-path.ts';

describe('Where someone returns to after signing in', () => {
  it.each([
    ['/', '/'],
    ['/behov/42?visa=alla', '/behov/42?visa=alla'],
    ['/a/../b', '/b'],
  ])('keeps %s', (wanted, path) => expect(safeReturnPath(wanted)).toBe(path));

  it.each([
    undefined,
    ['/a', '/b'],
    '',
    'behov',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    '/a/..//elsewhere.example',
    '/%2e//elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
  ])('goes to the start page for %j', (wanted) => expect(safeReturnPath(wanted)).toBe('/'));

  it('never leads away from our own site, whatever is asked for', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', 'a', '%', '?', '#'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const target = new URL(safeReturnPath(`/${text}`), 'https://samspar.test');
        expect(target.origin).toBe('https://samspar.test');
      }),
      { numRuns: 5000 },
    );
  });
});
