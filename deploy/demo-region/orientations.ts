import type { TraitCode } from '@samspar/reference-data';

/** `trained` certificates need upper secondary in the orientation's own field. */
type LikelyCertificate = { readonly code: string; readonly share: number; readonly trained?: boolean };

/**
 * A direction of working life: what someone has done, learnt and wants hangs together by it. `women` and `men` are how
 * many of a hundred lean that way, skewed as the labour market of the region is.
 */
export type Orientation = {
  readonly key: string;
  readonly women: number;
  readonly men: number;
  readonly interests: readonly string[];
  readonly occupations: readonly string[];
  readonly field: string;
  readonly certificates: readonly LikelyCertificate[];
  readonly strengths: readonly TraitCode[];
};

export const orientations: readonly Orientation[] = [
  {
    key: 'care',
    women: 24,
    men: 8,
    interests: ['53', '532', '5330', '5343', '5342'],
    occupations: ['5330', '5321', '5343', '5342', '2221'],
    field: '723',
    certificates: [
      { code: 'underskoterska-bevis', share: 0.55, trained: true },
      { code: 'vardbitrade-intyg', share: 0.2 },
      { code: 'hlr', share: 0.25 },
      { code: 'forflyttningskunskap', share: 0.2 },
    ],
    strengths: ['cooperation', 'communication', 'reliability'],
  },
  {
    key: 'child-care',
    women: 11,
    men: 3,
    interests: ['531', '5311', '5312', '234'],
    occupations: ['5311', '5312', '2341', '2343'],
    field: '761',
    certificates: [
      { code: 'hlr', share: 0.15 },
      { code: 'legitimation-forskollarare', share: 0.03, trained: true },
    ],
    strengths: ['communication', 'cooperation', 'adaptability'],
  },
  {
    key: 'meals',
    women: 16,
    men: 9,
    interests: ['941', '9412', '512', '5131'],
    occupations: ['9412', '5120', '9413', '5131', '9411'],
    field: '811',
    certificates: [{ code: 'hygienutbildning-livsmedel', share: 0.35 }],
    strengths: ['service', 'stress-tolerance', 'cooperation'],
  },
  {
    key: 'cleaning',
    women: 14,
    men: 6,
    interests: ['911', '9111', '9120'],
    occupations: ['9111', '9119', '9120'],
    field: '814',
    certificates: [{ code: 'lokalvard-grund', share: 0.3 }],
    strengths: ['accuracy', 'independence', 'reliability'],
  },
  {
    key: 'warehouse',
    women: 6,
    men: 16,
    interests: ['432', '4322', '8344', '93'],
    occupations: ['4322', '8344', '9320', '9332'],
    field: '840',
    certificates: [
      { code: 'truckkort-a', share: 0.35 },
      { code: 'truckkort-b', share: 0.32 },
    ],
    strengths: ['stamina', 'reliability', 'cooperation'],
  },
  {
    key: 'industry',
    women: 6,
    men: 15,
    interests: ['72', '7212', '7223', '82', '8219'],
    occupations: ['7212', '7223', '8219', '8213', '9320', '8169'],
    field: '521',
    certificates: [
      { code: 'svetsarprovning', share: 0.12 },
      { code: 'heta-arbeten', share: 0.15 },
      { code: 'traverskort', share: 0.1 },
      { code: 'truckkort-a', share: 0.15 },
    ],
    strengths: ['accuracy', 'following-instructions', 'stamina'],
  },
  {
    key: 'construction',
    women: 1,
    men: 13,
    interests: ['71', '7111', '7114', '7131', '9310'],
    occupations: ['9310', '7111', '7114', '7131', '7122', '7121', '7411', '7213'],
    field: '582',
    certificates: [
      { code: 'yrkesbevis-bygg', share: 0.35, trained: true },
      { code: 'yrkesbevis-maleri', share: 0.1, trained: true },
      { code: 'yrkesbevis-golv', share: 0.08, trained: true },
      { code: 'yrkesbevis-el', share: 0.08, trained: true },
      { code: 'heta-arbeten', share: 0.15 },
      { code: 'fallskydd', share: 0.12 },
      { code: 'arbete-pa-vag', share: 0.08 },
    ],
    strengths: ['stamina', 'cooperation', 'reliability'],
  },
  {
    key: 'green',
    women: 4,
    men: 6,
    interests: ['61', '6113', '6121', '92'],
    occupations: ['6113', '6121', '9210', '8341'],
    field: '622',
    certificates: [
      { code: 'rojsag', share: 0.12 },
      { code: 'motorsag', share: 0.1 },
    ],
    strengths: ['stamina', 'independence', 'initiative'],
  },
  {
    key: 'retail',
    women: 9,
    men: 6,
    interests: ['52', '5222', '5223', '5230'],
    occupations: ['5222', '5223', '5230', '9520'],
    field: '341',
    certificates: [{ code: 'hygienutbildning-livsmedel', share: 0.12 }],
    strengths: ['service', 'communication', 'initiative'],
  },
  {
    key: 'driving',
    women: 1,
    men: 6,
    interests: ['83', '8332', '8331'],
    occupations: ['8332', '8321', '8331', '8329'],
    field: '840',
    certificates: [
      { code: 'ykb-gods', share: 0.12 },
      { code: 'ykb-person', share: 0.06 },
      { code: 'taxiforarlegitimation', share: 0.1 },
    ],
    strengths: ['independence', 'reliability', 'stress-tolerance'],
  },
  {
    key: 'vehicles',
    women: 1,
    men: 6,
    interests: ['723', '7231', '7132', '7214'],
    occupations: ['7231', '7132', '7214', '9120'],
    field: '525',
    certificates: [{ code: 'heta-arbeten', share: 0.12 }],
    strengths: ['accuracy', 'independence', 'following-instructions'],
  },
  {
    key: 'property',
    women: 2,
    men: 4,
    interests: ['515', '5152', '962'],
    occupations: ['5152', '9622', '9610'],
    field: '582',
    certificates: [{ code: 'liftutbildning', share: 0.15 }],
    strengths: ['service', 'independence', 'initiative'],
  },
  {
    key: 'office-and-technology',
    women: 5,
    men: 4,
    interests: ['41', '3114', '24', '3322'],
    occupations: ['4119', '4222', '3114', '2144', '2341', '3322'],
    field: '345',
    certificates: [],
    strengths: ['accuracy', 'initiative', 'independence'],
  },
];
