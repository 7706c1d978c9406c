import type { Document } from '../bson/document.ts';
import { compileProjection } from '../query/projection.ts';
import { compileSort } from '../query/sort.ts';
import { compileUpdate } from '../query/update.ts';
import { ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import { booleanOption, type Call, type Command, documentOption, namespaceOf } from './call.ts';
import { acknowledge, checkWriteConcern } from './concerns.ts';
import { select } from './select.ts';
import { insert, remove } from './writes.ts';

function runFindAndModify(call: Call): Promise<Document> {
  const { command, catalogue } = call;
  checkWriteConcern(command);
  const namespace = namespaceOf(call);
  const project = compileProjection(command.fields);
  const filter = documentOption(command.query, 'query');
  const isRemoval = booleanOption(command.remove);
  if (isRemoval === (command.update !== undefined)) {
    throw new ServerError('FailedToParse', 'Either an update or remove=true must be specified');
  }
  const [place] = select(catalogue, namespace, filter, { sort: compileSort(command.sort), limit: 1 });
  const outcome = isRemoval ? removeOne() : place ? updateOne() : upsertOne();
  const value = outcome.value && project ? project(outcome.value) : (outcome.value ?? null);
  return acknowledge(call, { lastErrorObject: outcome.lastErrorObject, value });

  function removeOne() {
    if (place) remove(catalogue, namespace, place);
    return { value: place?.document, lastErrorObject: { n: place ? 1 : 0 } };
  }

  function updateOne() {
    const before = place as NonNullable<typeof place>;
    const old = before.document;
    const next = compileUpdate(command.update).apply(old);
    if (next !== old) catalogue.replace(catalogue.get(namespace) as Collection, before, next);
    return {
      value: booleanOption(command.new) ? next : old,
      lastErrorObject: { n: 1, updatedExisting: true },
    };
  }

  function upsertOne(): { value: Document | undefined; lastErrorObject: Document } {
    const change = compileUpdate(command.update);
    if (!booleanOption(command.upsert)) {
      return { value: undefined, lastErrorObject: { n: 0, updatedExisting: false } };
    }
    const inserted = change.insertFor(filter);
    insert(catalogue, namespace, inserted);
    return {
      value: booleanOption(command.new) ? inserted : undefined,
      lastErrorObject: { n: 1, updatedExisting: false, upserted: inserted._id },
    };
  }
}

const options = ['query', 'sort', 'remove', 'update', 'new', 'upsert', 'fields', 'writeConcern'];

export const findAndModifyCommands: Record<string, Command> = {
  findAndModify: { options, run: runFindAndModify },
  findandmodify: { options, run: runFindAndModify },
};
