import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from './problem.ts';
import { shouldRetry } from './query-client.ts';

describe('A question that failed', () => {
  it('is asked again a couple of times where the service couldn’t be had', () => {
    expect(shouldRetry(0, new Unreachable('scoring'))).toBe(true);
    expect(shouldRetry(1, new Unreachable('scoring'))).toBe(true);
    expect(shouldRetry(2, new Unreachable('scoring'))).toBe(false);
  });

  it.each([400, 401, 403, 404, 409, 412, 500])('is not asked again after a %i', (status) => {
    expect(shouldRetry(0, new Problem({ status }))).toBe(false);
  });
});
