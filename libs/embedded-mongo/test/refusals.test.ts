import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedMongo } from '../src/index.ts';
import { startTemporarily, type TemporaryServer } from './temporary-server.ts';

let server: TemporaryServer;
let connection: Connection;
beforeAll(async () => {
  server = await startTemporarily();
  connection = await server.connect();
  await connection.collection('things').insertOne({ a: [1, 2] });
});
afterAll(() => server.end());

const update = (statement: object) => ({
  update: 'things',
  updates: [{ q: {}, u: { $set: { b: 1 } }, ...statement }],
});
const modify = (options: object) => ({
  findAndModify: 'things',
  query: {},
  update: { $set: { b: 1 } },
  ...options,
});
const aggregate = (stage: object) => ({ aggregate: 'things', pipeline: [stage], cursor: {} });
const createIndex = (index: object) => ({
  createIndexes: 'things',
  indexes: [{ key: { a: 1 }, name: 'x', ...index }],
});

describe('what the stand-in cannot do is refused, with the server’s code and its name', () => {
  it.each<[string, object, number, string]>([
    ['an unknown command', { mapReduce: 'things' }, 59, 'CommandNotFound'],
    ['a command from the prototype', { constructor: 1 }, 59, 'CommandNotFound'],
    [
      'starting a transaction',
      { insert: 'x', documents: [{}], txnNumber: 1, startTransaction: true, autocommit: false },
      20,
      'IllegalOperation',
    ],
    ['a retryable write', { insert: 'x', documents: [{}], txnNumber: 1 }, 20, 'IllegalOperation'],
    ['committing one', { commitTransaction: 1, txnNumber: 1, autocommit: false }, 59, 'CommandNotFound'],
    ['a change stream', aggregate({ $changeStream: {} }), 40573, 'Location40573'],
    ['a snapshot read', { find: 'things', readConcern: { level: 'snapshot' } }, 123, 'NotAReplicaSet'],
    [
      'a linearizable read',
      { count: 'things', readConcern: { level: 'linearizable' } },
      123,
      'NotAReplicaSet',
    ],
    [
      'a read after a cluster time',
      { find: 'things', readConcern: { level: 'local', afterClusterTime: 1 } },
      123,
      'NotAReplicaSet',
    ],
    ['a collation in a find', { find: 'things', collation: { locale: 'sv' } }, 238, 'NotImplemented'],
    ['a hint', { find: 'things', hint: 'a_1' }, 238, 'NotImplemented'],
    ['bounds', { find: 'things', min: { a: 1 } }, 238, 'NotImplemented'],
    ['let', { find: 'things', let: { x: 1 } }, 238, 'NotImplemented'],
    ['a tailable cursor', { find: 'things', tailable: true }, 2, 'BadValue'],
    ['an option nobody knows', { find: 'things', nonsense: 1 }, 40415, 'Location40415'],
    ['array filters in findAndModify', modify({ arrayFilters: [{ x: 1 }] }), 238, 'NotImplemented'],
    ['a collation in findAndModify', modify({ collation: { locale: 'sv' } }), 238, 'NotImplemented'],
    ['a pipeline in findAndModify', modify({ update: [{ $set: { a: 1 } }] }), 238, 'NotImplemented'],
    ['both update and remove', modify({ remove: true }), 9, 'FailedToParse'],
    ['$where', { find: 'things', filter: { $where: 'true' } }, 2, 'BadValue'],
    ['$function', { find: 'things', filter: { $expr: { $function: {} } } }, 168, 'InvalidPipelineOperator'],
    ['text search', { find: 'things', filter: { $text: { $search: 'x' } } }, 27, 'IndexNotFound'],
    ['places nearby', { find: 'things', filter: { a: { $near: [0, 0] } } }, 2, 'BadValue'],
    ['an unknown operator where nothing is', { find: 'nothing', filter: { a: { $foo: 1 } } }, 2, 'BadValue'],
    ['$out', aggregate({ $out: 'x' }), 40324, 'Location40324'],
    ['$merge', aggregate({ $merge: 'x' }), 40324, 'Location40324'],
    ['$lookup', aggregate({ $lookup: {} }), 40324, 'Location40324'],
    ['explaining', { ...aggregate({ $match: {} }), explain: true }, 238, 'NotImplemented'],
    ['aggregating nothing', { aggregate: 1, pipeline: [], cursor: {} }, 238, 'NotImplemented'],
    ['a text index', createIndex({ key: { a: 'text' } }), 67, 'CannotCreateIndex'],
    ['a geographic index', createIndex({ key: { a: '2dsphere' } }), 67, 'CannotCreateIndex'],
    ['a hashed index', createIndex({ key: { a: 'hashed' } }), 67, 'CannotCreateIndex'],
    ['a wildcard index', createIndex({ key: { '$**': 1 } }), 67, 'CannotCreateIndex'],
    ['a TTL index', createIndex({ expireAfterSeconds: 60 }), 67, 'CannotCreateIndex'],
    ['a collation in an index', createIndex({ collation: { locale: 'sv' } }), 67, 'CannotCreateIndex'],
    ['a capped collection', { create: 'x', capped: true, size: 100 }, 238, 'NotImplemented'],
    ['a validator', { create: 'x', validator: { a: 1 } }, 238, 'NotImplemented'],
    ['a view', { create: 'x', viewOn: 'things', pipeline: [] }, 238, 'NotImplemented'],
    ['a write to several servers', { insert: 'x', documents: [{}], writeConcern: { w: 2 } }, 2, 'BadValue'],
    ['signing in', { saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: '' }, 18, 'AuthenticationFailed'],
    ['the strict API', { ping: 1, apiVersion: '1', apiStrict: true }, 238, 'NotImplemented'],
    ['a collection without a name', { insert: '', documents: [{}] }, 73, 'InvalidNamespace'],
    ['a system collection', { insert: 'system.users', documents: [{}] }, 73, 'InvalidNamespace'],
    ['a collection with a dollar', { insert: 'a$b', documents: [{}] }, 73, 'InvalidNamespace'],
    ['a cursor nobody has', { getMore: 77, collection: 'things' }, 43, 'CursorNotFound'],
  ])('%s', async (_name, command, code, codeName) => {
    await expect(connection.db?.command(command)).rejects.toMatchObject({ code, codeName });
  });

  it.each<[string, object, number]>([
    ['array filters', update({ arrayFilters: [{ x: 1 }] }), 238],
    ['a positional operator', update({ u: { $set: { 'a.$': 1 } } }), 238],
    ['a collation in an update', update({ collation: { locale: 'sv' } }), 238],
    ['a hint in an update', update({ hint: 'a_1' }), 238],
    ['an update by a pipeline', update({ u: [{ $set: { a: 1 } }] }), 238],
    ['an unknown modifier', update({ u: { $foo: { a: 1 } } }), 9],
    ['replacing many', update({ u: { a: 1 }, multi: true }), 9],
    ['a collation in a delete', { delete: 'things', deletes: [{ q: {}, limit: 1, collation: {} }] }, 238],
    ['deleting two', { delete: 'things', deletes: [{ q: {}, limit: 2 }] }, 9],
    ['an array as _id', { insert: 'things', documents: [{ _id: [1] }] }, 53],
  ])('in one statement: %s', async (_name, command, code) => {
    const reply = await connection.db?.command(command);
    expect(reply).toMatchObject({ ok: 1, n: 0, writeErrors: [{ index: 0, code }] });
  });

  it('and nothing of it has happened', async () => {
    const all = await connection.collection('things').find().toArray();
    expect(all).toEqual([{ _id: expect.anything(), a: [1, 2] }]);
    expect((await connection.listCollections()).map(({ name }) => name)).toEqual(['things']);
  });
});

