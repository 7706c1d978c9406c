import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calendarDateOf } from '@samspar/runtime';
import { generateDemoRegion } from '../demo-region/demo-region.ts';
import { expectStatus, signInAs } from './console-client.ts';
import { inParallel } from './in-parallel.ts';
import { loadCandidates } from './load-candidates.ts';
import { eventually } from './servers/wait-for.ts';

const seed = 2020;
const coordinatorOf: Record<string, string> = {
  '1488': 'coordinator-trollhattan',
  '1487': 'coordinator-vanersborg',
};

export interface LoadOptions {
  consoleUrl: string;
  dataDirectory: string;
  onProgress: (sentence: string) => void;
  /** How many of the region's candidates to load; all unless told. */
  most?: number;
}

/**
 * Registers the demo region through the services' own APIs, as its staff would. Every creation has a key of its own
 * that follows from the seed, so that a load that was interrupted goes on where it stopped.
 */
export async function loadDemoRegion({
  consoleUrl,
  dataDirectory,
  onProgress,
  most,
}: LoadOptions): Promise<void> {
  const file = join(dataDirectory, 'demo-region.json');
  const note = await readNote(file);
  if (note.loaded) return;
  const region = generateDemoRegion({ seed: note.seed, today: note.today });
  onProgress(`Läser in demoregionen (frö ${note.seed}) …`);
  const keyOf = (key: string) => `demo-${note.seed}-${key}`;

  const advisor = await signInAs(consoleUrl, 'business-advisor');
  const employerIds = new Map<string, string>();
  await inParallel(
    region.employers,
    async ({ key, organisationsnummer, name, municipality, branch, sizeClass }) => {
      const body = { organisationsnummer, name, municipality, branch, sizeClass };
      const answer = await advisor.create<{ id: string }>('employer-contacts/v1/employers', body, keyOf(key));
      employerIds.set(key, expectStatus(answer, 201, 'Registering an employer').id);
    },
  );

  const candidates = spread(region.candidates, most);
  await loadCandidates({ consoleUrl, candidates, employerIds, keyOf, onProgress });

  const demandIds = new Map<string, string>();
  await inParallel(region.demands, async ({ key, employerKey, body }) => {
    const demand = { employerId: employerIds.get(employerKey), profile: body };
    const answer = await advisor.create<{ id: string }>('employer-contacts/v1/demands', demand, keyOf(key));
    demandIds.set(key, expectStatus(answer, 201, 'Registering a demand').id);
  });
  await openJobTracks(consoleUrl, region.jobTracks, demandIds, keyOf);
  await writeFile(file, JSON.stringify({ ...note, loaded: true }));
  onProgress(
    `Demoregionen är inläst: ${region.employers.length} arbetsgivare, ` +
      `${candidates.length} kandidater, ${region.demands.length} kompetensbehov.`,
  );
}

type Region = ReturnType<typeof generateDemoRegion>;

/** At most `most` of the items, taken evenly from all of them. */
function spread<Item>(items: readonly Item[], most = items.length): Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

async function openJobTracks(
  consoleUrl: string,
  tracks: Region['jobTracks'],
  demandIds: ReadonlyMap<string, string>,
  keyOf: (key: string) => string,
): Promise<void> {
  for (const [municipality, user] of Object.entries(coordinatorOf)) {
    const coordinator = await signInAs(consoleUrl, user);
    for (const { key, name, demandKey, places, startsOn } of tracks.filter(
      (track) => track.municipality === municipality,
    )) {
      const body = { name, demandId: demandIds.get(demandKey), places, startsOn };
      await eventually(async () => {
        const answer = await coordinator.create('job-tracks/v1/job-tracks', body, keyOf(key));
        return answer.status === 409 ? undefined : expectStatus(answer, 201, 'Opening a job track');
      });
    }
  }
}

interface Note {
  seed: number;
  today: string;
  loaded: boolean;
}

/** The day is noted at the first try: the region is generated relative to it. */
async function readNote(file: string): Promise<Note> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Note;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const note = { seed, today: calendarDateOf(new Date()), loaded: false };
    await writeFile(file, JSON.stringify(note));
    return note;
  }
}
