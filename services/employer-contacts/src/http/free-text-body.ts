import { longText, setOf } from '@samspar/contracts';
import { z } from 'zod';

/** A text someone writes. `companyOwn`: the kinds of number or address in it that are the company's own, not a person's. */
export const freeTextBody = z.strictObject({
  text: longText,
  companyOwn: setOf(z.enum(['personnummer', 'email', 'telephone']), 3).default([]),
});
