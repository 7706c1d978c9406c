import { admissionStepTaken, type EventData, toEnvelope } from '@samspar/contracts';
import { createPublisher } from '@samspar/messaging';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Pools, startPools } from './start-pools.ts';

const track = '01890000-0000-7000-8000-0000000000aa';
const other = '01890000-0000-7000-8000-0000000000bb';
const demandId = '01890000-0000-7000-8000-0000000000dd';
type Step = EventData<typeof admissionStepTaken>['step'];

describe('Hearing of admissions to job tracks', () => {
  let pools: Pools;
  let jobTracks: Awaited<ReturnType<Pools['servers']['connectAs']>>;
  const last = new Map<string, number>();

  beforeAll(async () => {
    pools = await startPools();
    jobTracks = await pools.servers.connectAs('job-tracks');
  });
  afterAll(async () => {
    await jobTracks?.close();
    await pools?.stop();
  });

  /** Says a step as job-tracks would. */
  async function say(candidateId: string, step: Step, subject = track): Promise<void> {
    const precededBy = last.get(subject) ?? 0;
    const revision = precededBy + 1;
    last.set(subject, revision);
    const envelope = toEnvelope(admissionStepTaken, {
      aggregateId: subject,
      revision,
      index: 0,
      precededBy,
      time: new Date().toISOString(),
      correlationId: 'test',
      causationId: 'test',
      data: { candidateId, demandId, municipality: '1488', step },
    });
    await createPublisher(jobTracks)(admissionStepTaken, envelope, '');
  }

  const read = async (id: string) => (await pools.caseWorker.get(`/candidates/${id}`).expect(200)).body;
  const reaches = (id: string, stage: string) =>
    vi.waitFor(async () => {
      const candidate = await read(id);
      expect(candidate.competence.stage).toBe(stage);
      return candidate;
    });
  /** Everything said on a track so far has been taken in. */
  const settled = (subject = track) =>
    vi.waitFor(async () => {
      const position = await pools
        .stored('listener-positions')
        .findById(`${admissionStepTaken.stream}:${subject}`)
        .lean();
      expect(position?.revision).toBe(last.get(subject));
    });

  it('moves whoever is admitted into the track, and back when the admission is revoked', async () => {
    const { id } = await pools.register();
    await say(id, 'proposed');
    await say(id, 'admitted');
    expect(await reaches(id, 'in-job-track')).toMatchObject({
      revision: 2,
      participation: { tracks: [track], stageBefore: 'employable' },
    });
    await say(id, 'admission-revoked', other);
    await settled(other);
    expect((await read(id)).revision).toBe(2);
    await say(id, 'admission-revoked');
    const back = await reaches(id, 'employable');
    expect(back.revision).toBe(3);
    expect(back).not.toHaveProperty('participation');
  });

  it('takes no notice of other steps, nor of those it may not or cannot know', async () => {
    const { id } = await pools.register();
    const marked = await pools.register();
    await pools.caseWorker
      .change(`/candidates/${marked.id}/protected-identity`, 1, { kind: 'secrecy-mark' })
      .expect(204);
    for (const step of ['invited', 'application-recorded', 'placed-in-reserve', 'declined'] as const) {
      await say(id, step);
    }
    await say(marked.id, 'admitted');
    await say('01890000-0000-7000-8000-000000000000', 'admitted');
    await settled();
    expect((await read(id)).revision).toBe(1);
    expect((await pools.stored('candidates').findById(marked.id).lean()).revision).toBe(2);
    const administrator = await pools.caller('administrator', []);
    const { body } = await administrator.get('/dead-letters').expect(200);
    expect(body.items).toEqual([]);
  });

  it('loses neither an admission nor a rating that come at the same time', async () => {
    const { id } = await pools.register();
    const rate = (level: number) =>
      pools.caseWorker
        .create(`/candidates/${id}/ratings`, {
          trait: 'service',
          level,
          source: 'coach',
          observedOn: '2026-10-01',
        })
        .expect(201);
    await Promise.all([rate(1), say(id, 'admitted'), rate(2), rate(3)]);
    const candidate = await reaches(id, 'in-job-track');
    expect(candidate.competence.ratings).toHaveLength(4);
    expect(candidate.revision).toBe(5);
  });
});
