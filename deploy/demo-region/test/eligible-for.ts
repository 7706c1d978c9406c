import type { Competence, DemandProfile } from '@samspar/contracts';
import { licencesIncluding } from '@samspar/reference-data';
import { daysBetween } from '../calendar.ts';
import type { DemoCandidate } from '../demo-region-types.ts';

type Criterion = DemandProfile['formal'][number];

const likeness = [0, 0.1, 0.3, 0.6, 1];

const sharedDigits = (one: string, other: string): number => {
  const different = one.split('').findIndex((digit, index) => digit !== other[index]);
  return different === -1 ? 4 : different;
};

// Close enough for counting: the day of the month is guessed and nothing is rounded.
const effectiveMonths = ({ experience }: Competence, ssyk: string, today: string): number =>
  experience.reduce((sum, each) => {
    const years = Math.max(0, daysBetween(`${each.lastUsed}-28`, today)) / 365.25;
    return sum + each.months * (likeness[sharedDigits(each.ssyk, ssyk)] ?? 0) * 2 ** (-years / 5);
  }, 0);

const meets = (profile: Competence, criterion: Criterion, today: string): boolean => {
  switch (criterion.kind) {
    case 'licence':
      return licencesIncluding(profile.licences).has(criterion.class);
    case 'certificate':
      return profile.certificates.includes(criterion.code);
    case 'swedish':
      return profile.swedish >= criterion.min;
    case 'language':
      return (profile.languages[criterion.code] ?? 0) >= criterion.min;
    case 'education':
      return (
        profile.education.level >= criterion.min &&
        (criterion.field === undefined || criterion.field === profile.education.field)
      );
    case 'experience':
      return effectiveMonths(profile, criterion.ssyk, today) >= criterion.months;
    case 'interest':
      return profile.interests.some((prefix) => criterion.ssyk.startsWith(prefix));
  }
};

/** A plain count of who meets every must-have, to see that the demo's demands are neither trivial nor hopeless. */
export const eligibleFor = (
  demand: DemandProfile,
  candidates: readonly DemoCandidate[],
  today: string,
): DemoCandidate[] => {
  const stages = ['employable', 'matchable', ...(demand.forJobTrack ? ['preparing'] : [])];
  const required = demand.formal.filter((each) => each.required);
  return candidates.filter(
    ({ profile, consents, protectedIdentity }) =>
      protectedIdentity === 'none' &&
      consents.some((each) => each.purpose === 'matching') &&
      stages.includes(profile.stage) &&
      profile.reach.includes(demand.municipality) &&
      profile.availableFrom <= demand.start &&
      profile.maxExtent >= (demand.extent ?? 0) &&
      (demand.schedule ?? []).every((part) => profile.schedule.includes(part)) &&
      required.every((each) => meets(profile, each, today)),
  );
};
