import type { DemandProfile } from '@samspar/contracts';
import type { BranchCode, LicenceClass, SizeClassCode, TraitCode } from '@samspar/reference-data';

type Formal = DemandProfile['formal'][number];
type Worth = Pick<Formal, 'required' | 'weight'>;
type Unweighed<Weighed> = Weighed extends Worth ? Omit<Weighed, keyof Worth> : never;
type Criterion = Unweighed<Formal>;
type Soft = DemandProfile['soft'];

/** A need before an employer and a date are chosen for it. */
export type DemandTemplate = {
  readonly branch: BranchCode;
  /** A word of the employer's name, where not just any employer of the branch would do. */
  readonly trade?: string;
  readonly leastSize: SizeClassCode;
  readonly municipality: '1488' | '1487' | '1444';
  readonly startInWeeks: number;
  readonly need: Omit<DemandProfile, 'municipality' | 'start'>;
  /** Set where the need is the start of a job track: its name and places. */
  readonly track?: { readonly name: string; readonly places: number };
};

export const licence = (held: LicenceClass): Criterion => ({ kind: 'licence', class: held });
export const certificate = (code: string): Criterion => ({ kind: 'certificate', code });
export const swedish = (min: number): Criterion => ({ kind: 'swedish', min });
export const language = (code: string, min: number): Criterion => ({ kind: 'language', code, min });
export const education = (min: number, field?: string): Criterion =>
  field === undefined ? { kind: 'education', min } : { kind: 'education', min, field };
export const experience = (ssyk: string, months: number): Criterion => ({ kind: 'experience', ssyk, months });
export const interest = (ssyk: string): Criterion => ({ kind: 'interest', ssyk });

export const must = (criterion: Criterion, weight = 0): Formal => ({ ...criterion, required: true, weight });
export const merit = (criterion: Criterion, weight: number): Formal => ({
  ...criterion,
  required: false,
  weight,
});

// What the employers of the survey put first: motivation, always with the highest weight.
const soft = (...others: readonly (readonly [TraitCode, number, number])[]): Soft => [
  { trait: 'motivation', wanted: 4, weight: 5 },
  ...others.map(([trait, wanted, weight]) => ({ trait, wanted, weight })),
];

/** What kinds of work ask for besides motivation. */
export const precise = soft(['accuracy', 4, 4], ['following-instructions', 4, 3], ['reliability', 4, 3]);
export const caring = soft(
  ['reliability', 4, 4],
  ['communication', 3, 3],
  ['cooperation', 4, 3],
  ['stress-tolerance', 3, 2],
);
export const serving = soft(['service', 4, 4], ['stress-tolerance', 3, 2], ['cooperation', 3, 2]);
export const onSite = soft(['reliability', 4, 4], ['stamina', 3, 3], ['cooperation', 3, 2]);
export const leading = soft(['communication', 4, 3], ['independence', 4, 3], ['initiative', 4, 3]);

type Terms = Partial<Pick<DemandProfile, 'extent' | 'schedule' | 'softShare' | 'forJobTrack'>>;

export const fullTime: Terms = { extent: 100, schedule: ['day'] };
export const twoShift: Terms = { extent: 100, schedule: ['day', 'evening'] };
export const aroundTheWeek: Terms = { extent: 75, schedule: ['day', 'evening', 'weekend'] };
/** A track trains what is missing, so the soft side counts for more. */
export const asTrack: Terms = { extent: 75, schedule: ['day'], forJobTrack: true, softShare: 0.7 };

export const need = (
  ssyk: string,
  openings: number,
  formal: readonly Formal[],
  traits: Soft,
  terms: Terms,
): DemandTemplate['need'] => ({
  ssyk,
  openings,
  forJobTrack: false,
  softShare: 0.6,
  ...terms,
  formal: [...formal],
  soft: traits,
});
