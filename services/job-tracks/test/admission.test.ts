import { admissionStepTaken, jobTrackChanged } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { apiClient, collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allConsents } from './examples.ts';
import { startJobTracks } from './running-job-tracks.ts';

const why = { reason: 'Enligt samtal med arbetsgivaren.' };
const whyDeclined = { ...why, ground: 'employer-chose-others' };

describe('The admission over HTTP', () => {
  let running: Awaited<ReturnType<typeof startJobTracks>>;
  beforeAll(async () => {
    running = await startJobTracks();
  });
  afterAll(() => running?.stop());

  it('takes a candidate from proposal to place, and tells the others each step without a word of free text', async () => {
    const track = await running.openTrack();
    const [steps, states] = await Promise.all([
      collectEvents(running.servers, admissionStepTaken),
      collectEvents(running.servers, jobTrackChanged),
    ]);
    const { path, candidateId } = await running.applicant(track);
    const admitted = await running.coordinator.change(`${path}/admission`, 3, why).expect(200);
    expect(admitted.headers['etag']).toBe('"4"');
    expect(admitted.body).toMatchObject({
      candidateId,
      status: 'admitted',
      proposedBy: { id: 'test-coordinator', role: 'coordinator' },
      motivation: 'Jag vill arbeta med mat.',
      consentWithdrawn: false,
    });
    expect(admitted.body.decisions).toMatchObject([
      { step: 'proposed', by: 'test-coordinator', reason: 'Har provat på köksarbete.' },
      { step: 'invited', by: 'test-coordinator', reason: 'Passar.' },
      { step: 'application-recorded', by: 'test-coordinator' },
      { step: 'admitted', by: 'test-coordinator', reason: why.reason },
    ]);

    const said = () => steps.envelopes.filter(({ subject }) => subject === track.trackId);
    await vi.waitFor(() => expect(said()).toHaveLength(4));
    expect(said().map(({ data }) => data.step)).toEqual([
      'proposed',
      'invited',
      'application-recorded',
      'admitted',
    ]);
    expect(said()[3]?.data).toEqual({
      candidateId,
      demandId: track.demandId,
      municipality: '1488',
      step: 'admitted',
    });
    const state = () => states.envelopes.findLast(({ subject }) => subject === track.trackId)?.data;
    await vi.waitFor(() => expect(state()).toMatchObject({ proposed: 1, admitted: 1 }));
    expect(JSON.stringify([...steps.envelopes, ...states.envelopes])).not.toMatch(
      /kök|Passar|mat\.|samtal|test-/,
    );
    await Promise.all([steps.stop(), states.stop()]);
  });

  it('takes every step back', async () => {
    const track = await running.openTrack();
    const { path } = await running.applicant(track);
    const { coordinator } = running;
    let revision = 3;
    const put = (name: string, body: object = name === 'decline' ? whyDeclined : why) =>
      coordinator.change(`${path}/${name}`, revision++, body);
    const takeBack = (name: string) => coordinator.remove(`${path}/${name}`, revision++).send(why);

    for (const decision of ['admission', 'reserve', 'decline']) {
      await put(decision).expect(200);
      const { body } = await takeBack(decision).expect(200);
      expect(body.status).toBe('applied');
    }
    await put('reserve').expect(200);
    expect((await put('admission').expect(200)).body.status).toBe('admitted');
    expect((await takeBack('admission').expect(200)).body.status).toBe('applied');

    const withdrawn = await takeBack('application').expect(200);
    expect(withdrawn.body.status).toBe('invited');
    expect(withdrawn.body).not.toHaveProperty('motivation');
    expect((await takeBack('invitation').expect(200)).body.status).toBe('proposed');
    expect((await takeBack('proposal').expect(200)).body).toMatchObject({ status: 'withdrawn', revision });
    const { body } = await coordinator.get(track.path).expect(200);
    expect(body).toMatchObject({ proposed: 0, applicants: 0, admitted: 0 });
  });

  it('writes down the ground of a decline, and who decided as colleagues know them', async () => {
    const track = await running.openTrack();
    const { path } = await running.applicant(track);
    const claims = { sub: 'test-colleague', name: 'Samordnare Test' };
    const { service, identity } = running;
    const colleague = apiClient(service.app, await identity.token('coordinator', ['1488'], claims));
    const { body } = await colleague.change(`${path}/decline`, 3, whyDeclined).expect(200);
    expect(body.status).toBe('declined');
    expect(body.decisions.at(-1)).toMatchObject({
      step: 'declined',
      by: 'test-colleague',
      name: 'Samordnare Test',
      ...whyDeclined,
    });
  });

  it('says which steps can follow, and what stands in the way of one', async () => {
    const track = await running.openTrack({ places: 1 });
    const [first, second] = [await running.applicant(track), await running.applicant(track)];
    const stepsOf = async (path: string) => (await running.coordinator.get(path).expect(200)).body.steps;
    expect(await stepsOf(second.path)).toEqual([
      { step: 'admitted', isForward: true },
      { step: 'placed-in-reserve', isForward: true },
      { step: 'declined', isForward: true },
      { step: 'application-withdrawn', isForward: false },
    ]);
    await running.coordinator.change(`${first.path}/admission`, 3, why).expect(200);
    expect((await stepsOf(second.path))[0]).toMatchObject({
      step: 'admitted',
      obstacle: expect.stringContaining('Alla platser'),
    });
  });

  it('offers no step to who may not take it', async () => {
    const track = await running.openTrack();
    const { path } = await running.propose(track);
    const advisor = await running.as('business-advisor');
    const { body } = await advisor.get(path).expect(200);
    expect(body.steps).toEqual([]);
    expect(body).not.toHaveProperty('consents');
    const colleague = await running.as('case-worker');
    const seen = await colleague.get(path).expect(200);
    expect(seen.body.steps).toEqual([{ step: 'proposal-withdrawn', isForward: false }]);
    expect(seen.body.consents).toEqual({ matching: true, employerPresentation: true });
  });

  it('hears why something is taken back in a header as well, where a DELETE has no content', async () => {
    const track = await running.openTrack();
    const { path } = await running.propose(track);
    const { body } = await running.coordinator
      .remove(`${path}/proposal`, 1)
      .set('Access-Reason', encodeURIComponent('Kandidaten har ångrat sig.'))
      .expect(200);
    expect(body.decisions.at(-1)).toMatchObject({
      step: 'proposal-withdrawn',
      reason: 'Kandidaten har ångrat sig.',
    });
  });

  it('refuses a step out of turn, says what to do, and changes nothing', async () => {
    const track = await running.openTrack();
    const { path, participation } = await running.propose(track);
    const { body } = await running.coordinator.change(`${path}/admission`, 1, why).expect(409);
    expect(body).toMatchObject({ code: 'step-not-possible' });
    expect(body.detail).toContain('Registrera ansökan först');
    const { body: now } = await running.coordinator.get(path).expect(200);
    expect(now).toEqual(participation);
  });

  it('refuses a decision by someone who has not seen the newest version of the participation', async () => {
    const track = await running.openTrack();
    const { path } = await running.propose(track);
    await running.coordinator.change(`${path}/invitation`, 1, why).expect(200);
    const { body } = await running.coordinator.change(`${path}/invitation`, 1, why).expect(412);
    expect(body.code).toBe('changed-by-someone-else');
  });

  it('lets two people decide on two candidates of the same track', async () => {
    const track = await running.openTrack();
    const [one, other] = [await running.propose(track), await running.propose(track)];
    await running.coordinator.change(`${one.path}/invitation`, 1, why).expect(200);
    await running.coordinator.change(`${other.path}/invitation`, 1, why).expect(200);
  });

  it('admits exactly five of thirty who are admitted at the same time, by two processes, to five places', async () => {
    const track = await running.openTrack({ places: 5 });
    const applicants = await Promise.all(Array.from({ length: 30 }, () => running.applicant(track)));
    const clients = [running.coordinator, await running.startAnother()];
    const answers = await Promise.all(
      applicants.flatMap(({ path, revision }, index) => {
        const client = clients[index % 2];
        return client ? [client.change(`${path}/admission`, revision, why)] : [];
      }),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(25);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['track-full']));
    expect(refused[0]?.body.detail).toContain('Sätt kandidaten som reserv');
    const { body } = await running.coordinator.get(track.path).expect(200);
    expect(body).toMatchObject({
      admitted: 5,
      applicants: 30,
      raiseWithSectionManager: true,
      smallGroup: false,
    });
    expect(
      body.participations.filter(({ status }: { status: string }) => status === 'admitted'),
    ).toHaveLength(5);
  });

  it('proposes once for the same idempotency key, also at the same time', async () => {
    const track = await running.openTrack();
    const { candidateId, path } = await running.propose(track);
    await running.coordinator.remove(`${path}/proposal`, 1).send(why).expect(200);
    const body = { candidateId, ...why };
    const again = () => running.coordinator.create(`${track.path}/participations`, body, 'proposal-key-1');
    const answers = await Promise.all([again(), again(), again(), again()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const other = { candidateId, reason: 'Ett annat skäl.' };
    await running.coordinator.create(`${track.path}/participations`, other, 'proposal-key-1').expect(422);
  });

  it('refuses a second proposal of the same candidate, until the first is withdrawn', async () => {
    const track = await running.openTrack();
    const { candidateId, path } = await running.propose(track);
    const propose = () => running.coordinator.create(`${track.path}/participations`, { candidateId, ...why });
    expect((await propose().expect(409)).body.code).toBe('already-proposed');
    await running.coordinator.remove(`${path}/proposal`, 1).send(why).expect(200);
    await propose().expect(201);
  });

  it('takes in forty proposals at the same time', async () => {
    const track = await running.openTrack();
    const proposed = await Promise.all(Array.from({ length: 40 }, () => running.propose(track)));
    const { body } = await running.coordinator.get(track.path).expect(200);
    expect(body.proposed).toBe(40);
    expect(new Set(proposed.map(({ participation }) => participation.id)).size).toBe(40);
  });

  it('admits nobody to two open tracks, nor by restoring a cancelled one', async () => {
    const [first, second] = [await running.openTrack(), await running.openTrack()];
    const { candidateId, path } = await running.propose(
      first,
      allConsents([first.employerId, second.employerId]),
    );
    const other = await running.coordinator
      .create(`${second.path}/participations`, { candidateId, ...why })
      .expect(201);
    const otherPath = `${second.path}/participations/${other.body.id}`;
    for (const each of [path, otherPath]) {
      await running.coordinator.change(`${each}/invitation`, 1, why).expect(200);
      await running.coordinator.change(`${each}/application`, 2, { motivation: 'Jag vill.' }).expect(200);
    }
    await running.coordinator.change(`${path}/admission`, 3, why).expect(200);
    const refused = await running.coordinator.change(`${otherPath}/admission`, 3, why).expect(409);
    expect(refused.body.code).toBe('admitted-elsewhere');

    const { headers } = await running.coordinator.get(first.path).expect(200);
    const seen = Number(headers['etag']?.replaceAll('"', ''));
    await running.coordinator.change(`${first.path}/cancellation`, seen, why).expect(200);
    await running.coordinator.change(`${otherPath}/admission`, 3, why).expect(200);
    const kept = await running.coordinator.remove(`${first.path}/cancellation`, seen + 1).expect(409);
    expect(kept.body.code).toBe('admitted-elsewhere');
  });

  it('shows texts about a candidate to those who work with the candidate or the track, and to no one else', async () => {
    const track = await running.openTrack();
    const { path } = await running.propose(track);
    const readAs = async (...actor: Parameters<typeof running.as>) =>
      (await (await running.as(...actor)).get(path).expect(200)).body;
    const seen = { reason: 'Har provat på köksarbete.' };
    expect(await readAs('coordinator', ['1488'])).toMatchObject(seen);
    expect(await readAs('case-worker', ['1488'])).toMatchObject(seen);
    for (const stranger of [
      await readAs('coordinator', ['1487']),
      await readAs('case-worker', ['1487']),
      await readAs('business-advisor', ['1488']),
    ]) {
      expect(stranger).toMatchObject({ status: 'proposed', decisions: [{ step: 'proposed' }] });
      expect(JSON.stringify(stranger)).not.toContain('köksarbete');
    }
  });

  it('writes in the access log whom each answer was about', async () => {
    const track = await running.openTrack();
    const [one, other] = [await running.propose(track), await running.propose(track)];
    const advisor = await running.as('business-advisor');
    await advisor.get(track.path).set('Access-Reason', 'forberedelse').expect(200);
    const entries = await running.stored('access-log');
    expect(entries.at(-1)).toMatchObject({
      actor: 'test-business-advisor',
      role: 'business-advisor',
      operation: 'read-job-track',
      reason: 'forberedelse',
      candidates: [one.candidateId, other.candidateId],
      result: 'shown',
    });
    await running.coordinator.change(`${one.path}/invitation`, 1, why).expect(200);
    expect((await running.stored('access-log')).at(-1)).toMatchObject({
      operation: 'invite-candidate',
      candidates: [one.candidateId],
    });
  });

  it('answers 404 for a participation of another track', async () => {
    const [first, second] = [await running.openTrack(), await running.openTrack()];
    const { participation } = await running.propose(first);
    await running.coordinator.get(`${second.path}/participations/${participation.id}`).expect(404);
    await running.coordinator.get(`${first.path}/participations/${newId()}`).expect(404);
  });
});
