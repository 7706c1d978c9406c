import { describe, expect, it } from 'vitest';
import { type Demand, demandSummary } from './demand-summary.ts';

const demand = (changes: Partial<Demand> = {}): Demand => ({
  id: 'd',
  employerId: 'e',
  status: 'open',
  municipality: '1488',
  ssyk: '7223',
  openings: 2,
  ...changes,
});

describe('What employers ask for', () => {
  it('is counted in demands and in openings, while they are open', () => {
    const { open } = demandSummary(
      [demand(), demand({ openings: 3 }), demand({ status: 'closed' })],
      new Map(),
    );
    expect(open).toEqual({ demands: 2, openings: 5 });
  });

  it('is grouped by occupation and municipality, most openings first', () => {
    const demands = [
      demand(),
      demand({ municipality: '1487', openings: 9 }),
      demand({ ssyk: '5321' }),
      demand(),
    ];
    expect(demandSummary(demands, new Map()).byOccupation).toEqual([
      { ssyk: '7223', municipality: '1487', demands: 1, openings: 9 },
      { ssyk: '7223', municipality: '1488', demands: 2, openings: 4 },
      { ssyk: '5321', municipality: '1488', demands: 1, openings: 2 },
    ]);
  });

  it('is grouped by the employer’s branch, as far as the employer is known', () => {
    const demands = [demand(), demand({ employerId: 'unknown', openings: 1 })];
    expect(demandSummary(demands, new Map([['e', 'C']])).byBranch).toEqual([
      { branch: 'C', demands: 1, openings: 2 },
      { branch: null, demands: 1, openings: 1 },
    ]);
  });

  it('does not depend on the order it was heard in', () => {
    const demands = [demand(), demand({ ssyk: '5321' }), demand({ municipality: '1487' })];
    expect(demandSummary(demands.toReversed(), new Map())).toEqual(demandSummary(demands, new Map()));
  });
});
