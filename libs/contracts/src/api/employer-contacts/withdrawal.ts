import { z } from 'zod';
import { calendarDate } from '../../primitives.ts';
import { freeText, staffMember } from '../staff.ts';

/** That something was taken back, by whom, on which day and why. */
export const withdrawal = z
  .strictObject({ reason: freeText.optional(), on: calendarDate, by: staffMember })
  .meta({ id: 'Withdrawal' });
export type Withdrawal = z.output<typeof withdrawal>;

/** What is said by whoever takes something back. */
export const withdrawing = z.strictObject({ reason: freeText.optional() });
