import { z } from 'zod';
import { instant, longText, setOf } from '../primitives.ts';

/** A member of staff as colleagues see one. Stays in the service that keeps it: no event carries it. */
export const staffMember = z
  .strictObject({
    id: z.string().describe('Åtkomstintygets subjekt'),
    name: z.string(),
    organisation: z.string(),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof staffMember>;

/** Who did something, and when (UTC): the fields of an answer that tell it. */
export const acted = { at: instant, by: staffMember };
export interface Act {
  by: StaffMember;
  at: string;
}

/** A text someone writes. `companyOwn`: the kinds of number or address in it that are the company's own, not a person's. */
export const freeText = z
  .strictObject({
    text: longText,
    companyOwn: setOf(z.enum(['personnummer', 'email', 'telephone']), 3).default([]),
  })
  .meta({ id: 'FreeText' });
export type FreeText = z.output<typeof freeText>;
