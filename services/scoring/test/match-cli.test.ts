import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MalformedInput, parseCandidate, parseDemand, parseToolbox } from '../src/cli/interchange.ts';
import { aCandidate, aDemand } from './examples.ts';

const command = fileURLToPath(new URL('../../../bin/node-ts', import.meta.url));
const match = fileURLToPath(new URL('../src/cli/match.ts', import.meta.url));
const candidate = { ...aCandidate(), id: 'c-000001' };
const demand = { ...aDemand(), id: 'd-1' };

/** Writes a pool and a demand, and matches them. */
function run(pool: string, options: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'samspar-match-'));
  writeFileSync(join(folder, 'pool.jsonl'), pool);
  writeFileSync(join(folder, 'demand.json'), JSON.stringify(demand));
  const files = ['--pool', join(folder, 'pool.jsonl'), '--demand', join(folder, 'demand.json')];
  return spawnSync(command, [match, ...files, '--as-of', '2026-11-22', ...options], { encoding: 'utf8' });
}

describe('Matching from the command line', () => {
  it('prints one JSON answer', () => {
    const without = { ...candidate, id: 'c-000002', consentToMatching: false };
    const { stdout, status } = run(`${JSON.stringify(candidate)}\n\n${JSON.stringify(without)}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      model: 1,
      asOf: '2026-11-22',
      demand: 'd-1',
      considered: 1,
      withoutConsent: 1,
      eligible: 1,
      shortlist: [{ id: 'c-000001' }],
    });
  });

  it('answers an empty pool with an empty shortlist', () => {
    const { stdout, status } = run('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ considered: 0, eligible: 0, shortlist: [], nearMisses: [] });
  });

  it('names file and line of what it cannot read, and prints no answer', () => {
    const { stdout, stderr, status } = run(`${JSON.stringify(candidate)}\n{"id":\n`);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(/pool\.jsonl:2: not valid JSON/);
  });

  it('says how it is called', () => {
    expect(spawnSync(command, [match], { encoding: 'utf8' }).stderr).toContain('Usage:');
    expect(run('', ['--as-of', '2026-02-30']).stderr).toContain('not a date');
    expect(run('', ['--nonsense']).stderr).toContain('--nonsense');
  });

  it.each([
    ['an unknown field', { sex: 'woman' }, 'sex'],
    ['an impossible date', { availableFrom: '2026-02-30' }, 'availableFrom'],
    ['an unknown certificate', { certificates: ['nothing'] }, 'certificates'],
    ['an unknown occupation', { experience: [{ ssyk: '0001', months: 3, lastUsed: '2024-01' }] }, 'ssyk'],
    ['an unknown language', { languages: { xx: 3 } }, 'languages'],
    [
      'a month that does not exist',
      { experience: [{ ssyk: '4322', months: 3, lastUsed: '2024-13' }] },
      'lastUsed',
    ],
    ['a level outside the scale', { swedish: 8 }, 'swedish'],
  ])('refuses a candidate with %s', (_what, changes, field) => {
    const text = JSON.stringify({ ...candidate, ...changes });
    expect(() => parseCandidate(text, 'pool.jsonl:7')).toThrow(MalformedInput);
    expect(() => parseCandidate(text, 'pool.jsonl:7')).toThrow(new RegExp(`pool\\.jsonl:7.*${field}`));
  });

  it('takes candidates from anywhere in the country', () => {
    const text = JSON.stringify({ ...candidate, municipality: '0180', reach: ['0180'] });
    expect(parseCandidate(text, 'pool.jsonl:1').municipality).toBe('0180');
  });

  it('refuses a demand or a toolbox it does not understand', () => {
    expect(() => parseDemand(JSON.stringify({ ...demand, ssyk: '0000' }), 'demand.json')).toThrow('ssyk');
    const measure = {
      id: 'm',
      effects: [{ magic: 1 }],
      weeks: 1,
      intake: 'continuous',
      hoursPerWeek: 1,
      capacity: 1,
      authority: 'x',
    };
    expect(() => parseToolbox(JSON.stringify([measure]), 'toolbox.json')).toThrow('toolbox.json');
  });
});
