import { demandWish } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSignal } from '../../../test/demand-examples.ts';
import { aDemandProfile } from '../../../test/examples.ts';
import { demandDifference } from './demand-difference.ts';

const before = aDemandProfile();
const sentences = (changes: object) => demandDifference(before, { ...before, ...changes });
const [licence] = before.formal;
const [motivation] = before.soft;

describe('What has changed in a demand', () => {
  it.each([
    ['Antal platser: 2 → 5', { openings: 5 }],
    ['Start: 2027-01-15 → 2027-03-01', { start: '2027-03-01' }],
    ['Omfattning: 100 % → 75 %', { extent: 75 }],
    ['Arbetstid: dag → dag, kväll', { schedule: ['day', 'evening'] }],
    ['Behovet gäller nu ett jobbspår', { forJobTrack: true }],
    ['Mjuka kompetensers andel: 60 % → 35 %', { softShare: 0.35 }],
    ['Skallkrav borttaget: körkort B', { formal: [] }],
    ['Körkort B är nu meriterande (tidigare skallkrav)', { formal: [{ ...licence, required: false }] }],
    ['Körkort B har nu vikten 3 (tidigare 0)', { formal: [{ ...licence, weight: 3 }] }],
    ['Drivkraft önskas nu på nivå 5 (tidigare 4)', { soft: [{ ...motivation, wanted: 5 }] }],
    ['Drivkraft har nu vikten 2 (tidigare 5)', { soft: [{ ...motivation, weight: 2 }] }],
    ['Drivkraft önskas inte längre', { soft: [] }],
  ])('%s', (sentence, changes) => {
    expect(sentences(changes)).toEqual([sentence]);
  });

  it.each([
    ['Skallkrav tillagt: svenska: lägst SFI C', { kind: 'swedish', min: 3, required: true, weight: 2 }],
    [
      'Merit tillagd: Truckkort A (låglyftande)',
      { kind: 'certificate', code: 'truckkort-a', required: false, weight: 2 },
    ],
    [
      'Merit tillagd: arabiska: lägst nivå 3',
      { kind: 'language', code: 'ar', min: 3, required: false, weight: 2 },
    ],
    [
      'Merit tillagd: utbildning: lägst gymnasial utbildning',
      { kind: 'education', min: 3, required: false, weight: 1 },
    ],
    [
      'Merit tillagd: utbildning inom hushållstjänster och lokalvård: lägst gymnasial utbildning',
      { kind: 'education', min: 3, field: '814', required: false, weight: 1 },
    ],
    [
      'Merit tillagd: erfarenhet i yrkesgruppen undersköterskor, hemtjänst, hemsjukvård, äldreboende och habilitering: minst 12 månader',
      { kind: 'experience', ssyk: '5321', months: 12, required: false, weight: 1 },
    ],
  ])('%s', (sentence, criterion) => {
    expect(sentences({ formal: [licence, criterion] })).toEqual([sentence]);
  });

  it('tells from unknown to known', () => {
    expect(demandDifference(aSignal(), aSignal({ openings: 3 }))).toEqual([
      'Antal platser: inte angivet → 3',
    ]);
  });

  it('tells a raised level from a new criterion', () => {
    const swedish = { kind: 'swedish', min: 2, required: true, weight: 1 } as const;
    expect(
      demandDifference(aSignal({ formal: [swedish] }), aSignal({ formal: [{ ...swedish, min: 3 }] })),
    ).toEqual(['Svenska: lägst SFI C (tidigare lägst SFI B)']);
  });

  it('is told of two changes in two sentences', () => {
    expect(sentences({ openings: 5, soft: [] })).toEqual([
      'Antal platser: 2 → 5',
      'Drivkraft önskas inte längre',
    ]);
  });

  it('is silent when nothing has changed and never otherwise', () => {
    const criterion = fc.oneof(
      fc.record({
        kind: fc.constant('swedish' as const),
        min: fc.integer({ min: 0, max: 7 }),
        required: fc.boolean(),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      fc.record({
        kind: fc.constant('licence' as const),
        class: fc.constantFrom('B' as const, 'C' as const),
        required: fc.boolean(),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      fc.record({
        kind: fc.constant('experience' as const),
        ssyk: fc.constantFrom('7223', '5321'),
        months: fc.integer({ min: 1, max: 60 }),
        required: fc.boolean(),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
    );
    const soft = fc.uniqueArray(
      fc.record({
        trait: fc.constantFrom('motivation' as const, 'service' as const),
        wanted: fc.integer({ min: 1, max: 5 }),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      { selector: ({ trait }) => trait },
    );
    const wish = fc
      .record(
        {
          ssyk: fc.constantFrom('7223', '5321'),
          municipality: fc.constant('1488'),
          openings: fc.integer({ min: 1, max: 3 }),
          extent: fc.constantFrom(50, 100),
          schedule: fc.subarray(['day' as const, 'evening' as const]),
          formal: fc.array(criterion, { maxLength: 3 }),
          soft,
        },
        { requiredKeys: ['ssyk', 'municipality', 'formal', 'soft'] },
      )
      .map((given) => demandWish.parse(given));
    fc.assert(
      fc.property(wish, wish, (one, other) => {
        expect(demandDifference(one, one)).toEqual([]);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(demandDifference(one, other).length === 0).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });
});
