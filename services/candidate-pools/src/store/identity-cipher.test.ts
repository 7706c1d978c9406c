import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdentityCipher } from './identity-cipher.ts';

const cipher = createIdentityCipher(randomBytes(32));
const one = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const identity = {
  personnummer: '199001019802',
  givenName: 'Exempelina',
  familyName: 'Påhittsdotter',
  phone: '070-174 06 55',
  email: 'exempelina@example.org',
};

/** Turns one bit of a base64 text. */
function altered(text: string, bit: number): string {
  const bytes = Buffer.from(text, 'base64');
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes.toString('base64');
}

describe('Sealing an identity', () => {
  it('opens to the same for the same candidate', () => {
    expect(cipher.open(one, cipher.seal(one, identity))).toEqual(identity);
  });

  it('shows nothing of it', () => {
    const sealed = cipher.seal(one, identity);
    const bytes = Buffer.concat(Object.values(sealed).map((text) => Buffer.from(text, 'base64')));
    for (const value of Object.values(identity)) expect(bytes.includes(value)).toBe(false);
  });

  it('never gives the same twice', () => {
    const [first, second] = [cipher.seal(one, identity), cipher.seal(one, identity)];
    expect(first.sealed).not.toBe(second.sealed);
    expect(first.wrappedKey).not.toBe(second.wrappedKey);
  });

  it('refuses to open where any one bit has been altered', () => {
    const sealed = cipher.seal(one, identity);
    fc.assert(
      fc.property(fc.constantFrom('sealed', 'wrappedKey'), fc.nat(20_000), (part, bit) => {
        const forged = { ...sealed, [part]: altered(sealed[part], bit) };
        expect(() => cipher.open(one, forged)).toThrow('cannot be opened');
      }),
    );
  });

  it('refuses to open what has been cut short', () => {
    const sealed = cipher.seal(one, identity);
    for (const length of [0, 8, 20, 36, 40]) {
      const cut = { ...sealed, wrappedKey: sealed.wrappedKey.slice(0, length) };
      expect(() => cipher.open(one, cut)).toThrow('cannot be opened');
    }
  });

  it('refuses to open what has been moved to another candidate', () => {
    expect(() => cipher.open(other, cipher.seal(one, identity))).toThrow('cannot be opened');
    const mixed = { ...cipher.seal(one, identity), wrappedKey: cipher.seal(other, identity).wrappedKey };
    expect(() => cipher.open(one, mixed)).toThrow('cannot be opened');
  });

  it('refuses to open under another master key', () => {
    const stranger = createIdentityCipher(randomBytes(32));
    expect(() => stranger.open(one, cipher.seal(one, identity))).toThrow('cannot be opened');
  });

  it('refuses a master key of another length', () => {
    expect(() => createIdentityCipher(randomBytes(16))).toThrow('32 bytes');
  });
});

describe('Blinding a value', () => {
  it('finds the same again, and nothing else', () => {
    expect(cipher.blind('personnummer', '199001019802')).toBe(cipher.blind('personnummer', '199001019802'));
    expect(cipher.blind('personnummer', '199001019802')).not.toBe(
      cipher.blind('personnummer', '199001019810'),
    );
  });

  it('differs by master key and by purpose, so that nobody can guess without the key', () => {
    const value = '199001019802';
    const stranger = createIdentityCipher(randomBytes(32));
    expect(stranger.blind('personnummer', value)).not.toBe(cipher.blind('personnummer', value));
    expect(cipher.blind('request', value)).not.toBe(cipher.blind('personnummer', value));
  });
});
