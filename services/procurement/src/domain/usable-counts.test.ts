import { describe, expect, it } from 'vitest';
import { aQuestion, atLeast, fives, theCounts } from '../../test/examples.ts';
import { rolesToCount } from './supply-enquiry.ts';
import { isUsable } from './usable-counts.ts';

const request = { municipality: '1488', roles: rolesToCount(aQuestion()) };
const withFirstRole = (changes: object) => {
  const [first, ...rest] = theCounts().roles;
  if (!first) throw new Error('There is no role.');
  return theCounts({ roles: [{ ...first, ...changes }, ...rest] });
};

describe('Counts', () => {
  it('are usable when they answer the question in bands', () => {
    expect(isUsable(request, theCounts())).toBe(true);
    expect(isUsable(request, withFirstRole({ eligible: atLeast(25) }))).toBe(true);
  });

  it.each([
    ['a role too few', theCounts({ roles: theCounts().roles.slice(1) })],
    ['a role too many', theCounts({ roles: [...theCounts().roles, ...theCounts().roles] })],
    ['the roles in another order', theCounts({ roles: theCounts().roles.toReversed() })],
    ['another number wanted', withFirstRole({ wanted: 3 })],
    ['an exact number of eligible', withFirstRole({ eligible: { text: '3', atLeast: 3, atMost: 3 } })],
    ['a narrow band of reachable', withFirstRole({ reachable: { text: '1–4', atLeast: 1, atMost: 4 } })],
    [
      'an exact number behind a requirement',
      withFirstRole({ mustHaves: [{ key: 'formal:0', adds: { text: '1', atLeast: 1, atMost: 1 } }] }),
    ],
    ['a band upside down', withFirstRole({ eligible: { ...fives(10), atMost: 9 } })],
  ])('are not used with %s', (_what, counts) => {
    expect(isUsable(request, counts)).toBe(false);
  });
});
