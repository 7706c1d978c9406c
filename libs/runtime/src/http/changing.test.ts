import { describe, expect, it } from 'vitest';
import { type Loaded, RevisionConflict } from '@samspar/messaging';
import { operation } from '@samspar/contracts';
import { type Changing, changing } from './changing.ts';
import { forbidden } from '../access/actor.ts';
import { createActor } from '../access/actor.ts';

interface Box {
  municipality: string;
  things: string[];
}
const put = operation({
  id: 'fill-box',
  put: '/boxes/:boxId',
  summary: '',
  may: ['change', 'Demand'],
  effect: 'changes',
});
const add = operation({
  id: 'add-to-box',
  post: '/boxes/:boxId/things',
  summary: '',
  may: ['change', 'Demand'],
  effect: 'creates',
});
const act = { at: '2026-12-01T10:00:00.000Z', by: { id: 'a', name: 'A', organisation: 'O' } };
const actor = createActor({
  id: 'a',
  role: 'business-advisor',
  name: '',
  organisation: '',
  municipalities: ['1488'],
  token: '',
});

/** One box, whose next savings may be overtaken by somebody else's. */
function aBox({ overtaken = 0, municipality = '1488' } = {}) {
  let box: Loaded<Box> = { id: '1', revision: 3, said: {}, state: { municipality, things: ['x'] } };
  const next = (things: string[]) => {
    box = {
      ...box,
      revision: box.revision + 1,
      state: { ...box.state, things: [...box.state.things, ...things] },
    };
    return box;
  };
  let left = overtaken;
  const store = {
    load: async (id: string) => (id === '1' ? box : undefined),
    async save(before: Loaded<Box>, events: readonly string[]) {
      if (left-- > 0) next(['theirs']);
      if (before.revision !== box.revision) throw new RevisionConflict('1');
      return events.length > 0 ? next([...events]) : box;
    },
  };
  return {
    things: () => box.state.things,
    change: (
      how: {
        operation?: typeof put | typeof add;
        target?: string;
        seenRevision?: number;
      } & Partial<Changing<Box, { target: string }>>,
    ) => {
      const { operation = put, target = '1', seenRevision = 3, ...options } = how;
      const authorize = (place: string) => {
        if (!actor.mayIn(place, ...operation.may)) throw forbidden(actor, ...operation.may);
      };
      const change = changing(store, { what: 'Lådan', place: (state) => state.municipality, ...options });
      return change(
        { operation, target, seenRevision, authorize, act },
        () => ['mine'],
        ({ state }) => state.things,
      );
    },
  };
}

describe('A change of something that is there', () => {
  it('is decided, saved, and answered with what came of it', async () => {
    expect(await aBox().change({})).toEqual({ body: ['x', 'mine'], revision: 4 });
  });

  it('is refused where there is nothing, where the actor may not, and where it has changed since it was seen', async () => {
    const box = aBox();
    await expect(box.change({ target: '2' })).rejects.toMatchObject({
      status: 404,
      message: 'Lådan finns inte.',
    });
    await expect(aBox({ municipality: '1487' }).change({})).rejects.toMatchObject({ status: 403 });
    await expect(box.change({ place: () => ['1488', '1487'] })).rejects.toMatchObject({ status: 403 });
    await expect(box.change({ seenRevision: 2 })).rejects.toMatchObject({ status: 412 });
    expect(box.things()).toEqual(['x']);
  });

  it('says who came first in its own words, also when they came in the last millisecond', async () => {
    const seen = ({ revision }: Loaded<Box>, seenRevision: number) => {
      if (revision !== seenRevision) throw new Error('Kim was here');
    };
    await expect(aBox().change({ seen, seenRevision: 2 })).rejects.toThrow('Kim');
    await expect(aBox({ overtaken: 1 }).change({ seen })).rejects.toThrow('Kim');
  });

  it('belongs where the part of it that is asked for is', async () => {
    const box = aBox();
    const place = (_box: Box, { target }: { target: string }) => (target === '1' ? '1487' : '1488');
    await expect(box.change({ place })).rejects.toMatchObject({ status: 403 });
  });

  it('that only adds is decided anew where somebody else saved in between', async () => {
    const box = aBox({ overtaken: 2 });
    expect((await box.change({ operation: add, seenRevision: 0 })).body).toEqual([
      'x',
      'theirs',
      'theirs',
      'mine',
    ]);
  });
});
