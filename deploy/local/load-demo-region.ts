import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '@samspar/local-servers/wait-for';
import type { System } from './system.ts';
import { generateDemoRegion } from '../demo-region/demo-region.ts';
import { expectStatus } from './console-client.ts';
import { loadCandidates } from './loading/load-candidates.ts';
import { loadContacts } from './loading/load-contacts.ts';
import { loadDemands, loadPools, loadWishes } from './loading/load-demands.ts';
import { loadEmployers } from './loading/load-employers.ts';
import { loadEnquiries } from './loading/load-enquiries.ts';
import { loadJobAds } from './loading/load-job-ads.ts';
import { loadOutlook } from './loading/load-outlook.ts';
import { loadPlacementOffers } from './loading/load-placement-offers.ts';
import { createLoading, type Loading } from './loading/loading.ts';

const seed = 2020;
const coordinatorOf: Record<string, string> = {
  '1488': 'coordinator-trollhattan',
  '1487': 'coordinator-vanersborg',
};

export interface LoadOptions extends Pick<System, 'consoleUrl' | 'clock'> {
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
  clock: { today },
  dataDirectory,
  onProgress,
  most,
}: LoadOptions): Promise<void> {
  const file = join(dataDirectory, 'demo-region.json');
  const note = await readNote(file, today);
  if (note.loaded) return;
  const region = generateDemoRegion({ seed: note.seed, today: note.today });
  onProgress(`Läser in demoregionen (frö ${note.seed}) …`);
  const keyOf = (key: string) => `demo-${note.seed}-${key}`;

  const loading = createLoading({ consoleUrl, today, keyOf, onProgress });
  await loadEmployers(loading, region);
  onProgress(`  ${region.employers.length} arbetsgivare`);
  const candidates = spread(region.candidates, most);
  // Needs that cannot be matched yet come before those that can: the newest in the list are the ones to look at first.
  await Promise.all([
    loadCandidates(loading, candidates),
    loadEmployerContacts(loading, region.employerContacts),
  ]);
  await loadDemands(loading, region.demands, region.employerContacts.progress);
  await loadPools(loading, region.employerContacts.pools);
  await openJobTracks(loading, region.jobTracks);
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

/** What the partners know of the employers and do with them, before any need is described. */
async function loadEmployerContacts(loading: Loading, parts: Region['employerContacts']): Promise<void> {
  await loadContacts(loading, parts);
  await loadEnquiries(loading, parts.enquiries);
  await loadWishes(loading, parts.wishes);
  await loadOutlook(loading, parts);
  await loadPlacementOffers(loading, parts.placementOffers);
  await loadJobAds(loading, parts.jobAds);
}

async function openJobTracks(loading: Loading, tracks: Region['jobTracks']): Promise<void> {
  for (const [municipality, user] of Object.entries(coordinatorOf)) {
    const coordinator = await loading.as(user);
    for (const { key, name, demandKey, places, startsOn } of tracks.filter(
      (track) => track.municipality === municipality,
    )) {
      const body = { name, demandId: loading.idOf(demandKey), places, startsOn };
      await eventually(async () => {
        const answer = await coordinator.create('job-tracks/v1/job-tracks', body, loading.keyOf(key));
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
async function readNote(file: string, today: () => string): Promise<Note> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Note;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const note = { seed, today: today(), loaded: false };
    await writeFile(file, JSON.stringify(note));
    return note;
  }
}
