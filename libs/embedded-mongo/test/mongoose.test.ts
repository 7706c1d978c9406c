import { type Connection, mongo, Schema, Types } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTemporarily, type TemporaryServer } from './temporary-server.ts';

let server: TemporaryServer;
let connection: Connection;
beforeAll(async () => {
  server = await startTemporarily();
  connection = await server.connect();
});
afterAll(() => server.end());
beforeEach(async () => {
  await connection.dropDatabase();
});

interface Employer {
  name: string;
  number?: string;
  branch?: string;
  revision: number;
  history: { at: Date; what: string }[];
}

async function employers() {
  const schema = new Schema<Employer>(
    {
      name: { type: String, required: true },
      number: String,
      branch: { type: String, index: true },
      revision: { type: Number, default: 1 },
      history: [new Schema({ at: Date, what: String }, { _id: false })],
    },
    { timestamps: true },
  );
  schema.index({ number: 1 }, { unique: true, partialFilterExpression: { number: { $exists: true } } });
  connection.deleteModel(/employer/);
  const model = connection.model('employer', schema);
  await model.init();
  return model;
}

describe('mongoose finds here', () => {
  it('what it created, with all types as they were', async () => {
    const model = connection.model(
      'sample',
      new Schema({
        text: String,
        whole: Number,
        big: BigInt,
        exact: Schema.Types.Decimal128,
        bytes: Buffer,
        uuid: Schema.Types.UUID,
        day: Date,
        yes: Boolean,
        other: Schema.Types.ObjectId,
        nested: { deep: [{ at: Date }] },
        any: Schema.Types.Mixed,
        map: { type: Map, of: Number },
      }),
    );
    const sample = await model.create({
      text: 'åäö 😀',
      whole: 2 ** 40,
      big: 9007199254740993n,
      exact: '1.10',
      bytes: Buffer.from([0, 0x80, 0xff]),
      uuid: '0190163d-8694-739b-aea5-966c26f8ad91',
      day: new Date('2026-11-22T10:00:00.123Z'),
      yes: false,
      other: new Types.ObjectId(),
      nested: { deep: [{ at: new Date(0) }] },
      any: { null: null, list: [1, 'x', [2]], 1: 'one' },
      map: { a: 1 },
    });
    const found = await model.findById(sample._id).orFail();
    expect(found.toObject()).toEqual(sample.toObject());
    expect(found.big).toBe(9007199254740993n);
    for (const field of ['text', 'big', 'exact', 'bytes', 'uuid', 'day', 'other'] as const) {
      expect(await model.countDocuments({ [field]: sample[field] })).toBe(1);
    }
  });

  it('pages, sorted and counted', async () => {
    const model = await employers();
    await model.insertMany(
      Array.from({ length: 95 }, (_, n) => ({ name: `e${n % 10}`, number: `${n}`, revision: n })),
    );
    const page = await model
      .find({ revision: { $gte: 10 } })
      .sort({ name: 1, revision: -1 })
      .skip(10)
      .limit(10)
      .lean();
    expect(page.map(({ name, revision }) => [name, revision])).toEqual([
      ...[91, 81, 71, 61, 51, 41, 31, 21, 11].slice(1).map((n) => ['e1', n]),
      ['e2', 92],
      ['e2', 82],
    ]);
    expect(await model.countDocuments({ revision: { $gte: 10 } })).toBe(85);
    expect(await model.countDocuments({ revision: { $gte: 10 } }, { skip: 80, limit: 10 })).toBe(5);
    expect(await model.estimatedDocumentCount()).toBe(95);
    expect((await model.distinct('name')).toSorted()).toHaveLength(10);
    expect(await model.exists({ name: 'e3' })).toBeTruthy();
    expect(await model.findOne({ name: 'nobody' })).toBeNull();
  });

  it('all of 5,000 documents through a cursor, and through one that is left early', async () => {
    const model = await employers();
    await model.insertMany(
      Array.from({ length: 5000 }, (_, n) => ({ name: `e${n}`, number: `${n}`, revision: n })),
    );
    const seen = new Set<number>();
    for await (const row of model.find().lean().cursor({ batchSize: 700 })) seen.add(row.revision);
    expect(seen.size).toBe(5000);
    let first = 0;
    for await (const _row of model.find().lean().cursor({ batchSize: 10 })) if (++first === 15) break;
    expect(first).toBe(15);
  });

  it('in a cursor what there was when it was opened', async () => {
    const model = await employers();
    await model.insertMany(
      Array.from({ length: 300 }, (_, n) => ({ name: `e${n}`, number: `${n}`, revision: 1 })),
    );
    const cursor = model.find({ revision: 1 }).lean().cursor({ batchSize: 50 });
    const revisions = new Set<number>();
    let count = 0;
    for await (const row of cursor) {
      if (count === 0) await model.updateMany({}, { $set: { revision: 2 } });
      revisions.add(row.revision);
      count += 1;
    }
    expect([count, ...revisions]).toEqual([300, 1]);
    await expect(
      connection.db?.command({ getMore: new mongo.Long(5), collection: 'employers' }),
    ).rejects.toMatchObject({
      code: 43,
    });
  });

  it('more than fits one reply', async () => {
    const collection = connection.collection<{ _id: number; text: string }>('large');
    for (let _id = 0; _id < 5; _id += 1) await collection.insertOne({ _id, text: 'x'.repeat(7_000_000) });
    expect((await collection.find({}, { batchSize: 1000 }).toArray()).map(({ _id }) => _id)).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});

describe('mongoose updates here', () => {
  it('with timestamps and what is only for inserts on upsert', async () => {
    const model = await employers();
    const update = { $set: { branch: 'care' }, $setOnInsert: { name: 'new' } };
    const made = await model
      .findOneAndUpdate({ number: '1' }, update, { upsert: true, returnDocument: 'after' })
      .lean();
    expect(made).toMatchObject({ number: '1', branch: 'care', name: 'new', revision: 1 });
    expect(made).toHaveProperty('createdAt');
    const again = await model.updateOne({ number: '1' }, { $set: { name: 'kept' } }, { upsert: true });
    expect(again).toMatchObject({ matchedCount: 1, modifiedCount: 1, upsertedCount: 0 });
    expect(await model.findOne({ number: '1' }).lean()).toMatchObject({ name: 'kept', branch: 'care' });
    const other = await model.updateOne({ number: '2' }, { $set: { name: 'x' } }, { upsert: true });
    expect(other).toMatchObject({ matchedCount: 0, modifiedCount: 0, upsertedCount: 1 });
    expect(other.upsertedId).toBeInstanceOf(Types.ObjectId);
  });

  it('only at the expected revision', async () => {
    const model = await employers();
    const { _id } = await model.create({ name: 'a', number: '1' });
    const next = {
      $set: { name: 'b', revision: 2 },
      $push: { history: { at: new Date(), what: 'renamed' } },
    };
    const taken = await model.findOneAndUpdate({ _id, revision: 1 }, next, { returnDocument: 'after' });
    expect(taken).toMatchObject({ name: 'b', revision: 2, history: [{ what: 'renamed' }] });
    expect(await model.findOneAndUpdate({ _id, revision: 1 }, next)).toBeNull();
    expect(await model.updateOne({ _id, revision: 1 }, next)).toMatchObject({
      matchedCount: 0,
      modifiedCount: 0,
    });
  });

  it('one of 50 who race for the same revision', async () => {
    const model = await employers();
    const { _id } = await model.create({ name: 'a', number: '1' });
    const race = Array.from({ length: 50 }, (_, n) =>
      model.updateOne(
        { _id, revision: 1 },
        { $inc: { revision: 1 }, $set: { name: `winner ${n}` }, $push: { history: { what: `${n}` } } },
      ),
    );
    const results = await Promise.all(race);
    const winners = results.flatMap(({ modifiedCount }, n) => (modifiedCount === 1 ? [n] : []));
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    const found = await model.findById(_id).lean();
    expect(found).toMatchObject({ revision: 2, name: `winner ${winner}`, history: [{ what: `${winner}` }] });
  });

  it('none of a document when one operator of several fails', async () => {
    const collection = connection.collection<{ _id: number; a?: number; b?: unknown }>('plain');
    await collection.insertOne({ _id: 1, a: 1, b: 'text' });
    await expect(
      collection.updateOne({ _id: 1 }, { $set: { a: 2 }, $push: { b: 1 } as never }),
    ).rejects.toMatchObject({
      code: 2,
    });
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, a: 1, b: 'text' });
  });

  it('never the _id', async () => {
    const collection = connection.collection<{ _id: number }>('plain');
    await collection.insertOne({ _id: 1 });
    await expect(collection.updateOne({ _id: 1 }, { $set: { _id: 2 } })).rejects.toMatchObject({ code: 66 });
    await expect(collection.findOneAndUpdate({ _id: 1 }, { $set: { _id: 2 } })).rejects.toMatchObject({
      code: 66,
      codeName: 'ImmutableField',
    });
  });

  it('many, replaces, saves, deletes, finds and deletes', async () => {
    const model = await employers();
    await model.insertMany(Array.from({ length: 10 }, (_, n) => ({ name: `e${n % 2}`, number: `${n}` })));
    expect(await model.updateMany({ name: 'e0' }, { $set: { branch: 'x' } })).toMatchObject({
      modifiedCount: 5,
    });
    expect(await model.replaceOne({ number: '0' }, { name: 'replaced', number: '0' })).toMatchObject({
      modifiedCount: 1,
    });
    const document = await model.findOne({ number: '1' }).orFail();
    document.branch = 'y';
    document.history.push({ at: new Date(), what: 'saved' });
    await document.save();
    expect(await model.findOne({ number: '1' }).lean()).toMatchObject({
      branch: 'y',
      history: [{ what: 'saved' }],
    });
    expect(await model.findOneAndDelete({ number: '3' }).lean()).toMatchObject({ number: '3' });
    expect(await model.deleteOne({ number: '5' })).toMatchObject({ deletedCount: 1 });
    expect(await model.deleteMany({ branch: 'x' })).toMatchObject({ deletedCount: 4 });
    expect((await model.find().sort({ number: 1 }).lean()).map(({ number }) => number)).toEqual([
      '0',
      '1',
      '7',
      '9',
    ]);
  });

  it('in bulk', async () => {
    const model = await employers();
    const result = await model.bulkWrite([
      { insertOne: { document: { name: 'a', number: '1' } } },
      { updateOne: { filter: { number: '1' }, update: { $set: { branch: 'x' } } } },
      { updateOne: { filter: { number: '2' }, update: { $set: { name: 'b' } }, upsert: true } },
      { deleteOne: { filter: { number: '1' } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
    expect(await model.countDocuments()).toBe(1);
  });
});

describe('a unique index', () => {
  const taken = {
    code: 11000,
    keyPattern: { number: 1 },
    keyValue: { number: '1' },
    message: expect.stringContaining(
      'E11000 duplicate key error collection: test.employers index: number_1 dup key',
    ),
  };

  it('is held against create, update, save, and findOneAndUpdate', async () => {
    const model = await employers();
    await model.create({ name: 'a', number: '1' });
    const other = await model.create({ name: 'b', number: '2' });
    await expect(model.create({ name: 'c', number: '1' })).rejects.toMatchObject(taken);
    await expect(model.updateOne({ number: '2' }, { $set: { number: '1' } })).rejects.toMatchObject(taken);
    await expect(model.findOneAndUpdate({ number: '2' }, { $set: { number: '1' } })).rejects.toMatchObject({
      ...taken,
      codeName: 'DuplicateKey',
    });
    other.number = '1';
    await expect(other.save()).rejects.toMatchObject(taken);
    expect(await model.countDocuments({ number: '1' })).toBe(1);
  });

  it('that is partial leaves the others alone', async () => {
    const model = await employers();
    await model.create({ name: 'a' });
    await model.create({ name: 'b' });
    expect(await model.countDocuments({ number: { $exists: false } })).toBe(2);
  });

  it('stops an ordered bulk insert where it is hurt, and an unordered one nowhere', async () => {
    const model = await employers();
    const rows = ['1', '2', '1', '3'].map((number) => ({ name: 'x', number }));
    const ordered = model.insertMany(rows);
    await expect(ordered).rejects.toMatchObject({
      code: 11000,
      writeErrors: [{ index: 2 }],
      insertedDocs: { length: 2 },
    });
    expect(await model.countDocuments()).toBe(2);
    await model.deleteMany();
    await expect(model.insertMany(rows, { ordered: false })).rejects.toMatchObject({
      code: 11000,
      result: { insertedCount: 3 },
    });
    expect(await model.countDocuments()).toBe(3);
  });
});

describe('aggregation', () => {
  it('matches, groups, sorts', async () => {
    const model = await employers();
    await model.insertMany(
      Array.from({ length: 12 }, (_, n) => ({
        name: `e${n}`,
        number: `${n}`,
        branch: `b${n % 3}`,
        revision: n,
      })),
    );
    const grouped = await model.aggregate([
      { $match: { revision: { $gte: 3 } } },
      { $group: { _id: '$branch', n: { $sum: 1 }, least: { $min: '$revision' } } },
      { $sort: { _id: -1 } },
      { $project: { _id: 0, branch: '$_id', n: 1, least: 1 } },
    ]);
    expect(grouped).toEqual([
      { branch: 'b2', n: 3, least: 5 },
      { branch: 'b1', n: 3, least: 4 },
      { branch: 'b0', n: 3, least: 3 },
    ]);
    const page = await model.aggregate([{ $sort: { revision: -1 } }, { $skip: 2 }, { $limit: 2 }]);
    expect(page.map(({ revision }: { revision: number }) => revision)).toEqual([9, 8]);
    const limitedThenSkipped = await model.aggregate([{ $limit: 2 }, { $skip: 1 }]);
    expect(limitedThenSkipped).toHaveLength(1);
  });
});

describe('namespaces and indexes', () => {
  it('are made, listed and dropped', async () => {
    const model = await employers();
    expect(await model.listIndexes()).toMatchObject([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { key: { branch: 1 }, name: 'branch_1' },
      {
        key: { number: 1 },
        name: 'number_1',
        unique: true,
        partialFilterExpression: { number: { $exists: true } },
      },
    ]);
    expect(await model.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
    await model.collection.dropIndex('branch_1');
    expect(await model.syncIndexes()).toEqual([]);
    expect(await model.listIndexes()).toHaveLength(3);
    await expect(model.collection.dropIndex('none')).rejects.toMatchObject({ code: 27 });
    await expect(model.collection.createIndex({ branch: 1 }, { unique: true })).rejects.toMatchObject({
      code: 86,
    });
    await expect(model.collection.createIndex({ branch: 1 }, { name: 'other' })).rejects.toMatchObject({
      code: 85,
    });
    await connection.createCollection('empty');
    await expect(connection.db?.createCollection('empty')).rejects.toMatchObject({ code: 48 });
    const names = (await connection.listCollections()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['employers', 'empty']);
    await connection.dropCollection('empty');
    expect((await connection.listCollections()).map(({ name }) => name)).toEqual(['employers']);
    await expect(connection.db?.command({ listIndexes: 'empty' })).rejects.toMatchObject({ code: 26 });
  });

  it('of several databases stay apart', async () => {
    const other = await server.connect('other');
    await other.collection('things').insertOne({ a: 1 });
    await connection.collection('things').insertOne({ a: 2 });
    expect(await other.collection('things').countDocuments()).toBe(1);
    const { databases } = await connection.listDatabases();
    expect(databases.map(({ name }) => name).toSorted()).toEqual(['other', 'test']);
    await other.dropDatabase();
    expect(await connection.collection('things').countDocuments()).toBe(1);
  });
});

it('a driver that asks for compression, a short heartbeat and every write concern is served', async () => {
  const other = await server.connect(
    'test',
    '?compressors=zlib&heartbeatFrequencyMS=500&w=majority&retryWrites=true',
  );
  const collection = other.collection<{ _id: number }>('concerns');
  await collection.insertOne({ _id: 1 }, { writeConcern: { w: 'majority', j: true } });
  await collection.insertOne({ _id: 2 }, { writeConcern: { w: 1, j: false } });
  await collection.insertOne({ _id: 3 }, { writeConcern: { w: 0 } });
  await expect.poll(() => collection.countDocuments({}, { readConcern: 'majority' })).toBe(3);
});
