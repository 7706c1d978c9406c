import { z } from 'zod';

/** What a consent allows: to be matched at all, or to be presented to one employer. */
export const consentPurpose = z.enum(['matching', 'employer-presentation']);

/** Who may receive: the partners of the agreement (`partners`), or one employer by its id. */
export const consentReceiver = z.union([z.literal('partners'), z.uuid()]);
