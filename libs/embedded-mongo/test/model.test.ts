import fc from 'fast-check';
import type { Collection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTemporarily, type TemporaryServer } from './temporary-server.ts';

interface Thing {
  _id: number;
  revision: number;
  number?: string;
  town: string;
  tags: number[];
}

type Step =
  | { do: 'insert'; things: Thing[]; ordered: boolean }
  | { do: 'save'; _id: number; revision: number; town: string; tag: number }
  | { do: 'renumber'; _id: number; number: string }
  | { do: 'unnumber'; town: string }
  | { do: 'pull'; town: string; tag: number }
  | { do: 'upsert'; _id: number; town: string }
  | { do: 'delete'; town: string; least: number }
  | { do: 'take'; town: string }
  | { do: 'restart' };

const _id = fc.integer({ min: 0, max: 7 });
const town = fc.constantFrom('Borås', 'Mark', 'Tjörn');
const tag = fc.integer({ min: 0, max: 3 });
const revision = fc.integer({ min: 1, max: 3 });
const number = fc.constantFrom('1', '2', '3');
const thing: fc.Arbitrary<Thing> = fc
  .record({
    _id,
    revision,
    number: fc.option(number, { nil: undefined }),
    town,
    tags: fc.array(tag, { maxLength: 3 }),
  })
  .map(({ number: given, ...rest }) => (given === undefined ? rest : { ...rest, number: given }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('insert'),
      things: fc.array(thing, { minLength: 1, maxLength: 4 }),
      ordered: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save'), _id, revision, town, tag }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('renumber'), _id, number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unnumber'), town }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pull'), town, tag }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('upsert'), _id, town }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete'), town, least: revision }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take'), town }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart') }) },
);

/** What the collection ought to hold, and what each step ought to answer: said in the plainest way. */
function createModel() {
  const things = new Map<number, Thing>();
  const isTaken = (wanted: string | undefined, by: number) =>
    wanted !== undefined && [...things.values()].some((each) => each.number === wanted && each._id !== by);
  const inTown = (wanted: string) => [...things.values()].filter((each) => each.town === wanted);

  function take(step: Step): unknown {
    switch (step.do) {
      case 'insert': {
        let inserted = 0;
        for (const each of step.things) {
          if (things.has(each._id) || isTaken(each.number, each._id)) {
            if (step.ordered) break;
            continue;
          }
          things.set(each._id, each);
          inserted += 1;
        }
        return inserted;
      }
      case 'save': {
        const found = things.get(step._id);
        if (found?.revision !== step.revision) return 0;
        things.set(step._id, {
          ...found,
          revision: found.revision + 1,
          town: step.town,
          tags: [...found.tags, step.tag],
        });
        return 1;
      }
      case 'renumber': {
        const found = things.get(step._id);
        if (!found) return 0;
        if (isTaken(step.number, step._id)) return 11000;
        const isSame = found.number === step.number;
        things.set(step._id, { ...found, number: step.number });
        return isSame ? 0 : 1;
      }
      case 'unnumber': {
        const numbered = inTown(step.town).filter((each) => each.number !== undefined);
        for (const { number: _gone, ...rest } of numbered) things.set(rest._id, rest);
        return numbered.length;
      }
      case 'pull': {
        const tagged = inTown(step.town).filter((each) => each.tags.includes(step.tag));
        for (const each of tagged)
          things.set(each._id, { ...each, tags: each.tags.filter((tag) => tag !== step.tag) });
        return tagged.length;
      }
      case 'upsert': {
        const found = things.get(step._id);
        things.set(
          step._id,
          found ? { ...found, town: step.town } : { _id: step._id, revision: 1, tags: [], town: step.town },
        );
        return things.get(step._id);
      }
      case 'delete': {
        const gone = inTown(step.town).filter((each) => each.revision >= step.least);
        for (const each of gone) things.delete(each._id);
        return gone.length;
      }
      case 'take': {
        const [first] = inTown(step.town).toSorted((a, b) => b.revision - a.revision || a._id - b._id);
        if (first) things.delete(first._id);
        return first ?? null;
      }
      case 'restart':
        return undefined;
    }
  }

  return { take, things: () => [...things.values()].toSorted((a, b) => a._id - b._id), inTown };
}

