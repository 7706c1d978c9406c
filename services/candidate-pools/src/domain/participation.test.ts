import { describe, expect, it } from 'vitest';
import { after, given, today } from '../../test/active-candidate.ts';
import type { ActiveCandidate } from './candidate.ts';
import { changeCompetence } from './decisions.ts';
import { admitToTrack, revokeAdmission } from './participation.ts';

const one = '01890000-0000-7000-8000-00000000000a';
const other = '01890000-0000-7000-8000-00000000000b';
const admit = (candidate: ActiveCandidate, track: string, revision: number) =>
  after(candidate, admitToTrack(candidate, { track, revision }));
const revoke = (candidate: ActiveCandidate, track: string, revision: number) =>
  after(candidate, revokeAdmission(candidate, { track, revision }));

describe('Taking part in a job track', () => {
  it('changes the stage and remembers the one before', () => {
    const candidate = admit(given(), one, 5);
    expect(candidate.competence.stage).toBe('in-job-track');
    expect(candidate.participation).toEqual({ tracks: [one], stageBefore: 'employable' });
  });

  it('takes in nothing but what is asked for', () => {
    const step = { track: one, revision: 5 };
    const more = { ...step, type: 'candidate-erased' };
    expect(admitToTrack(given(), more)).toEqual([{ type: 'admitted-to-track', ...step }]);
    expect(revokeAdmission(admit(given(), one, 4), more)).toEqual([{ type: 'admission-revoked', ...step }]);
  });

  it('ends where it began when the admission is revoked', () => {
    const candidate = revoke(admit(given(), one, 5), one, 7);
    expect(candidate.competence).toEqual(given().competence);
    expect(candidate.participation).toBeUndefined();
  });

  it('counts a step once, also one that comes again after it has been taken back', () => {
    const admitted = admit(given(), one, 5);
    expect(admitToTrack(admitted, { track: one, revision: 5 })).toEqual([]);
    const revoked = revoke(admitted, one, 7);
    expect(admitToTrack(revoked, { track: one, revision: 5 })).toEqual([]);
    expect(revokeAdmission(revoked, { track: one, revision: 7 })).toEqual([]);
  });

  it('can begin anew after a revocation', () => {
    const again = admit(revoke(admit(given(), one, 5), one, 7), one, 9);
    expect(again.participation).toEqual({ tracks: [one], stageBefore: 'employable' });
  });

  it('is not ended by a track that never admitted', () => {
    expect(revokeAdmission(admit(given(), one, 5), { track: other, revision: 99 })).toEqual([]);
    expect(revokeAdmission(given(), { track: one, revision: 1 })).toEqual([]);
  });

  it('goes on while another track has admitted too, whichever is revoked first', () => {
    const both = admit(admit(given(), one, 5), other, 3);
    for (const [first, last] of [
      [one, other],
      [other, one],
    ] as const) {
      const left = revoke(both, first, 10);
      expect(left.competence.stage).toBe('in-job-track');
      expect(left.participation?.tracks).toEqual([last]);
      expect(revoke(left, last, 11).competence.stage).toBe('employable');
    }
  });

  it('gives way to what a case-worker says of the stage', () => {
    const admitted = admit(given(), one, 5);
    const atWork = { ...admitted.competence, stage: 'in-work' as const };
    const then = after(admitted, changeCompetence(admitted, atWork, today));
    expect(then.participation).toBeUndefined();
    expect(revokeAdmission(then, { track: one, revision: 7 })).toEqual([]);
  });

  it('is kept when a case-worker changes something else', () => {
    const admitted = admit(given(), one, 5);
    const better = { ...admitted.competence, swedish: 5 };
    expect(after(admitted, changeCompetence(admitted, better, today)).participation).toBeDefined();
  });
});
