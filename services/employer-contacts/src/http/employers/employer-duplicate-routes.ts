import { municipalityCode, shortText } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createFindDuplicates } from '../../commands/employers/find-duplicates.ts';
import type { DuplicateReason } from '../../domain/employers/likely-duplicates.ts';
import { employerBody, employerSummary, toEmployerSummary } from './employer-resource.ts';

const texts: Record<DuplicateReason, string> = {
  'same-organisationsnummer': 'Samma organisationsnummer',
  'same-name': 'Samma namn, bortsett från bolagsform och ordning',
  'similar-name': 'Liknande namn',
  'same-municipality': 'Samma kommun',
  'workplace-in-municipality': 'Har ett arbetsställe i kommunen',
};
const code = z.enum(Object.keys(texts) as [DuplicateReason, ...DuplicateReason[]]);

export interface EmployerDuplicateRoutesOptions {
  commands: { findDuplicates: ReturnType<typeof createFindDuplicates> };
}

/** Asking before registering. A POST, though it changes nothing: a sole trader's number may stand in no address. */
export function employerDuplicateRoutes({ commands }: EmployerDuplicateRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/employer-duplicates',
      operationId: 'find-employer-duplicates',
      summary: 'Arbetsgivare som sannolikt är samma som en man tänker registrera, och varför',
      action: 'read',
      subject: 'Employer',
      body: z.strictObject({
        name: shortText,
        municipality: municipalityCode.optional(),
        organisationsnummer: employerBody.shape.organisationsnummer.optional(),
      }),
      response: z.strictObject({
        items: z.array(
          z.strictObject({
            employer: employerSummary,
            likeness: z.number(),
            reasons: z.array(z.strictObject({ code, text: z.string() })),
          }),
        ),
      }),
      handle: async ({ body }) => {
        const found = await commands.findDuplicates(body);
        const items = found.map(({ employer, likeness, reasons }) => ({
          employer: toEmployerSummary(employer),
          likeness: Math.round(likeness * 100) / 100,
          reasons: reasons.map((reason) => ({ code: reason, text: texts[reason] })),
        }));
        return { body: { items } };
      },
    }),
  ];
}
