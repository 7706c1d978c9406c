import { type GroupBy, tooFew } from '@samspar/contracts/api/follow-up/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateTable, groupings } from './candidate-table.ts';
import { type Publish, type PublishedCount, publishedCount } from './published-count.ts';

interface Person {
  municipality: string;
  sex: 'woman' | 'man';
  groups: Record<GroupBy, string>;
}

const municipalities = ['1488', '1444'];
const dimensions = Object.keys(groupings) as GroupBy[];

/** Everything the service can be asked about candidates, answered at once: what somebody who combines all of it has. */
function everyTable(people: readonly Person[], publish: Publish) {
  return [undefined, ...municipalities].flatMap((municipality) =>
    dimensions.map((groupBy) => {
      const there = people.filter((person) => !municipality || person.municipality === municipality);
      const counts = there.map(({ sex, groups }) => ({ group: groups[groupBy], sex, count: 1 }));
      return { municipality, groupBy, ...candidateTable(counts, { municipality, groupBy }, publish) };
    }),
  );
}

/** Two groups of each kind are enough: a larger population only leaves more room. */
const twoOf = (groupBy: GroupBy) => fc.constantFrom(...groupings[groupBy].slice(0, 2));
const person: fc.Arbitrary<Person> = fc.record({
  municipality: fc.constantFrom(...municipalities),
  sex: fc.constantFrom('woman', 'man'),
  groups: fc.record({
    stage: twoOf('stage'),
    swedish: twoOf('swedish'),
    ageBand: twoOf('ageBand'),
    birthRegion: twoOf('birthRegion'),
  }),
});

/** One person of every kind there can be. */
const everyKind: Person[] = municipalities.flatMap((municipality) =>
  (['woman', 'man'] as const).flatMap((sex) =>
    dimensions
      .reduce<Partial<Record<GroupBy, string>>[]>(
        (made, groupBy) =>
          made.flatMap((groups) =>
            groupings[groupBy].slice(0, 2).map((group) => ({ ...groups, [groupBy]: group })),
          ),
        [{}],
      )
      .map((groups) => ({ municipality, sex, groups: groups as Person['groups'] })),
  ),
);

describe('Tables of candidates', () => {
  const exactly: Publish = (_cell, count) => publishedCount(count, 0);

  it('show women, men and total of every group, also of those where nobody is', () => {
    const counts = [
      { group: 'mapping', sex: 'woman', count: 12 },
      { group: 'mapping', sex: 'man', count: 3 },
    ] as const;
    const { rows, total } = candidateTable(counts, { groupBy: 'stage' }, exactly);
    expect(rows.map(({ group }) => group)).toEqual(groupings.stage);
    expect(rows[0]).toEqual({ group: 'mapping', women: 10, men: tooFew, total: 15 });
    expect(rows[1]).toEqual({ group: 'preparing', women: tooFew, men: tooFew, total: tooFew });
    expect(total).toEqual({ women: 10, men: tooFew, total: 15 });
  });

  it('publish the same total whatever the grouping: asking again in another way tells nothing new', () => {
    const noisy: Publish = (cell, count) => publishedCount(count, cell.length % 7);
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const here = everyTable(people, noisy).filter(({ municipality }) => municipality === '1488');
        expect(new Set(here.map(({ total }) => JSON.stringify(total))).size).toBe(1);
      }),
    );
  });

  it('leave every small number open: with all tables in hand, each of 0–4 is still possible for it', () => {
    const noise = fc.func(fc.integer({ min: -6, max: 6 }));
    const target = fc.record({
      sex: fc.constantFrom('woman' as const, 'man' as const),
      groupBy: fc.constantFrom(...dimensions, undefined),
      municipality: fc.constantFrom(...municipalities),
      kind: person,
    });
    let small = 0;
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        noise,
        target,
        fc.nat(4),
        (people, noiseOf, cell, other) => {
          const isInCell = ({ municipality, sex, groups }: Person) =>
            municipality === cell.municipality &&
            sex === cell.sex &&
            (!cell.groupBy || groups[cell.groupBy] === cell.kind.groups[cell.groupBy]);
          if (people.filter(isInCell).length > 4) return;
          small += 1;

          const figures = new Map<string, PublishedCount>();
          const published = everyTable(people, (name, count) => {
            const figure = publishedCount(count, noiseOf(name));
            figures.set(name, figure);
            return figure;
          });

          // Another population: another number in the cell, and plenty of every kind of person outside of it.
          const inCell = everyKind.filter(isInCell).slice(0, 1);
          const world = [
            ...Array.from({ length: other }, () => inCell).flat(),
            ...Array.from({ length: 10 }, () => everyKind.filter((each) => !isInCell(each))).flat(),
          ];
          const alike = everyTable(world, (name, count) => sameFigure(figures.get(name), count));
          expect(alike).toEqual(published);
        },
      ),
      { numRuns: 300 },
    );
    expect(small).toBeGreaterThan(100);
  });
});

/** What can be published of a number, whatever the noise. */
const anyNoise = Array.from({ length: 1401 }, (_, index) => index - 700);
const figuresOf = new Map<number, Set<PublishedCount>>();

/** The figure, if some noise makes it of `count`; the true one without noise otherwise. */
function sameFigure(figure: PublishedCount | undefined, count: number): PublishedCount {
  const possible = figuresOf.get(count) ?? new Set(anyNoise.map((noise) => publishedCount(count, noise)));
  figuresOf.set(count, possible);
  return figure !== undefined && possible.has(figure) ? figure : publishedCount(count, 0);
}
