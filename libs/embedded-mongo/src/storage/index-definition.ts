import { type Document, isDocument } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { keyOf } from '../bson/key.ts';
import { isOperators } from '../query/value-tests.ts';
import { ServerError } from '../server-error.ts';

export interface IndexDefinition {
  name: string;
  key: Document;
  unique: boolean;
  sparse: boolean;
  partialFilterExpression?: Document;
}

export const idIndex: IndexDefinition = { name: '_id_', key: { _id: 1 }, unique: true, sparse: false };

/** What `createIndexes` may carry that changes nothing here. */
const ignored = new Set(['v', 'ns', 'background']);
const handled = new Set(['name', 'key', 'unique', 'sparse', 'partialFilterExpression']);
const unsupported = new Set([
  'expireAfterSeconds',
  'collation',
  'hidden',
  'storageEngine',
  'weights',
  'default_language',
  'language_override',
  'textIndexVersion',
  '2dsphereIndexVersion',
  'bits',
  'min',
  'max',
  'bucketSize',
  'wildcardProjection',
  'prepareUnique',
  'clustered',
]);

const cannotCreate = (message: string) => new ServerError('CannotCreateIndex', message);

/** Reads one entry of `createIndexes`. Throws a ServerError for every kind of index not held here. */
export function parseIndex(specification: unknown): IndexDefinition {
  if (!isDocument(specification)) throw new ServerError('TypeMismatch', 'An index must be an object');
  for (const [option, value] of Object.entries(specification)) {
    if (unsupported.has(option) && value !== false)
      throw cannotCreate(`The index option '${option}' is not supported`);
    if (!ignored.has(option) && !handled.has(option) && !unsupported.has(option)) {
      throw new ServerError(
        'InvalidIndexSpecificationOption',
        `The field '${option}' is not valid for an index`,
      );
    }
  }
  const { name, key, partialFilterExpression: filter } = specification;
  if (!isDocument(key) || Object.keys(key).length === 0) throw cannotCreate('Index keys cannot be empty');
  if (typeof name !== 'string' || name === '') throw cannotCreate('An index needs a name');
  for (const [field, kind] of Object.entries(key)) checkKey(field, kind);
  const sparse = isOn(specification.sparse);
  if (filter !== undefined) checkPartialFilter(filter, sparse);
  return {
    name,
    key,
    unique: isOn(specification.unique),
    sparse,
    ...(filter !== undefined && { partialFilterExpression: filter as Document }),
  };
}

/** Whether two definitions index the same in the same way; names apart. */
export const isSameIndex = (a: IndexDefinition, b: IndexDefinition): boolean =>
  keyOf(a.key) === keyOf(b.key) &&
  a.unique === b.unique &&
  a.sparse === b.sparse &&
  keyOf(a.partialFilterExpression) === keyOf(b.partialFilterExpression);

/** As `listIndexes` shows it. */
export const describeIndex = ({
  name,
  key,
  unique,
  sparse,
  partialFilterExpression,
}: IndexDefinition): Document => ({
  v: 2,
  key,
  name,
  ...(unique && name !== idIndex.name && { unique }),
  ...(sparse && { sparse }),
  ...(partialFilterExpression && { partialFilterExpression }),
});

const isOn = (value: unknown): boolean => value === true || (isNumber(value) && Number(String(value)) !== 0);

function checkKey(field: string, kind: unknown): void {
  if (field.split('.').some((part) => part === '' || part.startsWith('$'))) {
    throw cannotCreate(
      `Index key contains the field '${field}', which is empty or begins with a dollar sign`,
    );
  }
  if (typeof kind === 'string') throw cannotCreate(`Indexes of the type '${kind}' are not supported`);
  if (!isNumber(kind) || !(Math.abs(Number(String(kind))) > 0)) {
    throw cannotCreate('Values in an index key pattern have to be numbers other than zero');
  }
}

const partialOperators = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$in']);

function checkPartialFilter(filter: unknown, sparse: boolean): void {
  if (sparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
  if (!isDocument(filter)) throw cannotCreate('"partialFilterExpression" must be an object');
  for (const [field, condition] of Object.entries(filter)) {
    if (field === '$and' && Array.isArray(condition))
      for (const each of condition) checkPartialFilter(each, false);
    else if (field.startsWith('$')) throw cannotCreate(`unsupported expression in partial index: ${field}`);
    else if (isOperators(condition)) checkPartialOperators(condition);
  }
}

function checkPartialOperators(condition: Document): void {
  for (const [operator, operand] of Object.entries(condition)) {
    if (!partialOperators.has(operator) || (operator === '$exists' && operand !== true && operand !== 1)) {
      throw cannotCreate(`unsupported expression in partial index: ${operator}`);
    }
  }
}
