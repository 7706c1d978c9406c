import { competence, demandProfile, licenceClass, municipalityCode } from '@samspar/contracts';
import { findUnknownCodes } from '@samspar/runtime';
import { z } from 'zod';

const anyId = z.string().min(1).max(100);

/** A candidate as a line of a pool file. */
const candidateLine = competence.extend({
  id: anyId,
  municipality: municipalityCode,
  consentToMatching: z.boolean(),
});

/** A demand file. */
const demandFile = demandProfile.extend({ id: anyId });

const prerequisites = z.strictObject({
  swedish: z.int().min(0).max(7).optional(),
  educationLevel: z.int().min(0).max(6).optional(),
  stage: competence.shape.stage.optional(),
});
const effect = z.union([
  z.strictObject({ swedish: competence.shape.swedish }),
  z.strictObject({ certificate: z.string() }),
  z.strictObject({ licence: licenceClass }),
  z.strictObject({ education: competence.shape.education }),
  z.strictObject({ experience: competence.shape.experience.element.omit({ lastUsed: true }) }),
  z.strictObject({ stage: competence.shape.stage }),
]);
const intake = z.union([
  z.literal('continuous'),
  z.strictObject({ dates: z.array(z.iso.date()) }),
  z.strictObject({ everyWeeks: z.int().min(1), from: z.iso.date() }),
]);

/** A toolbox file: a list of measures. */
const toolboxFile = z.array(
  z.strictObject({
    id: anyId,
    effects: z.array(effect),
    prerequisites: prerequisites.optional(),
    weeks: z.int().min(1),
    intake,
    hoursPerWeek: z.number().min(0).max(168),
    municipalities: z.array(municipalityCode).optional(),
    capacity: z.int().min(0),
    authority: z.string(),
  }),
);

/** What is wrong with a file, in a sentence that says where. */
export class MalformedInput extends Error {
  constructor(place: string, problems: string[]) {
    super(`${place}: ${problems.join('; ')}`);
    this.name = 'MalformedInput';
  }
}

export const parseCandidate = (text: string, place: string) => parse(candidateLine, text, place);
export const parseDemand = (text: string, place: string) => parse(demandFile, text, place);
export const parseToolbox = (text: string, place: string) => parse(toolboxFile, text, place);

/** Reads JSON of a known shape; `place` (a file, with its line) begins every error. */
function parse<Schema extends z.ZodType>(schema: Schema, text: string, place: string): z.output<Schema> {
  const json = readJson(text, place);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new MalformedInput(
      place,
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()),
    );
  }
  // A pool may come from anywhere in the country; this installation's table of municipalities does not.
  const unknown = findUnknownCodes(json).filter(
    ({ field }) => !/^(municipality|reach|municipalities)/.test(field),
  );
  if (unknown.length > 0)
    throw new MalformedInput(
      place,
      unknown.map(({ field, message }) => `${field} ${message}`),
    );
  return parsed.data;
}

function readJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedInput(place, ['not valid JSON']);
  }
}
