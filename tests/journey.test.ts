import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDemoRegion } from '../deploy/demo-region/demo-region.ts';
import { collisionTexts } from '../deploy/local/check/check-collision.ts';
import { enquiryTexts } from '../deploy/local/check/check-enquiry.ts';
import { runCheck } from '../deploy/local/check/run-check.ts';
import { expectStatus, signInAs } from '../deploy/local/console-client.ts';
import { demoUsers } from '../deploy/identity-provider/demo-users.ts';
import { type StartedSystem, startWholeSystem } from './started-system.ts';

const minutes = 60_000;

/** A new year begins while the demo region is loaded, or before or after that where the machine is slow or fast. */
const newYear = '2027-12-31T23:59:40';

describe('The main job, over every service and real servers', () => {
  let system: StartedSystem;
  const lines: string[] = [];

  beforeAll(async () => {
    system = await startWholeSystem(260, newYear);
  }, 3 * minutes);
  afterAll(() => system?.stop(), minutes);

  it('goes from a registered need to an admitted candidate and an answered supply enquiry', {
    timeout: 2 * minutes,
  }, async () => {
    await runCheck(system, (line) => lines.push(line));
    const told = lines.join('\n');
    expect(told).toMatch(/Övervägda \d+, behöriga \d+, nåbara/);
    expect(told).toMatch(/1\. kandidat …[0-9a-f]{6}: \d+,\d\d/);
    expect(told).toMatch(/Antagning nekas: samtycke .* saknas/);
    expect(told).toMatch(/antagna står inte längre på den/);
    expect(told).toMatch(/tagit tillbaka sitt samtycke och är borta/);
    expect(told).toMatch(/Roll 9111: 4 önskas, behöriga (< 5|\d+–\d+)/);
  });

  it('tells two organisations of each other, and takes an enquiry all the way to a scored need', () => {
    const told = lines.join('\n');
    expect(told).toMatch(/får veta: .* \(Arbetsförmedlingen .*\) har planerat besök \d{4}-\d\d-\d\d om/);
    expect(told).toMatch(/Staden går med i stället: Arbetsförmedlingen .* och Trollhättans stad/);
    expect(told).toMatch(/Arbetsförmedlingen ser det direkt/);
    expect(told).toMatch(/läser att Trollhättans stad kommer ändå, och varför: .{10,}/);
    expect(told).toMatch(/Båda besöken avbokas igen\. Spåren finns kvar/);
    expect(told).toMatch(/Trollhättans stad planerade besök .* trots kollisionen .* och avbokade/);
    expect(told).toMatch(/Den skickas vidare, och .* \(Arbetsförmedlingen .*\) tar hand om den/);
    expect(told).toMatch(/kompetensbehov med en urvalslista efter \d+ ms: övervägda \d+, behöriga \d+/);
    expect(told).toMatch(/Allt tas tillbaka: behovet avslutas, urvalslistan försvinner/);
  });

  it('leaves no trace of who anybody is on the bus, in the queue, in logs or in metrics', async () => {
    const persons = (await regionOf(system)).candidates.map(({ person }) => person);
    const secrets = new Set(
      persons.flatMap(({ personnummer, familyName, email }) => [
        personnummer,
        personnummer.slice(2),
        familyName,
        ...(email ? [email] : []),
      ]),
    );
    const texts = await outsideOf(system);
    for (const text of texts) expect(text.length).toBeGreaterThan(1000);
    for (const text of texts) expect(wordsOf(text).filter((word) => secrets.has(word))).toEqual([]);
  });

  it('leaves no trace there of what employers’ people, staff and enquiries say, or of what they are called', async () => {
    const { employers, employerContacts } = await regionOf(system);
    const secrets = new Set([
      ...privateTextsIn(employerContacts),
      ...employers.flatMap(({ name, organisationsnummer }) => [name, organisationsnummer]),
      ...demoUsers.map(({ displayName }) => displayName),
      ...Object.values({ ...collisionTexts, ...enquiryTexts }),
    ]);
    expect(secrets.size).toBeGreaterThan(400);
    for (const text of await outsideOf(system))
      expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('keeps a whole access log of who read whom', async () => {
    const administrator = await signInAs(system.consoleUrl, 'administrator');
    const verified = await administrator.get<{ whole: boolean }>(
      'candidate-pools/v1/access-log/verification',
    );
    expect(expectStatus(verified, 200, 'Verifying the access log')).toMatchObject({ whole: true });
  });

  it('shows nobody what the role may not see', async () => {
    const allowed = async (user: string, path: string) =>
      (await (await signInAs(system.consoleUrl, user)).get(path)).status;
    expect(await allowed('procurement-officer', 'candidate-pools/v1/candidates')).toBe(403);
    expect(await allowed('procurement-officer', 'employer-contacts/v1/demands')).toBe(403);
    expect(await allowed('steering-group', 'candidate-pools/v1/candidates')).toBe(403);
    expect(await allowed('business-advisor', 'candidate-pools/v1/candidates')).toBe(403);
    expect(await allowed('administrator', 'candidate-pools/v1/candidates')).toBe(403);
    expect(await allowed('coordinator-trollhattan', 'candidate-pools/v1/candidates')).toBe(200);
    expect(await allowed('steering-group', 'follow-up/v1/statistics/candidates')).toBe(200);
  });
});

/** The region as it was made when it was loaded. */
async function regionOf({ dataDirectory }: StartedSystem) {
  return generateDemoRegion(JSON.parse(await readFile(join(dataDirectory, 'demo-region.json'), 'utf8')));
}

/** The bus, the queue, the logs and the metrics: all that lies outside the services' own databases. */
async function outsideOf(system: StartedSystem): Promise<string[]> {
  const places = ['nats', 'redis', 'logs'].map((folder) => join(system.dataDirectory, folder));
  return Promise.all([...places.map(everythingIn), metrics(system)]);
}

const privateFields = new Set(
  'name telephone email note request reason text description override cancelled headline'.split(' '),
);

/** Names, numbers, addresses and free texts in part of the region. A word by itself may be a code. */
function privateTextsIn(part: unknown, field = ''): string[] {
  if (typeof part === 'string') return privateFields.has(field) && /[ @]/.test(part) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    privateTextsIn(value, Array.isArray(part) ? field : key),
  );
}

/** Everything in a text that could be a name, a number or an address. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\d][\p{L}\d@._-]*/gu))];
}

async function everythingIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

async function metrics({ addresses }: StartedSystem): Promise<string> {
  const services = Object.values(addresses.services);
  return (await Promise.all(services.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()))).join(
    '\n',
  );
}
