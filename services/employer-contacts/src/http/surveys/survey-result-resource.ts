import { branchCode, educationLevel, municipalityCode, ssyk, trait } from '@samspar/contracts';
import { z } from 'zod';
import { shortageEffects } from '../../domain/surveys/survey-answer.ts';

const count = z.int().nonnegative();
const share = z.strictObject({ answers: count, percent: z.number() });

const figures = z.strictObject({
  feltShortage: share,
  effects: z.array(share.extend({ effect: z.enum(shortageEffects) })),
  requires: z.strictObject({
    education: share,
    experience: share,
    either: share,
    both: share,
    licenceB: share,
  }),
  minimumEducation: z.array(share.extend({ level: educationLevel })),
  personalQualities: z.array(z.strictObject({ trait, first: count, mentioned: count })),
  hardToFind: z.array(z.strictObject({ ssyk, answers: count })),
  recruitmentNeeds: z.array(z.strictObject({ ssyk, shortTerm: count, longTerm: count })),
});

const group = z.strictObject({
  answers: count,
  figures: figures.nullable().describe('Saknas för grupper med färre än fem svar'),
});

/** Results in all, by municipality and by branch. */
export const resultsResource = z.strictObject({
  total: group,
  leftOut: count.describe('Svar som inte är med i någon siffra, för att inte kunna räknas ut'),
  byMunicipality: z.array(group.extend({ municipality: municipalityCode })),
  byBranch: z.array(group.extend({ branch: branchCode })),
});
