import { eventually } from '@samspar/local-servers/wait-for';
import { addDays, nextMonday } from '../../demo-region/calendar.ts';
import { type ConsoleClient, expectStatus } from '../console-client.ts';

const api = 'employer-contacts/v1';
/** Written in the walk, and never to be found outside employer contacts. */
export const collisionTexts = {
  override: 'Vi ska visa en lokal samma vecka och har lovat att komma.',
  cancelled: 'Besöket behövs inte längre.',
};

interface Employer {
  id: string;
  name: string;
}
interface Contact {
  id: string;
  participants: { name: string; organisation: string }[];
  overriddenBy: { who: { name: string; organisation: string }; reason: { text: string } }[];
}
interface CancelledContact {
  on: string;
  by: { organisation: string };
  override?: { reason: { text: string } };
  cancelled?: { reason: { text: string } };
}
interface Problem {
  code: string;
  detail: string;
}
export interface CollisionOptions {
  /** Two business advisors, of different organisations. */
  first: ConsoleClient;
  second: ConsoleClient;
  today: string;
  say: (line: string) => void;
}

/**
 * Two organisations want to visit the same employer: the second is told of the first, joins, and then comes all the same with
 * a reason that the first hears of and reads. Both visits are called off again.
 */
export async function checkCollision({ first, second, today, say }: CollisionOptions): Promise<void> {
  say('\n— Två organisationer, en arbetsgivare —');
  const on = nextMonday(addDays(today, 21));
  const employer = await undisturbed(first, second, on);
  const contacts = `${api}/employers/${employer.id}/contacts`;
  const visit = { kind: 'visit', on, topics: ['recruitment-need', 'job-track'] };
  const listening = await first.listen();
  try {
    const planned = await first.create<Contact>(contacts, visit);
    const { id } = expectStatus(planned, 201, 'Planning a visit');
    say(`Arbetsförmedlingen planerar ett besök hos ${employer.name} ${on}.`);

    const met = await second.create<Contact & Problem>(contacts, visit);
    const { code, detail } = expectStatus(met, 409, 'Planning a visit that collides');
    if (code !== 'contact-collides') throw new Error(`A collision was refused as ${code}.`);
    say(`Trollhättans stad vill dit samma dag och får veta: ${detail}`);

    await joinAndLeave({ contact: `${contacts}/${id}`, first, second, say });
    const override = { reason: { text: collisionTexts.override } };
    const coming = await second.create<Contact>(contacts, { ...visit, override });
    const other = expectStatus(coming, 201, 'Planning a visit all the same');
    await hear(listening, employer.id, first, say);

    const seen = await readContact(first, `${contacts}/${id}`);
    const [overrider] = seen.overriddenBy;
    if (overrider?.reason.text !== collisionTexts.override)
      throw new Error('The reason to come all the same is not to be read where it should.');
    say(
      `Arbetsförmedlingen läser att ${overrider.who.organisation} kommer ändå, och varför: ${overrider.reason.text}`,
    );
    await cancel(second, `${contacts}/${other.id}`);
    await cancel(first, `${contacts}/${id}`);
    await sayTraces(first, employer, [id, other.id], say);
  } finally {
    await listening.stop();
  }
}

/** An employer of Trollhättan with nothing in the way of either. */
async function undisturbed(first: ConsoleClient, second: ConsoleClient, on: string): Promise<Employer> {
  const found = await first.get<{ items: Employer[] }>(`${api}/employers?municipality=1488&limit=100`);
  for (const employer of expectStatus(found, 200, 'Reading employers').items.toReversed()) {
    const asked = await Promise.all(
      [first, second].map((client) =>
        client.get<{ items: unknown[] }>(`${api}/employers/${employer.id}/collisions?on=${on}&kind=visit`),
      ),
    );
    const inTheWay = asked.flatMap((answer) => expectStatus(answer, 200, 'Asking for collisions').items);
    if (inTheWay.length === 0) return employer;
  }
  throw new Error('Every employer of Trollhättan is busy with others.');
}

async function joinAndLeave({
  contact,
  first,
  second,
  say,
}: {
  contact: string;
  first: ConsoleClient;
  second: ConsoleClient;
  say: (line: string) => void;
}): Promise<void> {
  const joined = await second.create<Contact>(`${contact}/participants`, {});
  expectStatus(joined, 201, 'Joining a visit');
  const { participants } = await readContact(first, contact);
  say(`Staden går med i stället: ${participants.map(({ organisation }) => organisation).join(' och ')}.`);
  const left = await second.remove<Contact>(`${contact}/participation`, joined.revision);
  expectStatus(left, 200, 'Leaving a visit');
}

async function readContact(client: ConsoleClient, contact: string): Promise<Contact> {
  return expectStatus(await client.get<Contact>(contact), 200, 'Reading a visit');
}

async function hear(
  { heard }: Awaited<ReturnType<ConsoleClient['listen']>>,
  employerId: string,
  client: ConsoleClient,
  say: (line: string) => void,
): Promise<void> {
  const { revision } = await client.get(`${api}/employers/${employerId}/agenda`);
  await eventually(async () =>
    heard.some(
      (each) =>
        each.event === 'employer-agenda-changed' && each.id === employerId && each.revision === revision,
    )
      ? true
      : undefined,
  );
  say('Staden kommer ändå, med ett skäl. Arbetsförmedlingen ser det direkt, utan att läsa om sidan.');
}

async function cancel(client: ConsoleClient, contact: string): Promise<void> {
  const { revision } = await client.get<Contact>(contact);
  const reason = { text: collisionTexts.cancelled };
  expectStatus(await client.change(`${contact}/cancellation`, revision, { reason }), 200, 'Cancelling');
}

/** What is left of the walk's own visits: they are planned no more, and everyone can read who did what. */
async function sayTraces(
  client: ConsoleClient,
  { id }: Employer,
  visits: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const agenda = await client.get<{ planned: Contact[] }>(`${api}/employers/${id}/agenda`);
  const { planned } = expectStatus(agenda, 200, 'Reading an agenda');
  if (planned.some((contact) => visits.includes(contact.id)))
    throw new Error('A visit is still planned after it was called off.');
  say('Båda besöken avbokas igen. Spåren finns kvar hos arbetsgivaren:');
  for (const visit of visits) {
    const found = await client.get<CancelledContact>(`${api}/employers/${id}/contacts/${visit}`);
    const { on, by, override, cancelled } = expectStatus(found, 200, 'Reading a called-off visit');
    const why = override ? ` trots kollisionen (”${override.reason.text}”)` : '';
    say(
      `     ${by.organisation} planerade besök ${on}${why} och avbokade: ”${cancelled?.reason.text ?? ''}”`,
    );
  }
}
