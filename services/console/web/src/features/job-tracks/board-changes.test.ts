import { describe, expect, it } from 'vitest';
import { boardChanges } from './board-changes.ts';
import type { Participation, Status } from './job-track-types.ts';

const board = (statuses: Record<string, Status>) => ({
  participations: Object.entries(statuses).map(([id, status]) => ({ id, status }) as Participation),
});
const changed = (before: Record<string, Status>, after: Record<string, Status>) =>
  boardChanges(board(before), board(after)).map(({ id }) => id);

describe('What has changed on a board', () => {
  it('is who stands somewhere else, and who is new', () => {
    const before = { anna: 'proposed', bo: 'invited' } as const;
    expect(changed(before, { anna: 'invited', bo: 'invited', cleo: 'proposed' })).toEqual(['anna', 'cleo']);
  });

  it('is nothing when everybody stands where they stood', () => {
    expect(changed({ anna: 'applied' }, { anna: 'applied' })).toEqual([]);
  });
});
