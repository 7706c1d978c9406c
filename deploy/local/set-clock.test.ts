import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aheadIn, instantOf } from './set-clock.ts';

describe('The instant of --at', () => {
  it.each([
    ['2026-12-24T10:00', '2026-12-24T09:00:00.000Z'],
    ['2026-06-20T00:00:30', '2026-06-19T22:00:30.000Z'],
    ['2026-12-24T10:00Z', '2026-12-24T10:00:00.000Z'],
    ['2026-12-24T10:00+05:30', '2026-12-24T04:30:00.000Z'],
    ['2027-03-28T01:59:59', '2027-03-28T00:59:59.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2028-02-29T23:59:50', '2028-02-29T22:59:50.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(instantOf(written).toISOString()).toBe(instant);
  });

  it.each([
    '',
    'julafton',
    '2026-12-24',
    '2027-02-29T10:00',
    '2026-13-01T10:00',
    '2026-12-24T24:00',
    '1926-12-24T10:00',
  ])('is not %j, and what to write is said', (written) => {
    expect(() => instantOf(written)).toThrow(/är ingen tid\. Skriv till exempel --at 2026-12-24T10:00/);
  });

  it('is not in the hour that is left out when summer time begins', () => {
    expect(() => instantOf('2027-03-28T02:30')).toThrow(/finns inte/);
  });
});

describe('The clock of a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    for (const variable of ['MONGO_URL', 'NATS_URL', 'REDIS_URL']) vi.stubEnv(variable, undefined);
    folder = await mkdtemp(join(tmpdir(), 'samspar-clock-'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it('shows real time unless it is set at the first start, and then stays set', async () => {
    expect(await aheadIn(folder)).toBe(0);
    const ahead = await aheadIn(folder, '2036-12-24T10:00');
    expect(Math.abs(Date.now() + ahead - Date.parse('2036-12-24T09:00Z'))).toBeLessThan(1000);
    await writeFile(join(folder, 'secrets.json'), '{}');
    expect(await aheadIn(folder)).toBe(ahead);
    await expect(aheadIn(folder, '2036-12-24T10:00')).rejects.toThrow(/data från en tidigare start/);
  });

  it('is not set where a server is somebody else’s too', async () => {
    vi.stubEnv('NATS_URL', 'nats://127.0.0.1:4222');
    await expect(aheadIn(folder, '2036-12-24T10:00')).rejects.toThrow(/starta utan NATS_URL/);
    expect(await aheadIn(folder)).toBe(0);
  });
});
