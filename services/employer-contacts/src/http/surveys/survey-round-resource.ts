import { halfYear, id, municipalityCode, setOf, shortText } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { Actor } from '@samspar/runtime';
import { z } from 'zod';
import { invitedByMunicipality, type SurveyRound } from '../../domain/surveys/survey-round.ts';

const count = z.int().nonnegative();
const invitedCount = z.strictObject({ municipality: municipalityCode, invited: count.max(100_000) });

const frame = {
  halfYear,
  name: shortText,
  municipalities: setOf(municipalityCode, 50).refine((codes) => codes.length > 0, 'Ange minst en kommun.'),
  questionnaireVersion: z.int().min(1).max(1000).default(1),
};

export const surveyPlanBody = z.strictObject({
  ...frame,
  invited: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('employers'), employerIds: setOf(id, 2000) }),
    z.strictObject({ kind: z.literal('counts'), counts: z.array(invitedCount).max(50) }),
  ]),
});

export const surveyRoundResource = z.strictObject({
  id,
  revision: z.int(),
  ...frame,
  status: z.enum(['planned', 'open', 'closed']),
  invited: z.array(invitedCount),
  /** For those who work with employers, where it is known who they are. */
  invitedEmployerIds: z.array(id).optional(),
  answered: count,
});

/** A round as the actor may see it: who is invited is for those who work with employers. */
export function toSurveyRoundResource({ id, revision, state }: Loaded<SurveyRound>, actor: Actor) {
  const { invited, ...round } = state;
  const mayKnow = actor.may('read', 'Employer') && invited.kind === 'employers';
  return {
    ...round,
    id,
    revision,
    invited: invitedByMunicipality(state),
    ...(mayKnow && { invitedEmployerIds: invited.employers.map(({ employerId }) => employerId) }),
  };
}
