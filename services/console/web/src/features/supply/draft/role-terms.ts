import type { Criterion, RoleDraft, RoleProfile } from './enquiry-draft.ts';

/** The fields of a role that ask for something formal, in the order they are sent. */
export type Term = 'licence' | 'swedish' | 'months' | 'education' | 'certificates' | 'language';

export interface RoleTerm {
  term: Term;
  criterion: Criterion;
}

const mustHave = { required: true, weight: 0 } as const;
/** Enough to do one's work in. */
const workingLevel = 3;

/** What a role asks for, as must-haves: a clause has no merits. */
export function termsOf(role: RoleDraft): RoleTerm[] {
  const { ssyk, licence, swedish, months, education, certificates, language } = role;
  const terms: (RoleTerm | false)[] = [
    licence !== '' && { term: 'licence', criterion: { kind: 'licence', class: licence, ...mustHave } },
    swedish !== '' && { term: 'swedish', criterion: { kind: 'swedish', min: Number(swedish), ...mustHave } },
    months !== '' && {
      term: 'months',
      criterion: { kind: 'experience', ssyk, months: Number(months), ...mustHave },
    },
    education !== '' && {
      term: 'education',
      criterion: { kind: 'education', min: Number(education), ...mustHave },
    },
    ...certificates.map((code) => ({
      term: 'certificates' as const,
      criterion: { kind: 'certificate' as const, code, ...mustHave },
    })),
    language !== '' && {
      term: 'language',
      criterion: { kind: 'language', code: language, min: workingLevel, ...mustHave },
    },
  ];
  return terms.filter((each) => each !== false);
}

/** The role as the service takes it. Soft competence changes nobody's eligibility, so a clause asks for none. */
export function profileOf(role: RoleDraft): RoleProfile {
  const { ssyk, extent, schedule, forTraining } = role;
  return {
    ssyk,
    forJobTrack: forTraining,
    formal: termsOf(role).map(({ criterion }) => criterion),
    soft: [],
    ...(extent !== '' && { extent: Number(extent) }),
    ...(schedule.length > 0 && { schedule: [...schedule] }),
  };
}

/** A role of an earlier enquiry, to go on from. */
export function roleDraftOf(profile: RoleProfile, number: number, id: string): RoleDraft {
  const formal = (profile.formal ?? []).filter(({ required }) => required);
  const first = <K extends Criterion['kind']>(kind: K) =>
    formal.find((each): each is Extract<Criterion, { kind: K }> => each.kind === kind);
  const certificates = formal.flatMap((each) => (each.kind === 'certificate' ? [each.code] : []));
  return {
    id,
    ssyk: profile.ssyk,
    number: String(number),
    licence: first('licence')?.class ?? '',
    swedish: textOf(first('swedish')?.min),
    months: textOf(first('experience')?.months),
    education: textOf(first('education')?.min),
    certificates,
    language: first('language')?.code ?? '',
    extent: textOf(profile.extent),
    schedule: profile.schedule ?? [],
    forTraining: profile.forJobTrack ?? false,
  };
}

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));
