import type { AnswerOf, BodyOf } from '../../../api/contract.ts';
import { type CriterionDraft, criterionDraft, criterionOf, numberOf } from './criterion-draft.ts';

export type Demand = AnswerOf<'employer-contacts', '/demands/{demandId}', 'get'>;
/** What is known so far of what an employer asks for, as the service takes it. */
export type DemandWish = BodyOf<'employer-contacts', '/demands', 'post'>['profile'];
export type NoteBody = BodyOf<'employer-contacts', '/demands/{demandId}/note', 'put'>;
export type SoftCriterion = NonNullable<DemandWish['soft']>[number];
export type ScheduleCode = NonNullable<DemandWish['schedule']>[number];

/** How a form holds each field of the profile. A field that the contract gets and this lacks doesn't compile. */
interface Held {
  ssyk: string;
  openings: string;
  municipality: string;
  start: string;
  extent: string;
  schedule: readonly ScheduleCode[];
  forJobTrack: boolean;
  /** Whole percent. */
  softShare: number;
  formal: readonly CriterionDraft[];
  soft: readonly SoftCriterion[];
}

/** A demand as it is being written: every field as the form holds it, empty where nothing is said. */
export type DemandDraft = { employerId: string; note: NoteBody } & {
  [Field in keyof DemandWish]-?: Held[Field];
};

export const emptyDraft = (employerId: string, municipality: string): DemandDraft => ({
  employerId,
  ssyk: '',
  openings: '',
  municipality,
  start: '',
  extent: '',
  schedule: [],
  forJobTrack: false,
  softShare: 60,
  formal: [],
  soft: [],
  note: { text: '', companyOwn: [] },
});

/** A registered demand, to go on writing from. */
export function draftOf({
  employerId,
  profile,
  note,
}: Pick<Demand, 'employerId' | 'profile' | 'note'>): DemandDraft {
  return {
    employerId,
    ssyk: profile.ssyk,
    openings: textOf(profile.openings),
    municipality: profile.municipality,
    start: profile.start ?? '',
    extent: textOf(profile.extent),
    schedule: profile.schedule ?? [],
    forJobTrack: profile.forJobTrack ?? false,
    softShare: Math.round((profile.softShare ?? 0.6) * 100),
    formal: (profile.formal ?? []).map((criterion, place) => criterionDraft(criterion, `saved-${place}`)),
    soft: profile.soft ?? [],
    note: note ?? { text: '', companyOwn: [] },
  };
}

/** What is written, as the service takes it. What isn't a number goes as it was written: the service says so. */
export function wishOf(draft: DemandDraft): DemandWish {
  // Every field is named, so that a field that the contract gets and this lacks doesn't compile.
  const wish: { [Field in keyof DemandWish]-?: DemandWish[Field] | undefined } = {
    ssyk: draft.ssyk,
    openings: draft.openings.trim() === '' ? undefined : numberOf(draft.openings),
    municipality: draft.municipality,
    start: draft.start || undefined,
    extent: draft.extent.trim() === '' ? undefined : numberOf(draft.extent),
    schedule: draft.schedule.length === 0 ? undefined : [...draft.schedule],
    forJobTrack: draft.forJobTrack,
    softShare: draft.softShare / 100,
    formal: draft.formal.map(criterionOf),
    soft: [...draft.soft],
  };
  return Object.fromEntries(Object.entries(wish).filter(([, said]) => said !== undefined)) as DemandWish;
}

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));
