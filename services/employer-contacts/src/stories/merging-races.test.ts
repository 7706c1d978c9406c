import { type Act, DomainError } from '@samspar/contracts';
import * as api from '@samspar/contracts/api/employer-contacts/employers';
import { type Loaded, RevisionConflict } from '@samspar/messaging';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEmployerAfter, anna, at } from '../../test/employer-examples.ts';
import type { Employer, EmployerEvent } from '../domain/employers/employer.ts';
import { evolveEmployer } from '../domain/employers/evolve-employer.ts';
import { mergingEmployers } from './merge-employer.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const act = { by: anna, at };
type Pause = <Result>(what: string, result: Result) => Promise<Result>;

/** Employers in memory, with the store's own guard: a save is refused when someone else saved since the load. */
function employersInMemory(pause: Pause) {
  const documents = new Map<string, Loaded<Employer>>(
    ids.map((id) => [id, { id, revision: 1, said: {}, state: anEmployerAfter() }]),
  );
  return {
    documents,
    load: async (id: string) => pause(`load ${id}`, documents.get(id)),
    mergedInto: async (id: string) =>
      pause(
        `merged into ${id}`,
        [...documents.values()].filter(({ state }) => state.mergedInto === id),
      ),
    async save(before: Loaded<Employer>, events: readonly EmployerEvent[]): Promise<Loaded<Employer>> {
      await pause(`save ${before.id}`, undefined);
      if (events.length === 0) return before;
      if (documents.get(before.id)?.revision !== before.revision) throw new RevisionConflict(before.id);
      const state = events.reduce<Employer>(evolveEmployer, before.state);
      const after = { ...before, state, revision: before.revision + 1 };
      documents.set(before.id, after);
      return after;
    },
  };
}

type InMemory = ReturnType<typeof employersInMemory>;
type Move = { gone: (typeof ids)[number]; into: (typeof ids)[number] | undefined };

type Employers = Parameters<typeof mergingEmployers>[0];

/** Merges, as it is asked for by someone who may everywhere. */
async function merge(
  employers: Employers,
  { gone: target, into }: { gone: string; into: string },
  seenRevision: number,
  by: Act = act,
) {
  const asked = { operation: api.mergeEmployer, target, seenRevision, authorize: () => {}, act: by };
  const { body } = await mergingEmployers(employers).merge(
    { ...asked, body: { into } },
    ({ state }) => state,
  );
  return body;
}

async function undo(employers: Employers, target: string, seenRevision: number) {
  const asked = { operation: api.undoMerging, target, seenRevision, authorize: () => {}, act };
  await mergingEmployers(employers).undo({ ...asked, body: undefined }, ({ state }) => state);
}

/** Merges, or takes a merging back where `into` is left out, as it then stands. Whether it came about. */
async function tryTo(employers: InMemory, { gone, into }: Move): Promise<boolean> {
  const seenRevision = (await employers.load(gone))?.revision ?? 0;
  try {
    if (into) await merge(employers, { gone, into }, seenRevision);
    else await undo(employers, gone, seenRevision);
    return true;
  } catch (error) {
    if (error instanceof DomainError || error instanceof RevisionConflict) return false;
    throw error;
  }
}

function chainsIn({ documents }: InMemory): string[] {
  return [...documents.values()]
    .filter(({ state: { mergedInto } }) => mergedInto && documents.get(mergedInto)?.state.mergedInto)
    .map(({ id }) => id);
}

const anyId = fc.constantFrom(...ids);
const move = fc.record({ gone: anyId, into: fc.option(anyId, { nil: undefined, freq: 3 }) });
const atOnce: Pause = async (_what, result) => result;

describe('Merging employers', () => {
  it('one after the other: no chain, no cycle, and what was begun is noted where it ended', async () => {
    let cameAbout = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const employers = employersInMemory(atOnce);
        for (const each of moves) if (await tryTo(employers, each)) cameAbout += 1;
        expect(chainsIn(employers)).toEqual([]);
        for (const { id, state } of employers.documents.values()) {
          const merged = (await employers.mergedInto(id)).map((other) => other.id);
          expect(state.absorbed.map(({ employerId }) => employerId).toSorted()).toEqual(merged.toSorted());
        }
      }),
    );
    expect(cameAbout).toBeGreaterThan(100);
  });

  it('at the same moment, in any order of loads and saves: no chain and no cycle', async () => {
    const seen = { cameAbout: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(move, { minLength: 2, maxLength: 4 }),
        async (scheduler, moves) => {
          const employers = employersInMemory((what, result) =>
            scheduler.schedule(Promise.resolve(result), what),
          );
          const all = Promise.all(moves.map((each) => tryTo(employers, each)));
          for (const came of await scheduler.waitFor(all)) seen[came ? 'cameAbout' : 'refused'] += 1;
          expect(chainsIn(employers)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.cameAbout).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(50);
  });

  it('that died after its first write is completed by the same request again', async () => {
    const employers = employersInMemory(atOnce);
    const dying = {
      ...employers,
      save: async (before: Loaded<Employer>, events: readonly EmployerEvent[]) => {
        if (before.id === 'a' || events[0]?.type === 'merging-abandoned')
          throw new Error('The process died.');
        return employers.save(before, events);
      },
    };
    await expect(merge(dying, { gone: 'a', into: 'b' }, 1)).rejects.toThrow('died');
    expect(employers.documents.get('b')?.state.absorbed).toHaveLength(1);
    expect(await tryTo(employers, { gone: 'b', into: 'c' })).toBe(false);
    expect(await tryTo(employers, { gone: 'a', into: 'b' })).toBe(true);
  });

  it('that died after its first write binds nobody ten minutes later', async () => {
    const employers = employersInMemory(atOnce);
    const b = employers.documents.get('b') as Loaded<Employer>;
    const begun = { type: 'merging-begun', employerId: 'a', name: 'Exempel', ...act } as const;
    await employers.save(b, [begun]);
    const move = { gone: 'b', into: 'c' };
    await expect(merge(employers, move, 2)).rejects.toMatchObject({ code: 'absorbs-others' });
    const later = { by: anna, at: '2026-11-22T09:10:00.000Z' };
    expect((await merge(employers, move, 2, later)).mergedInto).toBe('c');
  });

  it.each([
    ['into itself', [{ gone: 'a', into: 'a' }], 'invalid-request'],
    [
      'into what is merged itself',
      [
        { gone: 'b', into: 'c' },
        { gone: 'a', into: 'b' },
      ],
      'merging-into-merged',
    ],
    [
      'away what others are merged into',
      [
        { gone: 'a', into: 'b' },
        { gone: 'b', into: 'c' },
      ],
      'absorbs-others',
    ],
    [
      'what is merged already',
      [
        { gone: 'a', into: 'b' },
        { gone: 'a', into: 'c' },
      ],
      'employer-merged',
    ],
  ])('%s is refused, and says why', async (_what, moves, code) => {
    const employers = employersInMemory(atOnce);
    const [last, ...first] = moves.toReversed();
    for (const each of first) expect(await tryTo(employers, each as Move)).toBe(true);
    const { gone, into } = last as Move & { into: string };
    const seenRevision = employers.documents.get(gone)?.revision ?? 0;
    await expect(merge(employers, { gone, into }, seenRevision)).rejects.toMatchObject({ code });
  });
});
