import { describe, expect, it } from 'vitest';
import { aProposal, anOpenTrack, happened } from '../../test/examples.ts';
import type { AdmissionStatus } from './admission.ts';
import { groupSizeOf } from './group-size.ts';
import { proposeCandidate } from './propose-candidate.ts';

function aTrackOf(statuses: AdmissionStatus[]) {
  let track = anOpenTrack({ places: 20 });
  for (const _status of statuses) track = happened(track, proposeCandidate(track, aProposal()));
  const participations = track.participations.map((each, index) => ({
    ...each,
    status: statuses[index] ?? each.status,
  }));
  return { ...track, participations };
}

const applicants = (count: number) => aTrackOf(Array<AdmissionStatus>(count).fill('applied'));

describe('The size of a group', () => {
  it.each([
    [0, { raiseWithSectionManager: false, smallGroup: true }],
    [9, { raiseWithSectionManager: false, smallGroup: true }],
    [10, { raiseWithSectionManager: false, smallGroup: false }],
    [11, { raiseWithSectionManager: true, smallGroup: false }],
  ])('%i applicants', (count, rules) => {
    expect(groupSizeOf(applicants(count))).toMatchObject({ applicants: count, ...rules });
  });

  it('counts as applicants those who have applied, whatever was decided', () => {
    const track = aTrackOf([
      'proposed',
      'invited',
      'applied',
      'admitted',
      'reserve',
      'declined',
      'withdrawn',
    ]);
    expect(groupSizeOf(track)).toMatchObject({ proposed: 6, undecided: 3, applicants: 4, admitted: 1 });
  });
});
