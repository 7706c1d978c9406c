import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatchIndex, reverseMatch, scoreOne } from '../src/index.ts';
import type { Demand, ReverseEntry, ScoringProfile } from '../src/index.ts';
import { asOfDate, demandArbitrary, profileArbitrary, runs, toolboxArbitrary } from './arbitraries.ts';
import { referenceMatch, referenceScore } from './reference.ts';

type Step =
  | { readonly put: ScoringProfile }
  | { readonly drop: string }
  | { readonly roll: string }
  | { readonly ask: Demand };

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ put: profileArbitrary }), weight: 12 },
  { arbitrary: fc.record({ drop: fc.integer({ min: 1, max: 40 }).map((each) => `c-${each}`) }), weight: 2 },
  { arbitrary: fc.record({ roll: asOfDate }), weight: 1 },
  { arbitrary: fc.record({ ask: demandArbitrary }), weight: 1 },
);

const story = fc.record({
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
  demands: fc.array(demandArbitrary, { minLength: 1, maxLength: 2 }),
  toolbox: fc.oneof(toolboxArbitrary(3), fc.constant([])),
  asOf: asOfDate,
  top: fc.integer({ min: 1, max: 6 }),
});

const byScore = (a: ReverseEntry, b: ReverseEntry): number =>
  b.score - a.score || (a.start < b.start ? -1 : a.start > b.start ? 1 : a.demand < b.demand ? -1 : 1);

const answerIn = (order: readonly ScoringProfile[], demand: Demand, asOf: string, top: number): string => {
  const index = createMatchIndex({ asOf });
  for (const profile of order) index.upsert(profile);
  return JSON.stringify(index.match(demand, { top }));
};

describe('the engine against the rules written out', () => {
  it('gives the same answer to the byte after any story of arrivals, changes, departures and days', () => {
    fc.assert(
      fc.property(story, ({ steps, demands, toolbox, asOf, top }) => {
        const index = createMatchIndex({ asOf });
        const pool = new Map<string, ScoringProfile>();
        let today = asOf;
        for (const each of steps) {
          if ('put' in each) {
            index.upsert(each.put);
            pool.set(each.put.id, each.put);
          } else if ('drop' in each) {
            expect(index.remove(each.drop)).toBe(pool.delete(each.drop));
          } else if ('ask' in each) {
            // A question leaves its traces in the memory that the next column may be laid over.
            index.match(each.ask);
          } else {
            index.rollTo(each.roll);
            today = each.roll;
          }
        }
        for (const demand of demands) {
          const answer = index.match(demand, { toolbox, top });
          expect(answer).toEqual(referenceMatch([...pool.values()], demand, today, toolbox, top));
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  }, 3_600_000);

  it('scores one candidate to the same numbers, each contribution included', () => {
    fc.assert(
      fc.property(profileArbitrary, demandArbitrary, asOfDate, (profile, demand, asOf) => {
        const card = scoreOne(profile, demand, asOf);
        const contributions = Object.fromEntries(
          [...card.formal, ...card.soft].map((each) => [each.key, each.contribution]),
        );
        expect({
          id: card.id,
          score: card.score,
          formal: card.formalTotal,
          soft: card.softTotal,
          low: card.low,
          high: card.high,
          contributions,
        }).toEqual(referenceScore(profile, demand, asOf));
      }),
      { numRuns: runs(1_000, 20_000) },
    );
  }, 3_600_000);

  it('answers the reverse question as the forward one would, demand by demand', () => {
    fc.assert(
      fc.property(
        profileArbitrary,
        fc.uniqueArray(demandArbitrary, { maxLength: 9, selector: (each) => each.id }),
        toolboxArbitrary(3),
        asOfDate,
        fc.integer({ min: 1, max: 4 }),
        (profile, demands, toolbox, asOf, top) => {
          const answers = demands.map((demand) => ({
            demand: demand.id,
            start: demand.start,
            answer: referenceMatch([profile], demand, asOf, toolbox, 1),
          }));
          expect(reverseMatch(profile, demands, asOf, { toolbox, top })).toEqual({
            model: 1,
            asOf,
            candidate: profile.id,
            considered: profile.consentToMatching ? demands.length : 0,
            eligible: answers.filter((each) => each.answer.eligible === 1).length,
            near: answers.filter((each) => each.answer.nearMisses.length === 1).length,
            demands: answers
              .flatMap(({ demand, start, answer }) =>
                answer.shortlist.map(({ score }) => ({ demand, score, start })),
              )
              .toSorted(byScore)
              .slice(0, top),
            nearMisses: answers
              .flatMap(({ demand, start, answer }) =>
                answer.nearMisses.map(({ score, missing, chain }) => ({
                  demand,
                  score,
                  start,
                  missing,
                  chain,
                })),
              )
              .toSorted(byScore)
              .slice(0, top),
          });
        },
      ),
      { numRuns: runs(200, 3_000) },
    );
  }, 3_600_000);

  it('gives byte-identical answers whatever order the profiles arrived in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(profileArbitrary, { maxLength: 30, size: 'max', selector: (each) => each.id }),
        demandArbitrary,
        asOfDate,
        fc.integer({ min: 1, max: 5 }),
        (pool, demand, asOf, top) => {
          expect(answerIn(pool.toReversed(), demand, asOf, top)).toBe(answerIn(pool, demand, asOf, top));
        },
      ),
      { numRuns: runs(100, 2_000) },
    );
  }, 3_600_000);
});
