import { addDays } from '../../demo-region/calendar.ts';
import { type ConsoleClient, expectStatus, signInAs } from '../console-client.ts';
import { eventually } from '@samspar/local-servers/wait-for';
import { type RegisteredNeed, readShortlist, startFrom } from './check-need.ts';
import { pseudonym } from './say-shortlist.ts';

interface Track {
  id: string;
  participations: { id: string; revision: number; status: string; candidateId: string }[];
}

export interface AdmissionOptions {
  consoleUrl: string;
  need: RegisteredNeed;
  today: string;
  say: (line: string) => void;
}

/** The coordinator: takes a candidate from the shortlist into a job track, with consent, and sees the list follow. */
export async function checkAdmission({ consoleUrl, need, today, say }: AdmissionOptions): Promise<void> {
  say('\n— Samordnaren —');
  const coordinator = await signInAs(consoleUrl, 'coordinator-trollhattan');
  const { demandId, employerId } = need;
  const candidateId = await firstOfOwnMunicipality(coordinator, need);

  const opened = await coordinator.create<Track>('job-tracks/v1/job-tracks', {
    name: 'Lager och logistik',
    demandId,
    places: 2,
    startsOn: startFrom(today),
  });
  const track = expectStatus(opened, 201, 'Opening a job track');
  const proposal = { candidateId, reason: 'Vill arbeta på lager och har prövat det på praktik.' };
  const participations = `job-tracks/v1/job-tracks/${track.id}/participations`;
  const proposed = await coordinator.create<{ id: string }>(participations, proposal);
  const { id: participationId } = expectStatus(proposed, 201, 'Proposing a candidate');
  say(`Föreslagen till jobbspåret: ${pseudonym(candidateId)}`);

  const step = async (name: string, body: object, expected = 200) => {
    const seen = await participationOf(coordinator, track.id, participationId);
    const answer = await coordinator.change(
      `${participations}/${participationId}/${name}`,
      seen.revision,
      body,
    );
    if (answer.status === expected) return answer;
    if (answer.status === 409) return undefined;
    expectStatus(answer, expected, name);
    return undefined;
  };
  expectDone(await step('invitation', { reason: 'Informationsträff med arbetsgivaren' }), 'Inviting');
  expectDone(
    await step('application', { motivation: 'Jag vill arbeta och trivs på lager.' }),
    'Recording the application',
  );
  say('Inbjuden till informationsträff · ansökan mottagen');

  const admission = { reason: 'Arbetsgivaren har valt efter intervju.' };
  if (await step('admission', admission))
    throw new Error('Admitted without consent to be presented to the employer.');
  say('Antagning nekas: samtycke till presentation för arbetsgivaren saknas.');
  await giveConsent(coordinator, candidateId, { receiver: employerId, expiresOn: addDays(today, 365) });
  await eventually(() => step('admission', admission));
  say('Samtycke lämnat · antagen');

  await eventually(async () => {
    const now = await readShortlist(coordinator, demandId);
    return now?.shortlist.some(({ id }) => id === candidateId) ? undefined : true;
  });
  say('Urvalslistan har följt med: den antagna står inte längre på den.');
  await checkWithdrawal(coordinator, need, candidateId, say);
}

/** The coordinator may see who somebody is only in the own municipality. */
async function firstOfOwnMunicipality(
  coordinator: ConsoleClient,
  { shortlist }: RegisteredNeed,
): Promise<string> {
  for (const { id } of shortlist.shortlist) {
    const answer = await coordinator.get(`candidate-pools/v1/candidates/${id}`);
    if (answer.status === 200) return id;
    if (answer.status !== 403) expectStatus(answer, 200, 'Reading a candidate');
  }
  throw new Error('Nobody on the shortlist lives in Trollhättan.');
}

async function participationOf(coordinator: ConsoleClient, trackId: string, participationId: string) {
  const answer = await coordinator.get<Track>(`job-tracks/v1/job-tracks/${trackId}`);
  const { participations } = expectStatus(answer, 200, 'Reading the job track');
  const participation = participations.find(({ id }) => id === participationId);
  if (!participation) throw new Error('The proposal is not on the job track.');
  return participation;
}

async function giveConsent(
  coordinator: ConsoleClient,
  candidateId: string,
  to: { receiver: string; expiresOn: string },
): Promise<void> {
  const path = `candidate-pools/v1/candidates/${candidateId}`;
  const { revision } = await coordinator.get(path);
  const consent = {
    purpose: 'employer-presentation',
    textVersion: '2026-1',
    ...to,
  };
  expectStatus(await coordinator.change(`${path}/consents`, revision, consent), 200, 'Giving consent');
}

async function checkWithdrawal(
  coordinator: ConsoleClient,
  need: RegisteredNeed,
  admitted: string,
  say: (line: string) => void,
): Promise<void> {
  const rest = need.shortlist.shortlist.filter(({ id }) => id !== admitted);
  const candidateId = await firstOfOwnMunicipality(coordinator, {
    ...need,
    shortlist: { ...need.shortlist, shortlist: rest },
  });
  const path = `candidate-pools/v1/candidates/${candidateId}`;
  const { revision } = await coordinator.get(path);
  const started = performance.now();
  expectStatus(
    await coordinator.remove(`${path}/consents/matching/partners`, revision),
    200,
    'Withdrawing consent',
  );
  await eventually(async () => {
    const now = await readShortlist(coordinator, need.demandId);
    const { shortlist = [], nearMisses = [] } = now ?? {};
    return [...shortlist, ...nearMisses].some(({ id }) => id === candidateId) ? undefined : true;
  });
  const milliseconds = (performance.now() - started).toFixed(0);
  say(
    `${pseudonym(candidateId)} har tagit tillbaka sitt samtycke och är borta ur urvalet efter ${milliseconds} ms.`,
  );
}

function expectDone(answer: unknown, what: string): void {
  if (!answer) throw new Error(`${what} was refused.`);
}
