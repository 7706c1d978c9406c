/** What belongs to whom, in shares of any size. */
export type Shares<Item> = readonly (readonly [Item, number])[];

/** `newly-arrived` are born outside Europe and registered less than two years ago. */
export type Origin = 'newly-arrived' | 'outside-europe' | 'europe' | 'sweden';

/** Target group A by municipality, as counted in the 2020 agreement. */
export const groupA: Shares<string> = [
  ['1488', 754],
  ['1487', 496],
  ['1444', 44],
];

/** About 65 % of group A are born outside Europe; a fifth of them are taken to be new to the country. */
export const origins: Shares<Origin> = [
  ['newly-arrived', 13],
  ['outside-europe', 52],
  ['europe', 9],
  ['sweden', 26],
];

// SUN levels. Newly arrived as in Sjuhärad's establishment programme: 18 % no formal schooling, 15 % upper secondary,
// 24 % post-secondary. The others so that most lack upper secondary, as the agreement says of the group.
export const schooling: Readonly<Record<Origin, Shares<number>>> = {
  'newly-arrived': [
    [0, 18],
    [1, 22],
    [2, 21],
    [3, 15],
    [4, 8],
    [5, 16],
  ],
  'outside-europe': [
    [0, 8],
    [1, 24],
    [2, 33],
    [3, 23],
    [4, 4],
    [5, 8],
  ],
  europe: [
    [1, 8],
    [2, 32],
    [3, 40],
    [4, 6],
    [5, 14],
  ],
  sweden: [
    [1, 2],
    [2, 52],
    [3, 39],
    [4, 4],
    [5, 3],
  ],
};

// Establishment programme: 15 % under 25, 72 % from 25 to 50 and of all a third in their thirties.
export const ages: Readonly<Record<Origin, Shares<readonly [number, number]>>> = {
  'newly-arrived': [
    [[18, 24], 15],
    [[25, 29], 20],
    [[30, 39], 33],
    [[40, 50], 19],
    [[51, 64], 13],
  ],
  'outside-europe': [
    [[18, 24], 9],
    [[25, 34], 26],
    [[35, 44], 28],
    [[45, 54], 23],
    [[55, 64], 14],
  ],
  europe: [
    [[18, 24], 8],
    [[25, 44], 48],
    [[45, 64], 44],
  ],
  sweden: [
    [[18, 24], 27],
    [[25, 34], 30],
    [[35, 49], 26],
    [[50, 64], 17],
  ],
};

export const languages: Readonly<Record<Origin, Shares<string>>> = {
  'newly-arrived': [
    ['ar', 30],
    ['so', 10],
    ['ti', 14],
    ['fa', 20],
    ['ku', 8],
    ['ps', 8],
    ['tr', 4],
    ['sw', 3],
    ['es', 3],
  ],
  'outside-europe': [
    ['ar', 36],
    ['so', 21],
    ['ti', 10],
    ['fa', 11],
    ['ku', 9],
    ['ps', 3],
    ['tr', 3],
    ['sw', 2],
    ['th', 2],
    ['vi', 1],
    ['es', 2],
  ],
  europe: [
    ['bs', 28],
    ['sq', 20],
    ['uk', 18],
    ['pl', 13],
    ['ro', 13],
    ['fi', 8],
  ],
  sweden: [
    ['sv', 90],
    ['fi', 2],
    ['ar', 3],
    ['so', 2],
    ['bs', 3],
  ],
};

/** Levels of Swedish for someone with short, full compulsory or longer schooling: the longer, the faster. */
type BySchooling = {
  readonly short: Shares<number>;
  readonly full: Shares<number>;
  readonly longer: Shares<number>;
};

export const swedishOf: Readonly<Record<Origin, BySchooling>> = {
  'newly-arrived': {
    short: [
      [0, 30],
      [1, 45],
      [2, 25],
    ],
    full: [
      [0, 12],
      [1, 25],
      [2, 43],
      [3, 20],
    ],
    longer: [
      [1, 10],
      [2, 30],
      [3, 38],
      [4, 22],
    ],
  },
  'outside-europe': {
    short: [
      [0, 6],
      [1, 24],
      [2, 42],
      [3, 22],
      [4, 6],
    ],
    full: [
      [1, 8],
      [2, 26],
      [3, 34],
      [4, 20],
      [5, 9],
      [6, 3],
    ],
    longer: [
      [2, 12],
      [3, 28],
      [4, 28],
      [5, 17],
      [6, 11],
      [7, 4],
    ],
  },
  europe: {
    short: [
      [1, 20],
      [2, 40],
      [3, 40],
    ],
    full: [
      [2, 20],
      [3, 35],
      [4, 25],
      [5, 20],
    ],
    longer: [
      [3, 25],
      [4, 30],
      [5, 20],
      [6, 20],
      [7, 5],
    ],
  },
  sweden: {
    short: [
      [5, 20],
      [7, 80],
    ],
    full: [
      [5, 8],
      [7, 92],
    ],
    longer: [
      [6, 5],
      [7, 95],
    ],
  },
};
