import { describe, expect, it } from 'vitest';
import { createSeal, newCookieValue, recordIdOf } from './seal.ts';

const seal = createSeal(Buffer.alloc(32, 1));
const contents = { access: 'a-token', displayName: 'Samordnare Demo' };

describe('What is stored of a session', () => {
  it('can be read again for the record it was written for', () => {
    expect(seal.open(seal.close(contents, 'record'), 'record')).toEqual(contents);
  });

  it('shows nothing of what is in it, and looks different each time', () => {
    const [first, second] = [seal.close(contents, 'record'), seal.close(contents, 'record')];
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('token');
  });

  it('cannot be read in another record, with another key, altered or cut short', () => {
    const sealed = seal.close(contents, 'record');
    expect(seal.open(sealed, 'another')).toBeUndefined();
    expect(createSeal(Buffer.alloc(32, 2)).open(sealed, 'record')).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const altered = Buffer.from(bytes);
      altered[index] = bytes[index]! ^ 1;
      expect(seal.open(altered.toString('base64url'), 'record')).toBeUndefined();
      expect(seal.open(bytes.subarray(0, index).toString('base64url'), 'record')).toBeUndefined();
    }
  });
});

describe('The token that shows that a request is ours', () => {
  it('is the same for a session, and another for another session or key', () => {
    expect(seal.requestTokenOf('a')).toBe(seal.requestTokenOf('a'));
    expect(seal.requestTokenOf('a')).not.toBe(seal.requestTokenOf('b'));
    expect(seal.requestTokenOf('a')).not.toBe(createSeal(Buffer.alloc(32, 2)).requestTokenOf('a'));
  });
});

describe('A session cookie', () => {
  it('cannot be guessed, nor found from what is stored', () => {
    const value = newCookieValue();
    expect(Buffer.from(value, 'base64url')).toHaveLength(32);
    expect(newCookieValue()).not.toBe(value);
    expect(recordIdOf(value)).not.toContain(value);
  });
});
