import { z } from 'zod';

/** How an employer is met. */
export const contactKind = z.enum(['visit', 'call', 'mail', 'digital-meeting', 'fair']);
export type ContactKind = z.infer<typeof contactKind>;

/** How far a demand has matured: heard of, counted, described, agreed in a letter of intent. */
export const demandStage = z.enum(['signal', 'quantified', 'profiled', 'agreed']);
export type DemandStage = z.infer<typeof demandStage>;

/** How an enquiry reached us. */
export const enquirySource = z.enum(['staff', 'public-form']);
export type EnquirySource = z.infer<typeof enquirySource>;

/** Why an enquiry was closed. */
export const enquiryClosing = z.enum([
  'became-demand',
  'became-placement-offer',
  'answered',
  'duplicate',
  'withdrawn-by-employer',
  'outside-assignment',
]);
export type EnquiryClosing = z.infer<typeof enquiryClosing>;

/** What a placement is for. */
export const placementPurpose = z.enum([
  'language-training',
  'try-out',
  'work-ability',
  'job-track-practice',
]);
export type PlacementPurpose = z.infer<typeof placementPurpose>;
