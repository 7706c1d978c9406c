import { RevisionConflict } from './store-errors.ts';

const mostTries = 20;
/** Longest first wait, in milliseconds; it grows with each try. */
const firstWait = 4;

/**
 * Runs load → decide → save again when someone else saved in between: for changes that do not build on what the
 * caller has seen of the whole aggregate. Each try decides anew on what is then true. Those who lost wait differently
 * long: in step with each other, only one of them would get through each time.
 */
export async function retryOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === mostTries) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * firstWait * attempt));
  }
}
