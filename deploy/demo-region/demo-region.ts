import { generateCandidates } from './candidates.ts';
import { generateDemands, generateJobTracks } from './demands.ts';
import { generateEmployerContacts } from './employer-contacts/employer-contacts.ts';
import { generateEmployers } from './employers.ts';
import { createRandom } from './random.ts';

/**
 * An invented region of Trollhättan, Vänersborg and Grästorp with the published size and make-up of target group A and
 * of the employers. Pure: the same `seed` (whole number) and `today` (YYYY-MM-DD) give the same region to the last
 * field, on every machine.
 */
export const generateDemoRegion = ({ seed, today }: { seed: number; today: string }) => {
  const random = createRandom(seed);
  const employers = generateEmployers(random.fork('employers'));
  const demands = generateDemands(random.fork('demands'), employers, today);
  const jobTracks = generateJobTracks(demands);
  return {
    seed,
    employers,
    demands,
    candidates: generateCandidates(random.fork('candidates'), demands, today),
    jobTracks,
    employerContacts: generateEmployerContacts(
      random.fork('employer-contacts'),
      { employers, demands, jobTracks },
      today,
    ),
  };
};

/** All that a demonstration starts from. */
export type DemoRegion = ReturnType<typeof generateDemoRegion>;
