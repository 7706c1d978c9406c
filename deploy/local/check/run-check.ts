import { signInAs } from '../console-client.ts';
import type { System } from '../system.ts';
import { checkAdmission } from './check-admission.ts';
import { checkCollision } from './check-collision.ts';
import { checkEnquiry } from './check-enquiry.ts';
import { checkNeed } from './check-need.ts';
import { checkSupply } from './check-supply.ts';

/** What a check measured. */
export interface Checked {
  /** Median time from a registered need to its readable shortlist, in milliseconds. */
  millisecondsToShortlist: number;
}

/**
 * Goes through the main job as the roles do it, and prints what each of them sees. Throws where something is not as it
 * must be; how long it may take is for the caller to judge.
 */
export async function runCheck(
  { consoleUrl, clock }: Pick<System, 'consoleUrl' | 'clock'>,
  say: (line: string) => void,
): Promise<Checked> {
  const advisor = await signInAs(consoleUrl, 'business-advisor');
  const today = clock.today();
  const need = await checkNeed(advisor, today, say);
  await checkAdmission({ consoleUrl, need, today, say });
  await checkSupply(await signInAs(consoleUrl, 'procurement-officer'), today, say);
  const city = await signInAs(consoleUrl, 'business-advisor-trollhattan');
  await checkCollision({ first: advisor, second: city, today, say });
  await checkEnquiry({ city, service: advisor, today, say });
  return { millisecondsToShortlist: need.median };
}
