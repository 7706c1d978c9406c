import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { municipalityCode } from '../primitives.ts';

/** A supply enquiry has been answered. Only that it happened travels, never what it answered. */
export const supplyEnquiryAnswered = defineEvent(
  'procurement',
  'supply-enquiry-answered',
  1,
  'fact',
  z.strictObject({ municipality: municipalityCode, roles: z.int().positive(), wanted: z.int().positive() }),
  'SupplyEnquiry',
);

/** The enquiry was withdrawn: the reversal of `supply-enquiry-answered`. */
export const supplyEnquiryWithdrawn = defineEvent(
  'procurement',
  'supply-enquiry-withdrawn',
  1,
  'fact',
  z.strictObject({ municipality: municipalityCode }),
  'SupplyEnquiry',
);
