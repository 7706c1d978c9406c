import { eventually } from '@samspar/local-servers/wait-for';
import { addDays, nextMonday } from '../../demo-region/calendar.ts';
import { type ConsoleClient, expectStatus } from '../console-client.ts';
import { readShortlist } from './check-need.ts';

const api = 'employer-contacts/v1';
/** Written in the walk, and never to be found outside employer contacts. */
export const enquiryTexts = {
  name: 'Tallulah Vassbrunn',
  telephone: '070-174 06 51',
  email: 'tallulah.vassbrunn@example.org',
  request: 'Vi behöver två personer som kan städa på morgnarna och undrar vilka ni känner till.',
  routing: 'Arbetsgivaren vill anställa, så Arbetsförmedlingen tar kontakten.',
  closing: 'Arbetsgivaren löste det med egen personal.',
};

interface Enquiry {
  id: string;
  reference: string;
  status: 'open' | 'closed';
  closing?: { reason: string; demandId?: string };
  owner?: { name: string; organisation: string };
}
export interface EnquiryOptions {
  /** Who takes the enquiry in, and who takes care of it. */
  city: ConsoleClient;
  service: ConsoleClient;
  today: string;
  say: (line: string) => void;
}

/** An employer asks the city; the enquiry is passed on, taken care of and becomes a demand that is scored. All is taken back. */
export async function checkEnquiry({ city, service, today, say }: EnquiryOptions): Promise<void> {
  say('\n— Från förfrågan till kompetensbehov —');
  const employerId = await anEmployer(city);
  const registered = await register(city, employerId);
  const path = `${api}/enquiries/${registered.body.id}`;
  say(`Staden tar emot förfrågan ${registered.body.reference} från en arbetsgivare.`);

  const to = { municipality: '1488', unit: 'arbetsformedlingen' };
  const routing = { ...to, reason: { text: enquiryTexts.routing } };
  const routed = await city.change<Enquiry>(`${path}/routing`, registered.revision, routing);
  expectStatus(routed, 200, 'Passing an enquiry on');
  const taken = await service.change<Enquiry>(`${path}/owner`, routed.revision, {});
  const { owner } = expectStatus(taken, 200, 'Taking care of an enquiry');
  say(`Den skickas vidare, och ${owner?.name} (${owner?.organisation}) tar hand om den.`);

  const started = performance.now();
  const made = await service.create<{ id: string; stage: string }>(`${path}/demand`, {
    profile: { ...wish, start: nextMonday(addDays(today, 60)) },
  });
  const demand = expectStatus(made, 201, 'Making a demand of an enquiry');
  const shortlist = await eventually(() => readShortlist(service, demand.id));
  const milliseconds = (performance.now() - started).toFixed(0);
  say(
    `Den blir ett kompetensbehov med en urvalslista efter ${milliseconds} ms: övervägda ${shortlist.considered}, behöriga ${shortlist.eligible}.`,
  );
  const ended = await city.get<Enquiry>(path);
  const { status, closing } = expectStatus(ended, 200, 'Reading an enquiry');
  if (status !== 'closed' || closing?.demandId !== demand.id)
    throw new Error('The enquiry does not say which demand it became.');
  say('Staden kan följa den: förfrågan är avslutad och visar behovet den blev.');
  await takeBack({ service, path, demandId: demand.id, demandRevision: made.revision });
  say('Allt tas tillbaka: behovet avslutas, urvalslistan försvinner, förfrågan öppnas och avslutas på nytt.');
}

async function anEmployer(client: ConsoleClient): Promise<string> {
  const found = await client.get<{ items: { id: string }[] }>(`${api}/employers?municipality=1488&limit=1`);
  const [employer] = expectStatus(found, 200, 'Reading employers').items;
  if (!employer) throw new Error('The demo region has no employer in Trollhättan.');
  return employer.id;
}

async function register(city: ConsoleClient, employerId: string) {
  const { name, telephone, email, request } = enquiryTexts;
  const registered = await city.create<Enquiry>(`${api}/enquiries`, {
    municipality: '1488',
    unit: 'naringsliv',
    employer: { kind: 'registered', employerId },
    contactPerson: { name, telephone, email },
    request: { text: request },
  });
  expectStatus(registered, 201, 'Registering an enquiry');
  return registered;
}

async function takeBack({
  service,
  path,
  demandId,
  demandRevision,
}: {
  service: ConsoleClient;
  path: string;
  demandId: string;
  demandRevision: number;
}): Promise<void> {
  const cancelled = { outcome: 'cancelled', reason: 'registered-by-mistake' };
  const closed = await service.change(`${api}/demands/${demandId}/closing`, demandRevision, cancelled);
  expectStatus(closed, 200, 'Closing a demand');
  await eventually(async () => {
    const { status } = await service.get(`scoring/v1/demands/${demandId}/shortlist`);
    return status === 200 ? undefined : true;
  });
  const { revision } = await service.get(path);
  const reopened = await service.remove<Enquiry>(`${path}/closing`, revision);
  expectStatus(reopened, 200, 'Opening an enquiry again');
  const end = { reason: 'withdrawn-by-employer', note: { text: enquiryTexts.closing } };
  const ended = await service.change<Enquiry>(`${path}/closing`, reopened.revision, end);
  expectStatus(ended, 200, 'Closing an enquiry');
}

const wish = {
  ssyk: '9111',
  openings: 2,
  municipality: '1488',
  extent: 50,
  schedule: ['day'],
  formal: [{ kind: 'swedish', min: 1, required: true, weight: 1 }],
  soft: [{ trait: 'reliability', wanted: 4, weight: 4 }],
};
