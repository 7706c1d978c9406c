import type {
  CancellationReason,
  Closing,
  DemandSource,
} from '@samspar/contracts/api/employer-contacts/demands';
import type { Demand, DemandEvent, DemandVersion, Filling, Stamp } from './demand.ts';
import { demandDifference } from './demand-difference.ts';

/** How many changes of a demand are kept. */
export const versionsKept = 200;

/** The version an event makes of the demand it happens to. */
export function versionOf(
  before: Demand,
  { stamp, ...event }: Exclude<DemandEvent, { type: 'demand-registered' }>,
): DemandVersion {
  switch (event.type) {
    case 'demand-changed':
      return { ...stamp, change: { type: event.type, before: before.profile } };
    case 'demand-annotated':
      return { ...stamp, change: { type: event.type } };
    case 'demand-closed': {
      const { note: _note, ...closing } = event.closing;
      return { ...stamp, change: { type: event.type, ...closing } };
    }
    default:
      return { ...stamp, change: event };
  }
}

/** What was done in one revision, to be read. */
export type ReadableVersion = Stamp & { sentences: string[] };

/** A demand's versions in words, the newest first: those after `since`, or all that are kept. */
export function readableVersions(
  { versions, profile }: Pick<Demand, 'versions' | 'profile'>,
  since = 0,
): ReadableVersion[] {
  const readable: ReadableVersion[] = [];
  let after = profile;
  for (const { change, revision, at, by } of versions.toReversed()) {
    if (revision <= since) break;
    const sentences =
      change.type === 'demand-changed' ? demandDifference(change.before, after) : [sentenceOf(change)];
    if (change.type === 'demand-changed') after = change.before;
    const same = readable.at(-1);
    if (same?.revision === revision) same.sentences.unshift(...sentences);
    else readable.push({ revision, at, by, sentences });
  }
  return readable;
}

type Told = Exclude<DemandVersion['change'], { type: 'demand-changed' }>;

function sentenceOf(change: Told): string {
  switch (change.type) {
    case 'demand-registered':
      return `Behovet registrerades${origins[change.source.kind]}`;
    case 'demand-annotated':
      return 'Anteckningen ändrades';
    case 'letter-signed':
      return `Avsiktsförklaring undertecknad ${change.letter.signedOn}, antal platser: ${change.letter.openings}`;
    case 'letter-withdrawn':
      return 'Avsiktsförklaringen togs tillbaka';
    case 'opening-filled':
      return `En plats tillsattes ${change.filling.on} ${ways[change.filling.how]}`;
    case 'filling-undone':
      return `Tillsättningen ${change.filling.on} ${ways[change.filling.how]} togs tillbaka`;
    case 'demand-closed':
      return change.reason ? `Behovet avbröts: ${cancellations[change.reason]}` : outcomes[change.outcome];
    case 'demand-reopened':
      return 'Behovet öppnades igen';
  }
}

const origins: Record<DemandSource['kind'], string> = {
  advisor: '',
  enquiry: ' ur en förfrågan',
  'job-ad': ' ur en platsannons',
};

const ways: Record<Filling['how'], string> = {
  'job-track': 'genom jobbspår',
  direct: 'direkt',
  other: 'på annat sätt',
};

const outcomes: Record<Closing['outcome'], string> = {
  filled: 'Behovet avslutades: alla platser är tillsatta',
  'partly-filled': 'Behovet avslutades: några platser blev tillsatta',
  cancelled: 'Behovet avbröts',
};

const cancellations: Record<CancellationReason, string> = {
  'employer-withdrew': 'arbetsgivaren drog sig ur',
  'filled-elsewhere': 'platserna tillsattes på annat håll',
  funding: 'finansieringen föll bort',
  reorganised: 'verksamheten organiserades om',
  'registered-by-mistake': 'det var registrerat av misstag',
};
