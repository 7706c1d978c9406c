import { admissionStepTaken } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KnownConsents } from '../src/domain/consent.ts';
import { allConsents } from './examples.ts';
import { startJobTracks } from './running-job-tracks.ts';

const why = { reason: 'Vill arbeta med mat.' };
const nothing: KnownConsents = { municipality: '1488', consents: [] };
const gone: KnownConsents = { municipality: null, consents: [] };

describe('Consents in the admission', () => {
  let running: Awaited<ReturnType<typeof startJobTracks>>;
  beforeAll(async () => {
    running = await startJobTracks();
  });
  afterAll(() => running?.stop());

  it('refuses to propose without one, in the same words for unknown, protected and unwilling', async () => {
    const track = await running.openTrack();
    const [unknown, unwilling, elsewhere] = [newId(), newId(), newId()];
    const [protectedOne, expired] = [newId(), newId()];
    await running.sayConsents(unwilling, nothing);
    await running.sayConsents(elsewhere, { municipality: '1487', consents: [] });
    await running.sayConsents(protectedOne, gone);
    const matching = { purpose: 'matching' as const, receiver: 'partners' };
    await running.sayConsents(expired, {
      municipality: '1488',
      consents: [{ ...matching, expiresOn: '2026-01-01' }],
    });
    await vi.waitFor(async () => {
      const known = (await running.stored('candidate-consents')).map(({ _id }) => String(_id));
      expect(known).toEqual(expect.arrayContaining([unwilling, elsewhere, protectedOne, expired]));
    });

    const answers = [];
    for (const candidateId of [unknown, unwilling, elsewhere, protectedOne, expired]) {
      const { body } = await running.coordinator
        .create(`${track.path}/participations`, { candidateId, ...why })
        .expect(409);
      answers.push({ ...body, traceId: '' });
    }
    expect(answers[0]).toMatchObject({ code: 'consent-missing' });
    expect(answers[0].detail).toContain('Be kandidatens handläggare');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('says beforehand which are there, in the same words for unknown, protected and unwilling', async () => {
    const { demandId, employerId } = await running.openTrack();
    const consentsOf = (candidateId: string) => `/demands/${demandId}/candidates/${candidateId}/consents`;
    const [willing, unwilling, protectedOne, elsewhere] = [newId(), newId(), newId(), newId()];
    await running.sayConsents(willing, allConsents([employerId]));
    await running.sayConsents(unwilling, nothing);
    await running.sayConsents(protectedOne, gone);
    await running.sayConsents(elsewhere, allConsents([], '1487'));
    await running.statusBecomes(consentsOf(willing), { matching: true, employerPresentation: true });
    for (const candidateId of [newId(), unwilling, protectedOne]) {
      const { body } = await running.coordinator.get(consentsOf(candidateId)).expect(409);
      expect(body.code).toBe('consent-missing');
    }
    await vi.waitFor(() => running.coordinator.get(consentsOf(elsewhere)).expect(403));
    const colleague = await running.as('coordinator', ['1487']);
    const { body } = await colleague.get(consentsOf(elsewhere)).expect(200);
    expect(body).toEqual({ matching: true, employerPresentation: false });
    await (await running.as('business-advisor')).get(consentsOf(willing)).expect(403);
    const unknownDemand = `/demands/${newId()}/candidates/${willing}/consents`;
    await running.coordinator.get(unknownDemand).expect(404);
    await running.coordinator.get('/demands/1/candidates/2/consents').expect(400);
  });

  it('refuses a place to who has not consented to be presented to that employer', async () => {
    const track = await running.openTrack();
    const { candidateId, path } = await running.propose(track, allConsents([newId()]));
    await running.coordinator.change(`${path}/invitation`, 1, why).expect(200);
    await running.coordinator.change(`${path}/application`, 2, { motivation: 'Jag vill.' }).expect(200);
    const { body } = await running.coordinator.change(`${path}/admission`, 3, why).expect(409);
    expect(body).toMatchObject({ code: 'consent-missing' });
    expect(body.detail).toContain('arbetsgivaren');
    await running.sayConsents(candidateId, allConsents([track.employerId]));
    await vi.waitFor(() => running.coordinator.change(`${path}/admission`, 3, why).expect(200));
  });

  it('takes the proposals of who withdraws out of every track, and says so', async () => {
    const [first, second] = [await running.openTrack(), await running.openTrack()];
    const steps = await collectEvents(running.servers, admissionStepTaken);
    const { candidateId, path } = await running.applicant(first);
    const other = await running.coordinator
      .create(`${second.path}/participations`, { candidateId, ...why })
      .expect(201);
    await running.sayConsents(candidateId, nothing);
    for (const each of [path, `${second.path}/participations/${other.body.id}`]) {
      await running.statusBecomes(each, { status: 'withdrawn' });
      const { body } = await running.coordinator.get(each).expect(200);
      expect(body.decisions.at(-1)).toMatchObject({
        step: 'proposal-withdrawn',
        by: 'system',
        reason: 'consent-withdrawn',
      });
    }
    const withdrawn = () =>
      steps.envelopes.filter(
        ({ data }) => data.candidateId === candidateId && data.step === 'proposal-withdrawn',
      );
    await vi.waitFor(() =>
      expect(
        withdrawn()
          .map(({ subject }) => subject)
          .toSorted(),
      ).toEqual([first.trackId, second.trackId].toSorted()),
    );
    await steps.stop();
  });

  it('keeps an admission and marks it, until the consent is there again', async () => {
    const track = await running.openTrack();
    const { candidateId, path } = await running.applicant(track);
    await running.coordinator.change(`${path}/admission`, 3, why).expect(200);
    await running.sayConsents(candidateId, nothing);
    await running.statusBecomes(path, { status: 'admitted', consentWithdrawn: true, revision: 5 });
    await running.sayConsents(candidateId, allConsents([track.employerId]));
    await running.statusBecomes(path, { status: 'admitted', consentWithdrawn: false, revision: 6 });
  });

  it('takes who has withdrawn out at once when the admission is revoked', async () => {
    const track = await running.openTrack();
    const { candidateId, path } = await running.applicant(track);
    await running.coordinator.change(`${path}/admission`, 3, why).expect(200);
    await running.sayConsents(candidateId, nothing);
    await running.statusBecomes(path, { consentWithdrawn: true });
    const { body, headers } = await running.coordinator.remove(`${path}/admission`, 5).send(why).expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', consentWithdrawn: false });
    expect(headers['etag']).toBe(`"${body.revision}"`);
  });

  it('shows nothing of who has become protected or been erased, and keeps nothing that was written', async () => {
    const track = await running.openTrack();
    const [leaves, stays] = [await running.applicant(track), await running.propose(track)];
    await running.coordinator.change(`${leaves.path}/admission`, 3, why).expect(200);
    const steps = await collectEvents(running.servers, admissionStepTaken);
    await running.sayConsents(leaves.candidateId, gone);
    await vi.waitFor(() => running.coordinator.get(leaves.path).expect(404));
    const { body } = await running.coordinator.get(track.path).expect(200);
    expect(body).toMatchObject({ proposed: 1, applicants: 0, admitted: 0 });
    expect(body.participations).toMatchObject([{ candidateId: stays.candidateId }]);
    await running.coordinator.change(`${leaves.path}/invitation`, 1, why).expect(404);
    const said = () =>
      steps.envelopes.flatMap(({ data }) => (data.candidateId === leaves.candidateId ? [data.step] : []));
    await vi.waitFor(() => expect(said().slice(-2)).toEqual(['admission-revoked', 'proposal-withdrawn']));
    await steps.stop();
  });

  it('decides who may propose by where the candidate belongs, and the rest by where the track is', async () => {
    const track = await running.openTrack();
    const candidateId = newId();
    await running.sayConsents(candidateId, allConsents([track.employerId], '1487'));
    const propose = (client: typeof running.coordinator) =>
      client.create(`${track.path}/participations`, { candidateId, ...why });
    await vi.waitFor(async () => expect((await propose(running.coordinator)).status).toBe(403));
    const caseWorker = await running.as('case-worker', ['1487']);
    const { body } = await propose(caseWorker).expect(201);
    expect(body).toMatchObject({
      candidateMunicipality: '1487',
      proposedBy: { id: 'test-case-worker', role: 'case-worker' },
    });
    const path = `${track.path}/participations/${body.id}`;
    await caseWorker.change(`${path}/invitation`, 1, why).expect(403);
    const neighbour = await running.as('coordinator', ['1487']);
    await neighbour.change(`${path}/invitation`, 1, why).expect(403);
    await running.coordinator.change(`${path}/invitation`, 1, why).expect(200);
    await running.coordinator.remove(`${path}/invitation`, 2).send(why).expect(200);
    const stranger = await running.as('coordinator', ['1444']);
    await stranger.remove(`${path}/proposal`, 3).send(why).expect(403);
    await caseWorker.remove(`${path}/proposal`, 3).send(why).expect(200);
  });

  it('lets a consent that is withdrawn in the same moment as the proposal is made win', async () => {
    const [first, second] = [await running.openTrack(), await running.openTrack()];
    const proposed = await Promise.all(Array.from({ length: 12 }, () => running.propose(first)));
    const answers = await Promise.all(
      proposed.map(async ({ candidateId }) => {
        const body = { candidateId, ...why };
        const [answer] = await Promise.all([
          running.coordinator.create(`${second.path}/participations`, body),
          running.sayConsents(candidateId, nothing),
        ]);
        return answer.status;
      }),
    );
    expect(answers.every((status) => status === 201 || status === 409)).toBe(true);
    for (const { path } of [first, second]) await running.statusBecomes(path, { proposed: 0 });
  });
});
