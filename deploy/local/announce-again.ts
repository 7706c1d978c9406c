import { stateOwners } from '@samspar/contracts';
import { expectStatus, signInAs } from './console-client.ts';

/** Has every service say its states again from MongoDB: what a bus that has been lost is rebuilt from. */
export async function announceAgain(consoleUrl: string): Promise<number> {
  const administrator = await signInAs(consoleUrl, 'administrator');
  let announced = 0;
  for (const service of stateOwners) {
    const answer = await administrator.create<{ announced: number }>(`${service}/v1/announcements`, {});
    announced += expectStatus(answer, 202, `Announcing again in ${service}`).announced;
  }
  return announced;
}
