import { invalidField } from '@samspar/contracts';
import type { AskedPlan } from '@samspar/contracts/api/employer-contacts/survey-rounds';
import type { SurveyPlan } from '../../domain/surveys/survey-round.ts';
import { employersInPlace } from '../../projections/employers-in-place.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** The plan with each invited employer in its municipality; one that was merged stands as the one it was merged into. */
export async function inviteEmployers(
  employers: Pick<EmployerStore, 'named'>,
  { invited, ...plan }: AskedPlan,
): Promise<SurveyPlan> {
  if (invited.kind === 'counts') return { ...plan, invited };
  const found = await employersInPlace(employers, invited.employerIds);
  const each = invited.employerIds.map((id, index) => {
    const employer = found.get(id);
    if (!employer) throw invalidField(`invited.employerIds[${index}]`, 'Arbetsgivaren finns inte.');
    return { employerId: employer.id, municipality: employer.state.municipality };
  });
  const distinct = [...new Map(each.map((one) => [one.employerId, one])).values()];
  return { ...plan, invited: { kind: 'employers', employers: distinct } };
}
