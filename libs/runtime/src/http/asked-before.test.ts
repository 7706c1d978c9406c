import { IdempotencyKeyReused } from '@samspar/messaging';
import { describe, expect, it } from 'vitest';
import { askedBefore } from './asked-before.ts';

const elements = [{ id: 'older' }, { id: 'asked', request: { key: 'k', hash: 'h' } }];

describe('What an earlier request added', () => {
  it('is found again by the same request, and by no other', () => {
    expect(askedBefore(elements, { key: 'k', hash: 'h' })?.id).toBe('asked');
    expect(askedBefore(elements, { key: 'l', hash: 'h' })).toBeUndefined();
  });

  it('is not given to another request with its key', () => {
    expect(() => askedBefore(elements, { key: 'k', hash: 'i' })).toThrow(IdempotencyKeyReused);
  });
});
