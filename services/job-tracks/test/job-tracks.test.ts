import { jobTrackChanged } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobTracks } from './running-job-tracks.ts';

describe('Opening, listing and cancelling job tracks over HTTP', () => {
  let running: Awaited<ReturnType<typeof startJobTracks>>;
  beforeAll(async () => {
    running = await startJobTracks();
  });
  afterAll(() => running?.stop());

  const aTrack = (demandId: string, changes: object = {}) => ({
    name: 'Omsorg',
    demandId,
    places: 5,
    startsOn: '2027-02-01',
    ...changes,
  });

  it('opens a track for a known demand, with what the demand says', async () => {
    const { path, demandId, employerId } = await running.openTrack({ places: 5 });
    const { body, headers } = await running.coordinator.get(path).expect(200);
    expect(body).toMatchObject({
      demandId,
      employerId,
      municipality: '1488',
      ssyk: '5330',
      places: 5,
      status: 'open',
      participations: [],
      smallGroup: true,
      raiseWithSectionManager: false,
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('says what to do when the demand is not known yet', async () => {
    const { body } = await running.coordinator.create('/job-tracks', aTrack(newId())).expect(409);
    expect(body.code).toBe('demand-not-known');
    expect(body.detail).toContain('försök igen');
  });

  it('says what to do when the demand is closed, and opens when it is open again', async () => {
    const { demandId, employerId } = await running.openTrack();
    await running.sayDemand(demandId, employerId, 'closed');
    await vi.waitFor(async () => {
      const { body } = await running.coordinator.create('/job-tracks', aTrack(demandId)).expect(409);
      expect(body.code).toBe('demand-closed');
    });
    await running.sayDemand(demandId, employerId, 'open');
    await vi.waitFor(() => running.coordinator.create('/job-tracks', aTrack(demandId)).expect(201));
  });

  it('gives the same track again for the same idempotency key, also when its demand has closed since', async () => {
    const { demandId, employerId } = await running.openTrack();
    const first = await running.coordinator
      .create('/job-tracks', aTrack(demandId), 'track-key-1')
      .expect(201);
    await running.sayDemand(demandId, employerId, 'closed');
    await vi.waitFor(() => running.coordinator.create('/job-tracks', aTrack(demandId)).expect(409));
    const second = await running.coordinator
      .create('/job-tracks', aTrack(demandId), 'track-key-1')
      .expect(201);
    expect(second.body).toEqual(first.body);
    const other = aTrack(demandId, { places: 6 });
    await running.coordinator.create('/job-tracks', other, 'track-key-1').expect(422);
  });

  it('lists by municipality and status, without persons', async () => {
    const { trackId, path } = await running.openTrack();
    await running.propose({ path, employerId: newId() });
    const { body } = await running.coordinator
      .get('/job-tracks?municipality=1488&status=open&limit=1')
      .expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ id: trackId, proposed: 1, admitted: 0 });
    expect(body.items[0]).not.toHaveProperty('participations');
    const none = await running.coordinator.get('/job-tracks?municipality=1487').expect(200);
    expect(none.body).toMatchObject({ items: [], total: 0 });
  });

  it('finds tracks by part of their name', async () => {
    const { trackId } = await running.openTrack();
    const { body } = await running.coordinator.get(`/job-tracks/${trackId}`).expect(200);
    const part = body.name.slice(1, 5).toUpperCase();
    const found = await running.coordinator
      .get(`/job-tracks?limit=100&q=${encodeURIComponent(part)}`)
      .expect(200);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(trackId);
    const none = await running.coordinator.get('/job-tracks?q=.*').expect(200);
    expect(none.body).toMatchObject({ items: [], total: 0 });
  });

  it('lists the tracks of a demand', async () => {
    const { trackId, demandId } = await running.openTrack();
    await running.openTrack();
    const { body } = await running.coordinator.get(`/job-tracks?demandId=${demandId}`).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ id: trackId, demandId }] });
  });

  it('cancels and restores, and says so on the bus each time', async () => {
    const { trackId, path } = await running.openTrack();
    const said = await collectEvents(running.servers, jobTrackChanged);
    const lastSaid = () => said.envelopes.findLast(({ subject }) => subject === trackId)?.data;
    await vi.waitFor(() => expect(lastSaid()).toMatchObject({ status: 'open' }));

    const reason = 'Arbetsgivaren har dragit sig ur.';
    const { body } = await running.coordinator.change(`${path}/cancellation`, 1, { reason }).expect(200);
    expect(body).toMatchObject({ status: 'cancelled', cancellation: { by: 'test-coordinator', reason } });
    await vi.waitFor(() => expect(lastSaid()).toMatchObject({ status: 'cancelled' }));
    await running.coordinator.change(`${path}/cancellation`, 1).expect(412);
    await running.coordinator.change(`${path}/cancellation`, 2).expect(409);

    const restored = await running.coordinator.remove(`${path}/cancellation`, 2).expect(200);
    expect(restored.body).toMatchObject({ status: 'open' });
    expect(restored.body).not.toHaveProperty('cancellation');
    await vi.waitFor(() => expect(lastSaid()).toMatchObject({ status: 'open' }));
    expect(JSON.stringify(said.envelopes)).not.toMatch(/Måltid|dragit/);
    await said.stop();
  });

  it('answers 404 for a track that is not there', async () => {
    await running.coordinator.get(`/job-tracks/${newId()}`).expect(404);
    await running.coordinator.change(`/job-tracks/${newId()}/cancellation`, 1).expect(404);
  });

  it('says every state again when asked, for a bus that has lost everything', async () => {
    const { trackId } = await running.openTrack();
    const administrator = await running.as('administrator');
    const said = await collectEvents(running.servers, jobTrackChanged);
    await administrator.post('/announcements', {}).expect(202);
    await vi.waitFor(() =>
      expect(said.envelopes.findLast(({ subject }) => subject === trackId)).toMatchObject({ revision: 2 }),
    );
    await said.stop();
  });
});
