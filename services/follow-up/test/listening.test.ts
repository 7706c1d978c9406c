import {
  admissionStepTaken,
  candidateStatisticsChanged,
  demandChanged,
  employerChanged,
  jobTrackChanged,
  shortlistRetired,
  shortlistUpdated,
  supplyEnquiryAnswered,
  supplyEnquiryWithdrawn,
} from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDemand, aJobTrack, aShortlist, counted } from './examples.ts';
import { type FollowUp, startFollowUp } from './running-follow-up.ts';

describe('What follow-up makes of what it hears', () => {
  let followUp: FollowUp;

  beforeAll(async () => {
    followUp = await startFollowUp();
  });
  afterAll(() => followUp?.stop());

  const becomes = (collection: string, id: string, expected: object) =>
    vi.waitFor(async () => expect(await followUp.stored(collection, id)).toMatchObject(expected), 15_000);

  it('counts a candidate as the newest value says, and forgets everything when it is no longer counted', async () => {
    const aggregateId = newId();
    await followUp.say(
      candidateStatisticsChanged,
      { aggregateId, revision: 1 },
      counted({ stage: 'mapping' }),
    );
    await becomes('counted-candidates', aggregateId, { data: { stage: 'mapping' } });
    await followUp.say(
      candidateStatisticsChanged,
      { aggregateId, revision: 2 },
      counted({ stage: 'employable' }),
    );
    await becomes('counted-candidates', aggregateId, { data: { stage: 'employable' } });
    await followUp.say(candidateStatisticsChanged, { aggregateId, revision: 3 }, { counted: false });
    await becomes('counted-candidates', aggregateId, { revision: 3 });
    expect(await followUp.stored('counted-candidates', aggregateId)).toEqual({
      _id: aggregateId,
      revision: 3,
      data: { counted: false },
    });
  });

  it('shows enough candidates in their groups, by sex, and no longer when they are gone', async () => {
    const municipality = '1443';
    const people = Array.from({ length: 40 }, () => newId());
    const say = (revision: number, data: object) =>
      Promise.all(
        people.map((aggregateId) =>
          followUp.say(candidateStatisticsChanged, { aggregateId, revision }, data),
        ),
      );
    await say(1, counted({ municipality, sex: 'woman', swedish: 3 }));
    const rows = async () => {
      const { rows } = await followUp.statistics(`candidates?municipality=${municipality}&groupBy=swedish`);
      return (rows as { group: string; women: unknown; men: unknown }[])[3];
    };
    await vi.waitFor(async () => {
      const row = await rows();
      expect(Math.abs(Number(row?.women) - 40)).toBeLessThanOrEqual(20);
      expect(row).toMatchObject({ group: '3', men: '< 5' });
    }, 15_000);
    await say(2, { counted: false });
    await vi.waitFor(async () => expect(await rows()).toMatchObject({ women: '< 5' }), 15_000);
  });

  it('shows demands as they stand, by occupation, municipality and branch', async () => {
    const municipality = '1452';
    const [employerId, open, closed] = [newId(), newId(), newId()];
    const inBranch = { municipality, branch: 'C', sizeClass: '10-19', mergedInto: null };
    await followUp.say(employerChanged, { aggregateId: employerId, revision: 1 }, inBranch);
    const demand = aDemand({ employerId, municipality, openings: 4 });
    await followUp.say(demandChanged, { aggregateId: open, revision: 1 }, demand);
    await followUp.say(demandChanged, { aggregateId: closed, revision: 1 }, demand);
    const both = { demands: 2, openings: 8 };
    await followUp.becomes(`demands?municipality=${municipality}`, {
      municipality,
      open: both,
      byOccupation: [{ ssyk: '7223', municipality, ...both }],
      byBranch: [{ branch: 'C', ...both }],
    });
    await followUp.say(demandChanged, { aggregateId: closed, revision: 2 }, { ...demand, status: 'closed' });
    await followUp.becomes(`demands?municipality=${municipality}`, { open: { demands: 1, openings: 4 } });
  });

  it('tells how long demands waited for their first shortlist, whatever came after it', async () => {
    const municipality = '1463';
    const aggregateId = newId();
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
    const place = { municipality };
    await followUp.say(demandChanged, { aggregateId, revision: 1 }, aDemand(place));
    await followUp.say(shortlistUpdated, { aggregateId, revision: 1, time: at(60) }, aShortlist(place));
    await followUp.say(shortlistUpdated, { aggregateId, revision: 2, time: at(600) }, aShortlist(place));
    await followUp.becomes(`demands?municipality=${municipality}`, { open: { withShortlist: 1 } });
    const waited = async () => {
      const { timeToFirstShortlist } = await followUp.statistics(`demands?municipality=${municipality}`);
      expect(timeToFirstShortlist.demands).toBe(1);
      expect(Math.round(timeToFirstShortlist.medianSeconds / 10) * 10).toBe(60);
    };
    await vi.waitFor(waited, 15_000);
    await followUp.say(shortlistRetired, { aggregateId, revision: 3, precededBy: 0 }, place);
    await followUp.becomes(`demands?municipality=${municipality}`, {
      open: { demands: 1, withShortlist: 0 },
    });
    await waited();
  });

  it('follows an admission forth and back', async () => {
    const [trackId, candidateId] = [newId(), newId()];
    const id = `${trackId}:${candidateId}`;
    const steps = ['proposed', 'invited', 'application-recorded', 'admitted', 'admission-revoked'];
    for (const [index, step] of steps.entries()) {
      const data = { candidateId, demandId: newId(), municipality: '1488', step };
      await followUp.say(admissionStepTaken, { aggregateId: trackId, revision: index + 1 }, data);
      await becomes('admission-standings', id, { revision: index + 1, data: { step } });
    }
  });

  it('shows who is proposed and admitted by sex, on tracks that are not cancelled', async () => {
    const municipality = '1465';
    const [trackId, other] = [newId(), newId()];
    const people = Array.from({ length: 60 }, () => newId());
    const track = aJobTrack({ municipality, startsOn: '2026-01-01' });
    await followUp.say(jobTrackChanged, { aggregateId: trackId, revision: 1 }, track);
    await followUp.say(
      jobTrackChanged,
      { aggregateId: other, revision: 1 },
      { ...track, status: 'cancelled' },
    );
    for (const [index, candidateId] of people.entries()) {
      const person = counted({ municipality, sex: index < 40 ? 'woman' : 'man' });
      await followUp.say(candidateStatisticsChanged, { aggregateId: candidateId, revision: 1 }, person);
      const data = { candidateId, demandId: track.demandId, municipality, step: 'proposed' };
      const aggregateId = index < 40 ? trackId : other;
      await followUp.say(admissionStepTaken, { aggregateId, revision: (index % 40) + 1 }, data);
    }
    const question = `job-tracks?municipality=${municipality}`;
    await vi.waitFor(async () => {
      const { tracks, candidates } = await followUp.statistics(question);
      expect(tracks).toEqual({ open: 1, started: 1, cancelled: 1, places: 8 });
      expect(Math.abs(candidates.proposed.women - 40)).toBeLessThanOrEqual(20);
      expect(candidates.proposed.men).toBe('< 5');
      expect(candidates.admitted).toEqual({ women: '< 5', men: '< 5', total: '< 5' });
    }, 15_000);

    for (const aggregateId of people) {
      await followUp.say(candidateStatisticsChanged, { aggregateId, revision: 2 }, { counted: false });
    }
    await followUp.becomes(question, { candidates: { proposed: { women: '< 5', total: '< 5' } } });
  });

  it('counts supply enquiries while they stand', async () => {
    const municipality = '1491';
    const [standing, withdrawn] = [newId(), newId()];
    const asked = { municipality, roles: 2, wanted: 7 };
    await followUp.say(supplyEnquiryAnswered, { aggregateId: standing, revision: 1 }, asked);
    await followUp.say(supplyEnquiryAnswered, { aggregateId: withdrawn, revision: 1 }, asked);
    await followUp.becomes(`supply-enquiries?municipality=${municipality}`, {
      enquiries: 2,
      roles: 4,
      wanted: 14,
    });
    const withdrawal = { aggregateId: withdrawn, revision: 2, precededBy: 0 };
    await followUp.say(supplyEnquiryWithdrawn, withdrawal, { municipality });
    await followUp.becomes(`supply-enquiries?municipality=${municipality}`, {
      enquiries: 1,
      roles: 2,
      wanted: 7,
    });
  });

  it.each([
    ['comes again', () => false],
    [
      'comes again after it has been forgotten how far it was heard',
      (name: string) => name === 'listener-positions',
    ],
    ['is heard anew from nothing', () => true],
  ])('stays the same when everything %s', async (_how, forgotten) => {
    const before = await followUp.everything();
    for (const { length } of Object.values(before)) expect(length).toBeGreaterThan(0);
    await followUp.hearAgain(forgotten);
    expect(await followUp.everything()).toEqual(before);
  });
});
