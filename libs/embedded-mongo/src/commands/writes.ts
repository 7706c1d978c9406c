import { ObjectId } from 'bson';
import type { Document } from '../bson/document.ts';
import { typeName } from '../bson/type-name.ts';
import { compileUpdate, withIdFirst } from '../query/update.ts';
import { ServerError } from '../server-error.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import type { Collection } from '../storage/collection.ts';
import type { Stored } from '../storage/hash-index.ts';
import { booleanOption, documentOption } from './call.ts';
import { select } from './select.ts';

export function insert(catalogue: Catalogue, namespace: string, document: Document): void {
  const { _id } = document;
  if (Array.isArray(_id) || (_id === undefined && '_id' in document) || typeName(_id) === 'regex') {
    throw new ServerError('InvalidIdField', `The '_id' value cannot be of type ${typeName(_id)}`);
  }
  catalogue.insert(
    namespace,
    withIdFirst('_id' in document ? document : { _id: new ObjectId(), ...document }),
  );
}

export interface UpdateOutcome {
  matched: number;
  modified: number;
  /** What an upsert inserted. */
  inserted?: Document;
}

/** Updates the first or all of the documents that match, or inserts one when there is none and `upsert` asks for it. */
export function update(catalogue: Catalogue, namespace: string, statement: Document): UpdateOutcome {
  const filter = documentOption(statement.q, 'q');
  const change = compileUpdate(statement.u);
  const multi = booleanOption(statement.multi);
  if (multi && change.isReplacement) {
    throw new ServerError('FailedToParse', 'multi update is not supported for replacement-style update');
  }
  const places = select(catalogue, namespace, filter, { limit: multi ? 0 : 1 });
  if (places.length === 0 && booleanOption(statement.upsert)) {
    const inserted = change.insertFor(filter);
    insert(catalogue, namespace, inserted);
    return { matched: 0, modified: 0, inserted };
  }
  let modified = 0;
  for (const place of places) {
    const next = change.apply(place.document);
    if (next === place.document) continue;
    catalogue.replace(catalogue.get(namespace) as Collection, place, next);
    modified += 1;
  }
  return { matched: places.length, modified };
}

export const remove = (catalogue: Catalogue, namespace: string, place: Stored) =>
  catalogue.remove(catalogue.get(namespace) as Collection, place);
