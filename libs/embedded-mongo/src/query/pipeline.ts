import { type Document, isDocument } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { notImplemented, ServerError } from '../server-error.ts';
import { changeAt } from './change.ts';
import { compileExpression } from './expression.ts';
import { compileFilter } from './filter.ts';
import { compileGroup } from './group.ts';
import { expressionValueAt } from './paths.ts';
import { compileProjection } from './projection.ts';
import { compileSort, sortAndLimit } from './sort.ts';

/** Turns documents into others; never changes the ones it is given. */
export type Stage = (documents: Document[]) => Document[];

const stages: Record<string, (specification: unknown) => Stage> = {
  $match(specification) {
    if (!isDocument(specification)) throw new ServerError('BadValue', 'the match filter must be an object');
    const matches = compileFilter(specification);
    return (documents) => documents.filter(matches);
  },
  $group: compileGroup,
  $sort(specification) {
    const order = compileSort(specification);
    if (!order) throw new ServerError('BadValue', '$sort stage must have at least one sort key');
    return (documents) => sortAndLimit(documents, (document) => document, order, 0);
  },
  $limit(specification) {
    const count = wholeNumber('$limit', specification, 1);
    return (documents) => documents.slice(0, count);
  },
  $skip(specification) {
    const count = wholeNumber('$skip', specification, 0);
    return (documents) => documents.slice(count);
  },
  $project(specification) {
    const project = compileProjection(specification);
    if (!project) throw new ServerError('BadValue', '$project specification must have at least one field');
    return (documents) => documents.map(project);
  },
  $count(specification) {
    if (typeof specification !== 'string' || !/^[^$.][^.]*$/.test(specification)) {
      throw new ServerError('BadValue', 'the count field must be a non-empty string without $ or .');
    }
    return (documents) => (documents.length === 0 ? [] : [{ [specification]: documents.length }]);
  },
  $addFields(specification) {
    if (!isDocument(specification)) throw new ServerError('BadValue', '$addFields needs an object');
    const fields = Object.entries(specification).map(([field, value]) => {
      if (field.includes('.')) throw notImplemented('a dotted name in $addFields');
      return [field, compileExpression(value)] as const;
    });
    return (documents) =>
      documents.map((document) =>
        fields.reduce(
          (made, [field, value]) => changeAt(made, [field], () => value(document), true),
          document,
        ),
      );
  },
  $unwind: compileUnwind,
};

function compileUnwind(specification: unknown): Stage {
  const { path, preserveNullAndEmptyArrays, ...others } = isDocument(specification)
    ? specification
    : { path: specification };
  const [unknown] = Object.keys(others);
  if (unknown) throw notImplemented(`'${unknown}' in $unwind`);
  if (typeof path !== 'string' || !path.startsWith('$')) {
    throw new ServerError('BadValue', '$unwind needs a path that begins with $');
  }
  const fields = path.slice(1).split('.');
  return (documents) =>
    documents.flatMap((document) => unwind(document, fields, preserveNullAndEmptyArrays === true));
}

function unwind(document: Document, path: readonly string[], keepsEmpty: boolean): Document[] {
  const value = expressionValueAt(document, path);
  if (Array.isArray(value) && value.length > 0) {
    return value.map((element: unknown) => changeAt(document, path, () => element, true));
  }
  if (value !== undefined && value !== null && !Array.isArray(value)) return [document];
  if (!keepsEmpty) return [];
  return [Array.isArray(value) ? changeAt(document, path, () => undefined, false) : document];
}

function wholeNumber(stage: string, value: unknown, least: number): number {
  const number = isNumber(value) ? Number(String(value)) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new ServerError('BadValue', `${stage} needs a whole number from ${least} up`);
}

/** Makes a pipeline into its stages. Throws a ServerError for every stage that isn't among those above. */
export function compilePipeline(pipeline: readonly Document[]): Stage[] {
  return pipeline.map((stage) => {
    const [name = '', ...others] = Object.keys(stage);
    if (others.length > 0 || name === '') {
      throw new ServerError(
        'Location40323',
        'A pipeline stage specification object must contain exactly one field.',
      );
    }
    if (name === '$changeStream') {
      throw new ServerError('Location40573', 'The $changeStream stage is only supported on replica sets');
    }
    const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
    if (!compile) throw new ServerError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
    return compile(stage[name]);
  });
}