type Things = Collection<Thing>;

async function insert(collection: Things, step: Step & { do: 'insert' }): Promise<number> {
  const reply = await collection.conn.db?.command({
    insert: 'things',
    documents: step.things,
    ordered: step.ordered,
  });
  return reply?.n as number;
}

const codeOf = (error: { code?: number }) => {
  if (error.code !== 11000) throw error;
  return error.code;
};

async function take(collection: Things, step: Exclude<Step, { do: 'restart' }>): Promise<unknown> {
  switch (step.do) {
    case 'insert':
      return await insert(collection, step);
    case 'save': {
      const update = { $inc: { revision: 1 }, $set: { town: step.town }, $push: { tags: step.tag } };
      return (await collection.updateOne({ _id: step._id, revision: step.revision }, update)).modifiedCount;
    }
    case 'renumber':
      return await collection
        .updateOne({ _id: step._id }, { $set: { number: step.number } })
        .then(({ modifiedCount }) => modifiedCount, codeOf);
    case 'unnumber':
      return (await collection.updateMany({ town: step.town }, { $unset: { number: '' } })).modifiedCount;
    case 'pull':
      return (await collection.updateMany({ town: step.town }, { $pull: { tags: step.tag } })).modifiedCount;
    case 'upsert':
      return await collection.findOneAndUpdate(
        { _id: step._id },
        { $set: { town: step.town }, $setOnInsert: { revision: 1, tags: [] } },
        { upsert: true, returnDocument: 'after' },
      );
    case 'delete':
      return (await collection.deleteMany({ town: step.town, revision: { $gte: step.least } })).deletedCount;
    case 'take':
      return await collection.findOneAndDelete({ town: step.town }, { sort: { revision: -1, _id: 1 } });
  }
}

const byId = (a: Thing, b: Thing) => a._id - b._id;

describe('whatever is done to it, in whatever order, the server', () => {
  let server: TemporaryServer;
  beforeAll(async () => {
    server = await startTemporarily({ compactFromBytes: 4000 });
  });
  afterAll(() => server.end());

  const open = async (): Promise<Things> => (await server.connect()).collection<Thing>('things');

  async function expectSame(collection: Things, model: ReturnType<typeof createModel>): Promise<void> {
    expect(await collection.find({}, { sort: { _id: 1 } }).toArray()).toEqual(model.things());
    const mark = model.inTown('Mark').toSorted(byId);
    expect((await collection.find({ town: 'Mark' }).toArray()).toSorted(byId)).toEqual(mark);
    expect(await collection.countDocuments({ town: 'Mark', revision: { $gt: 1 } })).toBe(
      mark.filter((each) => each.revision > 1).length,
    );
    expect((await collection.find({ tags: 2 }).toArray()).toSorted(byId)).toEqual(
      model.things().filter(({ tags }) => tags.includes(2)),
    );
    expect(await collection.findOne({ number: '2' })).toEqual(
      model.things().find((each) => each.number === '2') ?? null,
    );
  }

  it('answers and holds what a plain model does, also after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const model = createModel();
        let collection = await open();
        await collection.drop();
        await collection.createIndex({ town: 1, revision: 1 });
        await collection.createIndex({ tags: 1 });
        await collection.createIndex(
          { number: 1 },
          { unique: true, partialFilterExpression: { number: { $exists: true } } },
        );
        for (const each of [...steps, { do: 'restart' } as const]) {
          const expected = model.take(each);
          if (each.do === 'restart') {
            await server.restart();
            collection = await open();
            await expectSame(collection, model);
          } else {
            expect(await take(collection, each)).toEqual(expected);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(server.lines.some((line) => line.includes('compacted'))).toBe(true);
  }, 60_000);
});
