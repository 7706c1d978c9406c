import type { SupplyCounts } from '@samspar/contracts';
import { refusals } from './refusals.ts';
import type { SupplyQuestion } from './supply-enquiry.ts';

/** A range that a number of people lies in, and how it is written. */
export type Band = SupplyCounts['combined']['eligible'];

/** A requirement, and how many more there would be without it. */
export interface Requirement {
  key: string;
  adds: Band;
}

/** How many could take one role: now, and by the start with the toolbox. */
export interface RoleAnswer {
  wanted: number;
  eligible: Band;
  reachable: Band;
  /** The requirement that shuts most people out, where one stands out. */
  costliest?: Requirement;
}

/** What is kept of an answer: bands, and nothing that they don't tell. */
export interface SupplyAnswer {
  asOf: string;
  model: number;
  roles: RoleAnswer[];
  /** Over all roles, each person counted once. */
  combined: { wanted: number; eligible: Band; reachable: Band };
}

/** Least distance between a band's ends: one that is narrower says the number itself. */
const leastWidth = 4;

/**
 * Makes counts into what is kept. An answer to some other question, or with a band so narrow that it is a count, is not
 * taken: nothing that could point out a person is ever stored, whatever the other side does.
 */
export function toAnswer(
  question: SupplyQuestion,
  { asOf, model, roles, combined }: SupplyCounts,
): SupplyAnswer {
  if (!answersTo(question, roles) || roles.flatMap(bandsOf).some(isNarrow)) {
    throw refusals.countsNotUnderstood();
  }
  return { asOf, model, roles: roles.map((role) => toRoleAnswer(role)), combined };
}

function answersTo(question: SupplyQuestion, roles: SupplyCounts['roles']): boolean {
  const asked = question.roles.map(({ number }) => number);
  return asked.length === roles.length && roles.every(({ wanted }, index) => wanted === asked[index]);
}

function bandsOf({ eligible, reachable, mustHaves }: SupplyCounts['roles'][number]): Band[] {
  return [eligible, reachable, ...mustHaves.map(({ adds }) => adds)];
}

function isNarrow({ atLeast, atMost }: Band): boolean {
  return atMost !== null && atMost - atLeast < leastWidth;
}

function toRoleAnswer({ wanted, eligible, reachable, mustHaves }: SupplyCounts['roles'][number]): RoleAnswer {
  const costliest = costliestOf(mustHaves);
  return { wanted, eligible, reachable, ...(costliest && { costliest }) };
}

/** What the officer can't do without: a person's own readiness and how far they can travel are no terms of a contract. */
const notUpToTheOfficer = ['stage', 'reach'];

/**
 * The requirement that adds most people when it is dropped; of equals the first. Undefined where nothing stands out: in
 * the lowest band there may be nobody at all.
 */
function costliestOf(mustHaves: readonly Requirement[]): Requirement | undefined {
  return mustHaves
    .filter(({ key, adds }) => !notUpToTheOfficer.includes(key) && adds.atLeast > 0)
    .reduce<Requirement | undefined>(
      (most, each) => (most && most.adds.atLeast >= each.adds.atLeast ? most : each),
      undefined,
    );
}
