import { describe, expect, it } from 'vitest';
import { anOpenTrack, aProposal, aTrackWith, at, happened, onlyParticipation } from '../../test/examples.ts';
import { cancelJobTrack, openJobTrack, restoreJobTrack } from './decide-job-track.ts';
import { proposeCandidate } from './propose-candidate.ts';
import { takeStep } from './take-step.ts';

const wanted = { name: 'Omsorg', demandId: 'd', places: 5, startsOn: '2027-02-01' };
const demand = { employerId: 'e', municipality: '1488', ssyk: '5330', status: 'open' as const, openings: 5 };
const cancelled = () => {
  const track = aTrackWith('applied');
  return happened(track, cancelJobTrack(track, { by: 'anna', at, reason: 'Arbetsgivaren drog sig ur.' }));
};

describe('A job track', () => {
  it('takes employer, municipality and occupation from its demand', () => {
    expect(happened(undefined, openJobTrack(wanted, demand))).toMatchObject({
      ...wanted,
      employerId: 'e',
      municipality: '1488',
      ssyk: '5330',
      status: 'open',
    });
  });

  it('takes in nothing but what is asked for, opened or cancelled', () => {
    const more = { override: 'Ingenting hindrar.', participations: [{}], cancellation: { by: 'bo', at } };
    const opened = openJobTrack(wanted, demand);
    expect(openJobTrack({ ...wanted, ...more }, { ...demand, ...more })).toEqual(opened);
    const cancellation = { by: 'anna', name: 'Anna', at, reason: 'Arbetsgivaren drog sig ur.' };
    expect(cancelJobTrack(anOpenTrack(), { ...cancellation, ...more })).toEqual([
      { type: 'job-track-cancelled', cancellation },
    ]);
  });

  it('is not opened for a closed demand', () => {
    expect(() => openJobTrack(wanted, { ...demand, status: 'closed' })).toThrow(
      expect.objectContaining({ code: 'demand-closed', status: 409 }),
    );
  });

  it('can be cancelled and restored, once each', () => {
    expect(() => cancelJobTrack(cancelled(), { by: 'bo', at })).toThrow(
      expect.objectContaining({ code: 'track-cancelled' }),
    );
    const restored = happened(cancelled(), restoreJobTrack(cancelled(), false));
    expect(restored).toMatchObject({ status: 'open' });
    expect(restored).not.toHaveProperty('cancellation');
    expect(() => restoreJobTrack(restored, false)).toThrow(
      expect.objectContaining({ code: 'track-not-cancelled' }),
    );
  });

  it('is not restored while someone admitted to it has a place elsewhere', () => {
    expect(() => restoreJobTrack(cancelled(), true)).toThrow(
      expect.objectContaining({ code: 'admitted-elsewhere', status: 409 }),
    );
  });

  it('that is cancelled takes nobody further, and lets everything be taken back', () => {
    const track = cancelled();
    const applicant = onlyParticipation(track);
    const step = (name: 'admitted' | 'application-withdrawn') => () =>
      takeStep(track, applicant, { step: name, by: 'anna', at });
    expect(step('admitted')).toThrow(expect.objectContaining({ code: 'track-cancelled' }));
    expect(() => proposeCandidate(track, aProposal())).toThrow(
      expect.objectContaining({ code: 'track-cancelled' }),
    );
    expect(onlyParticipation(happened(track, step('application-withdrawn')())).status).toBe('invited');
  });

  it('admits nobody when its places are taken, and says what to do', () => {
    const full = { ...anOpenTrack(), ...aTrackWith('admitted'), places: 1 };
    const second = { ...onlyParticipation(full), id: 'second', status: 'reserve' as const };
    expect(() => takeStep(full, second, { step: 'admitted', by: 'anna', at })).toThrow(
      expect.objectContaining({
        code: 'track-full',
        status: 409,
        message: expect.stringContaining('reserv'),
      }),
    );
  });
});