it('the driver learns that there are no sessions to transact in', async () => {
  const insert = connection.transaction((session) =>
    connection.collection('things').insertOne({ a: 1 }, { session }),
  );
  await expect(insert).rejects.toThrow('does not support sessions');
});

it('mongoose is told by a change stream that there are none', async () => {
  const stream = connection.collection('things').watch();
  await expect(stream.next()).rejects.toMatchObject({ code: 40573 });
});

it('credentials are refused', async () => {
  const url = `mongodb://someone:secret@127.0.0.1:${server.port()}/test`;
  const signIn = mongoose.createConnection(url, { serverSelectionTimeoutMS: 2000 }).asPromise();
  await expect(signIn).rejects.toThrow('Authentication failed');
});

it('a document too large is refused, and the connection lives', async () => {
  const collection = connection.collection<{ _id: number; text: string }>('things');
  const text = 'x'.repeat(16 * 1024 * 1024);
  const reply = await connection.db?.command({ insert: 'things', documents: [{ _id: 1, text }] });
  expect(reply).toMatchObject({ n: 0, writeErrors: [{ code: 2 }] });
  await collection.insertOne({ _id: 1, text: text.slice(0, -100) });
  await expect(collection.updateOne({ _id: 1 }, { $set: { more: 'x'.repeat(200) } })).rejects.toMatchObject({
    code: 17419,
  });
  await collection.deleteOne({ _id: 1 });
});

it('only loopback is listened on', async () => {
  const host = '0.0.0.0' as '127.0.0.1';
  await expect(startEmbeddedMongo({ dataDirectory: server.dataDirectory, host })).rejects.toThrow('loopback');
});

it('a port that is taken, and a directory in use, are said plainly', async () => {
  const { dataDirectory } = server;
  await expect(startEmbeddedMongo({ dataDirectory })).rejects.toThrow('in use by another running instance');
  const elsewhere = startEmbeddedMongo({ dataDirectory: `${dataDirectory}/other`, port: server.port() });
  await expect(elsewhere).rejects.toThrow('already taken');
});
