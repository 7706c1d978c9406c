import {
  candidateStatisticsChanged,
  consentsChanged,
  type EventDefinition,
  scoringProfileChanged,
} from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCompetence, aNewCandidate, aPerson, aRating, toEmployer, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

const employer = '01890000-0000-7000-8000-00000000000e';
const streams: EventDefinition[] = [scoringProfileChanged, consentsChanged, candidateStatisticsChanged];
const takenBack = [{ present: false }, { municipality: null, consents: [] }, { counted: false }];

describe('What the bus is told of candidates', () => {
  let pools: Pools;
  let said: Awaited<ReturnType<typeof collectEvents>>[];
  beforeAll(async () => {
    pools = await startPools();
    said = await Promise.all(streams.map((event) => collectEvents(pools.servers, event)));
  });
  afterAll(async () => {
    await Promise.all((said ?? []).map((each) => each.stop()));
    await pools?.stop();
  });

  /** The three values as they stand at a revision, when all three have come. */
  const valuesAt = (id: string, revision: number) =>
    vi.waitFor(() => {
      const values = said.map(
        ({ envelopes }) => envelopes.find((each) => each.subject === id && each.revision === revision)?.data,
      );
      expect(values).not.toContain(undefined);
      return values;
    });

  it('is never who anybody is', async () => {
    const person = aPerson();
    const { id } = await pools.register({ person });
    const path = `/candidates/${id}`;
    await pools.caseWorker.create(`${path}/ratings`, aRating()).expect(201);
    await pools.caseWorker.change(`${path}/consents`, 2, toEmployer(employer)).expect(200);
    await pools.caseWorker
      .remove(path, 3)
      .set('Access-Reason', encodeURIComponent('På egen begäran'))
      .expect(204);
    await valuesAt(id, 4);
    const all = JSON.stringify(said.map(({ envelopes }) => envelopes));
    const { sex: _sex, birthRegion: _region, firstLanguage: _language, ...identity } = person;
    for (const secret of [...Object.values(identity), person.personnummer.slice(0, 8), 'begäran']) {
      expect(all).not.toContain(secret);
    }
  });

  it('keeps sex, age and origin away from what is scored', async () => {
    const { id } = await pools.register();
    const [profile, consents, statistics] = await valuesAt(id, 1);
    for (const field of ['sex', 'birthYear', 'ageBand', 'birthRegion', 'firstLanguage']) {
      expect(JSON.stringify([profile, consents])).not.toContain(field);
    }
    expect(statistics).toMatchObject({ sex: 'woman', ageBand: '35-44', birthRegion: 'outside-europe' });
  });

  it('follows a consent that is given and withdrawn', async () => {
    const { id } = await pools.register({ consents: [] });
    expect((await valuesAt(id, 1))[0]).toEqual({ present: false });
    await pools.caseWorker.change(`/candidates/${id}/consents`, 1, toMatching()).expect(200);
    expect(await valuesAt(id, 2)).toMatchObject([
      { present: true, profile: { ...aCompetence(), id, consentToMatching: true } },
      { municipality: '1488', consents: [{ purpose: 'matching', receiver: 'partners' }] },
      { counted: true },
    ]);
    await pools.caseWorker.remove(`/candidates/${id}/consents/matching/partners`, 2).expect(200);
    expect(await valuesAt(id, 3)).toMatchObject([
      { present: false },
      { municipality: '1488', consents: [] },
      { counted: true },
    ]);
  });

  it('takes all three back when someone is marked as protected, or erased', async () => {
    const [marked, erased] = [await pools.register(), await pools.register()];
    await pools.caseWorker
      .change(`/candidates/${marked.id}/protected-identity`, 1, { kind: 'fictitious-data' })
      .expect(204);
    await pools.caseWorker.remove(`/candidates/${erased.id}`, 1).set('Access-Reason', 'test').expect(204);
    expect(await valuesAt(marked.id, 2)).toEqual(takenBack);
    expect(await valuesAt(erased.id, 2)).toEqual(takenBack);
  });

  it('is nothing at all of someone protected from the first', async () => {
    const hidden = await pools.caseWorker
      .create('/candidates', aNewCandidate({ protectedIdentity: 'secrecy-mark' }))
      .expect(201);
    expect(hidden.body).toEqual({ id: expect.any(String), revision: 1 });
    const after = await pools.register();
    await valuesAt(after.id, 1);
    expect(JSON.stringify(said.map(({ envelopes }) => envelopes))).not.toContain(hidden.body.id);
  });

  it('is said again, alike, when everything is announced anew', async () => {
    const { id } = await pools.register();
    const first = await valuesAt(id, 1);
    const administrator = await pools.caller('administrator', []);
    await administrator.post('/announcements', {}).expect(202);
    expect(await valuesAt(id, 2)).toEqual(first);
  });
});
