import { describe, expect, it } from 'vitest';
import { demandFilterIn } from './use-demand-filter.ts';

const employerId = '01996a3e-7a00-7000-8000-000000000001';

describe('Which demands an address asks for', () => {
  it.each([
    ['', { status: 'open' }],
    ['lage=alla', {}],
    ['lage=closed', { status: 'closed' }],
    ['lage=weird&mognad=weird&yrke=weird&arbetsgivare=weird', {}],
    ['mognad=signal&yrke=5321', { status: 'open', stage: 'signal', ssyk: '5321' }],
    [`arbetsgivare=${employerId}`, { status: 'open', employerId }],
  ])('is, of %j, %j', (search, wanted) =>
    expect(demandFilterIn(new URLSearchParams(search), false)).toEqual(wanted),
  );

  it('is one’s own where one registers any, until all are asked for or those of an employer', () => {
    const mineIn = (search: string) => demandFilterIn(new URLSearchParams(search), true).mine;
    expect(mineIn('')).toBe('true');
    expect(mineIn('vems=alla')).toBeUndefined();
    expect(mineIn(`arbetsgivare=${employerId}`)).toBeUndefined();
  });
});
