import { municipalityCode } from '@samspar/contracts';
import { type Actor, pageQuery } from '@samspar/runtime';
import { z } from 'zod';
import { enquiryUnit } from './enquiry-resource.ts';

const flag = z.enum(['true', 'false']).optional();

export const enquiryQuery = pageQuery.extend({
  municipality: municipalityCode.optional(),
  unit: enquiryUnit.optional(),
  status: z.enum(['open', 'closed']).optional(),
  mine: flag.describe('Bara dem jag har tagit hand om'),
  overdue: flag.describe('Bara dem som skulle ha besvarats före i dag'),
  passedOn: flag.describe('I stället dem som har skickats vidare härifrån till en annan kommun'),
  reference: z.string().max(20).optional().describe('Det som den som frågar hänvisar till'),
});
type WantedEnquiries = Omit<z.output<typeof enquiryQuery>, 'limit' | 'page'>;

/**
 * The store's filter for a list of enquiries, all of them in municipalities the actor may read in: where they lie now, or where
 * they were passed on from.
 */
export function enquiryFilter(
  { municipality, unit, status, mine, overdue, passedOn, reference }: WantedEnquiries,
  { actor, authorize, today }: { actor: Actor; authorize(municipality: string): void; today: string },
): Record<string, unknown> {
  const within = municipality ? [municipality] : ownOf(actor);
  for (const each of within) authorize(each);
  const place =
    passedOn === 'true'
      ? { 'state.handovers.from.municipality': { $in: within }, 'state.municipality': { $nin: within } }
      : { 'state.municipality': { $in: within } };
  return {
    ...place,
    ...(unit && { 'state.unit': unit }),
    ...(status && { 'state.status': status }),
    ...(mine === 'true' && { 'state.owner.id': actor.id }),
    ...(overdue === 'true' && { 'state.status': 'open', 'state.dueOn': { $lt: today } }),
    ...(reference && { 'state.reference': reference.trim().toUpperCase() }),
  };
}

/** Who has no municipality is refused by the question about none. */
function ownOf({ municipalities }: Actor): string[] {
  return municipalities.length > 0 ? [...municipalities] : [''];
}
