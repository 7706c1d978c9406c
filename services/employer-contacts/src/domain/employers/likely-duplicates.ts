import type { DuplicateReason } from '@samspar/contracts/api/employer-contacts/employers';
import type { Employer } from './employer.ts';
import { comparedName, nameLikeness } from './employer-name.ts';

/** An employer somebody looks for or is about to register, as far as it is known. */
export interface Sought {
  name: string;
  municipality?: string | undefined;
  /** Ten digits. */
  organisationsnummer?: string | undefined;
}

export interface LikelyDuplicate<Candidate> {
  employer: Candidate;
  /** How alike the names are, 0–1; 1 where the number is the same. */
  likeness: number;
  reasons: DuplicateReason[];
}

/** How alike names must be: less where the place speaks for it as well. */
const leastInSamePlace = 0.6;
const leastElsewhere = 0.75;
const mostShown = 10;

/**
 * The employers among `candidates` likely to be the one sought, each with why: the same number first, then those in the
 * same municipality, then the most alike.
 */
export function likelyDuplicates<Candidate extends { state: Employer }>(
  sought: Sought,
  candidates: readonly Candidate[],
): LikelyDuplicate<Candidate>[] {
  return candidates
    .map((employer) => compared(sought, employer))
    .filter(isLikely)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, mostShown);
}

function compared<Candidate extends { state: Employer }>(
  sought: Sought,
  employer: Candidate,
): LikelyDuplicate<Candidate> {
  const { organisationsnummer, name, municipality, workplaces } = employer.state;
  const isSameNumber = sought.organisationsnummer === organisationsnummer;
  const isSameName = comparedName(sought.name) === comparedName(name);
  const likeness = isSameNumber || isSameName ? 1 : nameLikeness(sought.name, name);
  const reasons: (DuplicateReason | false)[] = [
    isSameNumber && 'same-organisationsnummer',
    isSameName ? 'same-name' : nameLikeness(sought.name, name) >= leastInSamePlace && 'similar-name',
    sought.municipality === municipality && 'same-municipality',
    workplaces.some((workplace) => workplace.municipality === sought.municipality) &&
      'workplace-in-municipality',
  ];
  return { employer, likeness, reasons: reasons.filter((reason) => reason !== false) };
}

function isLikely({ likeness, reasons }: LikelyDuplicate<unknown>): boolean {
  return likeness >= (isNear(reasons) ? leastInSamePlace : leastElsewhere);
}

function rank({ likeness, reasons }: LikelyDuplicate<unknown>): number {
  return (reasons.includes('same-organisationsnummer') ? 4 : 0) + (isNear(reasons) ? 2 : 0) + likeness;
}

function isNear(reasons: readonly DuplicateReason[]): boolean {
  return reasons.includes('same-municipality') || reasons.includes('workplace-in-municipality');
}
