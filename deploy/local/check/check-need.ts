import type { DemandProfile } from '@samspar/contracts';
import { addDays, nextMonday } from '../../demo-region/calendar.ts';
import { type ConsoleClient, expectStatus } from '../console-client.ts';
import { eventually } from '@samspar/local-servers/wait-for';
import { type Shortlist, sayShortlist } from './say-shortlist.ts';

const rounds = 15;
/** A registered need with its shortlist. */
export interface RegisteredNeed {
  demandId: string;
  employerId: string;
  shortlist: Shortlist;
  /** Median time from a registered need to its readable shortlist, in milliseconds. */
  median: number;
}

interface Employers {
  items: { id: string; name: string; municipality: string }[];
}

/** The business advisor: registers a need, and reads the shortlist it becomes. */
export async function checkNeed(
  advisor: ConsoleClient,
  today: string,
  say: (line: string) => void,
): Promise<RegisteredNeed> {
  say('\n— Företagsrådgivaren —');
  const found = await advisor.get<Employers>('employer-contacts/v1/employers?municipality=1488&limit=1');
  const employer = expectStatus(found, 200, 'Reading employers').items[0];
  if (!employer) throw new Error('The demo region has no employer in Trollhättan.');

  const start = startFrom(today);
  const times: number[] = [];
  let need: Omit<RegisteredNeed, 'median'> | undefined;
  for (let round = 0; round < rounds; round++) {
    if (need) await closeNeed(advisor, need);
    const started = performance.now();
    need = await registerNeed(advisor, employer.id, start);
    times.push(performance.now() - started);
  }
  if (!need) throw new Error('No need was registered.');
  say(`Behov registrerat hos ${employer.name}: 2 lagerarbetare från ${start}, heltid, dag.`);
  sayShortlist(need.shortlist, say);

  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  say(`Från registrerat behov till läsbar urvalslista: median ${median.toFixed(0)} ms av ${rounds}.`);
  return { ...need, median };
}

async function registerNeed(advisor: ConsoleClient, employerId: string, start: string) {
  const created = await advisor.create<{ id: string }>('employer-contacts/v1/demands', {
    employerId,
    profile: { ...profile, start },
  });
  const { id: demandId } = expectStatus(created, 201, 'Registering a demand');
  const shortlist = await eventually(() => readShortlist(advisor, demandId));
  return { demandId, employerId, shortlist };
}

/** The demand's shortlist, or `undefined` while it isn't there yet. */
export async function readShortlist(client: ConsoleClient, demandId: string): Promise<Shortlist | undefined> {
  const answer = await client.get<Shortlist>(`scoring/v1/demands/${demandId}/shortlist`);
  return answer.status === 404 ? undefined : expectStatus(answer, 200, 'Reading a shortlist');
}

async function closeNeed(advisor: ConsoleClient, { demandId }: { demandId: string }): Promise<void> {
  const closed = await advisor.change(`employer-contacts/v1/demands/${demandId}/closing`, 1, {
    outcome: 'cancelled',
    reason: 'registered-by-mistake',
  });
  expectStatus(closed, 200, 'Closing a demand');
}

/** A Monday in about eight weeks. */
export const startFrom = (today: string): string => nextMonday(addDays(today, 54));

const profile: Omit<DemandProfile, 'start'> = {
  ssyk: '4322',
  openings: 2,
  municipality: '1488',
  extent: 100,
  schedule: ['day'],
  forJobTrack: true,
  softShare: 0.6,
  formal: [
    { kind: 'swedish', min: 2, required: true, weight: 2 },
    { kind: 'licence', class: 'B', required: false, weight: 2 },
    { kind: 'certificate', code: 'truckkort-b', required: false, weight: 2 },
    { kind: 'experience', ssyk: '4322', months: 12, required: false, weight: 3 },
    { kind: 'interest', ssyk: '4322', required: false, weight: 1 },
  ],
  soft: [
    { trait: 'motivation', wanted: 4, weight: 5 },
    { trait: 'reliability', wanted: 4, weight: 4 },
    { trait: 'cooperation', wanted: 3, weight: 2 },
  ],
};
