import { invalidField } from '@samspar/contracts';
import type { SurveyPlan } from '../../domain/surveys/survey-round.ts';
import type { EmployersInPlace } from '../../projections/placements/employers-in-place.ts';

/** A plan as it is asked for: employers by their ids. */
export interface AskedPlan extends Omit<SurveyPlan, 'invited'> {
  invited:
    | { kind: 'employers'; employerIds: string[] }
    | { kind: 'counts'; counts: { municipality: string; invited: number }[] };
}

/** The plan with each invited employer in its municipality; one that was merged stands as the one it was merged into. */
export async function withInvited(
  employersInPlace: EmployersInPlace,
  { invited, ...plan }: AskedPlan,
): Promise<SurveyPlan> {
  if (invited.kind === 'counts') return { ...plan, invited };
  const found = await employersInPlace(invited.employerIds);
  const employers = invited.employerIds.map((id, index) => {
    const employer = found.get(id);
    if (!employer) throw invalidField(`invited.employerIds[${index}]`, 'Arbetsgivaren finns inte.');
    return { employerId: employer.id, municipality: employer.state.municipality };
  });
  const distinct = [...new Map(employers.map((each) => [each.employerId, each])).values()];
  return { ...plan, invited: { kind: 'employers', employers: distinct } };
}
