import { schedules } from '@samspar/reference-data';
import { budgetsOf, isUnweighted } from '../budgets.ts';
import { dayNumber } from '../calendar.ts';
import type { Dictionary } from '../columnar/dictionary.ts';
import { createDictionary } from '../columnar/dictionary.ts';
import { licenceNumber, traitNumber } from '../columnar/tail.ts';
import type { Demand, FormalCriterion } from '../types.ts';

export const kinds = [
  'licence',
  'certificate',
  'swedish',
  'language',
  'education',
  'experience',
  'interest',
  'trait',
] as const;

/** No field asked for, no extent asked for. */
export const nothing = -1;

/**
 * Demands as numbers, so that one candidate can be held against very many. Criteria of all demands stand in one row;
 * demand i has those from `firstCriterion[i]` up to `firstCriterion[i + 1]`, formal before soft.
 */
export type CompiledDemands = {
  readonly demands: readonly Demand[];
  readonly start: Int32Array;
  readonly municipality: Uint16Array;
  readonly extent: Int16Array;
  /** A bit per part of the day asked for. */
  readonly schedule: Uint8Array;
  readonly forJobTrack: Uint8Array;
  readonly unweighted: Uint8Array;
  readonly firstCriterion: Int32Array;
  readonly kind: Uint8Array;
  readonly required: Uint8Array;
  /** What is asked for: a licence class, a certificate, an occupation … by its number. */
  readonly what: Int32Array;
  /** How much: a level or months. */
  readonly much: Int32Array;
  /** Education only: the field's number, or nothing. */
  readonly field: Int32Array;
  readonly budget: Int32Array;
  readonly codes: {
    readonly municipalities: Dictionary;
    readonly certificates: Dictionary;
    readonly languages: Dictionary;
    readonly fields: Dictionary;
    readonly occupations: Dictionary;
  };
};

type Asked = { readonly what: number; readonly much: number; readonly field: number };

const askedBy = (criterion: FormalCriterion, codes: CompiledDemands['codes']): Asked => {
  const asked = (what: number, much = 0, field = nothing): Asked => ({ what, much, field });
  switch (criterion.kind) {
    case 'licence':
      return asked(licenceNumber(criterion.class));
    case 'certificate':
      return asked(codes.certificates.numberOf(criterion.code));
    case 'swedish':
      return asked(0, criterion.min);
    case 'language':
      return asked(codes.languages.numberOf(criterion.code), criterion.min);
    case 'education': {
      const field = criterion.field === undefined ? nothing : codes.fields.numberOf(criterion.field);
      return asked(0, criterion.min, field);
    }
    case 'experience':
      return asked(codes.occupations.numberOf(criterion.ssyk), criterion.months);
    case 'interest':
      return asked(codes.occupations.numberOf(criterion.ssyk));
  }
};

const partsAsked = (demand: Demand): number =>
  schedules.reduce(
    (bits, { code }, part) => (demand.schedule?.includes(code) ? bits | (1 << part) : bits),
    0,
  );

/** Puts demands in numbers once, for any number of reverse matches. Throws RangeError for a malformed demand. */
export const compileDemands = (demands: readonly Demand[]): CompiledDemands => {
  const criteria = demands.reduce((sum, each) => sum + each.formal.length + each.soft.length, 0);
  const compiled: CompiledDemands = {
    demands,
    start: new Int32Array(demands.length),
    municipality: new Uint16Array(demands.length),
    extent: new Int16Array(demands.length),
    schedule: new Uint8Array(demands.length),
    forJobTrack: new Uint8Array(demands.length),
    unweighted: new Uint8Array(demands.length),
    firstCriterion: new Int32Array(demands.length + 1),
    kind: new Uint8Array(criteria),
    required: new Uint8Array(criteria),
    what: new Int32Array(criteria),
    much: new Int32Array(criteria),
    field: new Int32Array(criteria).fill(nothing),
    budget: new Int32Array(criteria),
    codes: {
      municipalities: createDictionary(),
      certificates: createDictionary(),
      languages: createDictionary(),
      fields: createDictionary(),
      occupations: createDictionary(),
    },
  };
  let at = 0;
  const add = (kind: (typeof kinds)[number], asked: Asked, required: boolean, budget: number): void => {
    compiled.kind[at] = kinds.indexOf(kind);
    compiled.required[at] = Number(required);
    compiled.what[at] = asked.what;
    compiled.much[at] = asked.much;
    compiled.field[at] = asked.field;
    compiled.budget[at] = budget;
    at += 1;
  };
  for (const [index, demand] of demands.entries()) {
    const budgets = budgetsOf(demand);
    compiled.start[index] = dayNumber(demand.start);
    compiled.municipality[index] = compiled.codes.municipalities.numberOf(demand.municipality);
    compiled.extent[index] =
      demand.extent === undefined ? nothing : Math.min(0x7fff, Math.ceil(demand.extent));
    compiled.schedule[index] = partsAsked(demand);
    compiled.forJobTrack[index] = Number(demand.forJobTrack);
    compiled.unweighted[index] = Number(isUnweighted(demand));
    for (const [number, each] of demand.formal.entries())
      add(each.kind, askedBy(each, compiled.codes), each.required, budgets.formal[number] as number);
    for (const [number, { trait, wanted }] of demand.soft.entries()) {
      const asked = { what: traitNumber(trait), much: wanted, field: nothing };
      add('trait', asked, false, budgets.soft[number] as number);
    }
    compiled.firstCriterion[index + 1] = at;
  }
  return compiled;
};
