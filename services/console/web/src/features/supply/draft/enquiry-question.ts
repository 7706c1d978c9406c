import type { BodyOf } from '../../../api/contract.ts';
import type { AlternativeDraft, EnquiryDraft, SupplyQuestion } from './enquiry-draft.ts';
import { profileOf } from './role-terms.ts';

type CountsRequest = BodyOf<'scoring', '/supply-counts', 'post'>;

/** An alternative as a question to ask and keep. What is missing the service says. */
export function questionOf(draft: EnquiryDraft, { start, roles }: AlternativeDraft): SupplyQuestion {
  const { municipality, purpose, cpv } = draft;
  return {
    municipality,
    purpose,
    cpv,
    start,
    roles: roles.map((role) => ({ profile: profileOf(role), number: Number(role.number) })),
  };
}

/** An alternative as a question to try, which nothing is kept of; `undefined` until there is something to count. */
export function countsOf(
  municipality: string,
  { start, roles }: AlternativeDraft,
): CountsRequest | undefined {
  if (municipality === '' || !/^\d{4}-\d\d-\d\d$/.test(start)) return undefined;
  const asked = roles.map((role) => ({ ...profileOf(role), openings: Number(role.number) }));
  if (asked.some(({ ssyk, openings }) => ssyk === '' || !Number.isInteger(openings) || openings < 1))
    return undefined;
  return {
    municipality,
    roles: asked.map((profile) => ({
      profile: { ...profile, municipality, start },
      number: profile.openings,
    })),
  };
}
