import { randomInt } from 'node:crypto';
import { luhnCheckDigit } from '@samspar/reference-data';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectStatus } from '../../deploy/local/console-client.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { inDays, written } from '../in-days.ts';
import { it } from './harness/browser-test.ts';
import { hasFocus, tabTo } from './harness/keyboard.ts';
import type { RunningSystem } from './harness/running-system.ts';
import { chooseUser, signInAs } from './harness/sign-in-as.ts';

const advisor = 'business-advisor';
/** Another advisor, of another organisation, in the same municipality. */
const colleague = 'business-advisor-trollhattan';
const demands = 'employer-contacts/v1/demands';

interface Demand {
  id: string;
  revision: number;
  profile: Record<string, unknown> & { openings?: number; start?: string };
}

const [start, later] = [inDays(60), inDays(88)];
const mustHave = { required: true, weight: 0 };
/** Welders who drive: some of the demo region's candidates meet it, most don't. */
const welder = {
  ssyk: '7212',
  openings: 2,
  municipality: '1488',
  start,
  formal: [
    { kind: 'licence', class: 'B', ...mustHave },
    { kind: 'swedish', min: 3, ...mustHave },
  ],
  soft: [{ trait: 'accuracy', wanted: 4, weight: 3 }],
};

/** A demand of this test's own, registered through the API for an employer of the region. */
async function aDemand(system: RunningSystem, changes: object = {}): Promise<Demand> {
  const api = await system.apiAs(advisor);
  const listed = await api.get<{ items: { id: string }[] }>(
    'employer-contacts/v1/employers?municipality=1488&limit=1',
  );
  const [employer] = expectStatus(listed, 200, 'Listing employers').items;
  const body = { employerId: employer?.id, profile: { ...welder, ...changes } };
  return expectStatus(await api.create<Demand>(demands, body), 201, 'Registering a demand');
}

async function demandNow(system: RunningSystem, id: string): Promise<Demand> {
  const api = await system.apiAs(advisor);
  return expectStatus(await api.get<Demand>(`${demands}/${id}`), 200, 'Reading a demand');
}

/** Chooses from what is offered while a name is being typed. */
async function choose(page: Page, field: string, typed: string, offered: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.locator('[role=option]').filter({ hasText: offered }).first().click();
}

const counts = (page: Page) => page.getByRole('complementary', { name: 'Så många når behovet' });
const figure = async (page: Page) =>
  Number((await counts(page).locator('strong').first().innerText()).trim());
const addCriterion = (page: Page, kind: string) =>
  page.getByRole('group', { name: 'Lägg till krav eller merit' }).getByRole('button', { name: kind }).click();

describe('The business advisor, with a need while on the visit', () => {
  it('sees the counts move while writing, saves, and has a shortlist by pseudonym', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    await signInAs(page, advisor, '/kompetensbehov');
    await page.getByRole('link', { name: 'Nytt behov' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nytt kompetensbehov' }).waitFor();
    await choose(page, 'Arbetsgivare', 'svets', /Svets och Plåt/);
    await choose(page, 'Yrke', 'svetsare', /^Svetsare/);
    await counts(page).getByText('kan börja direkt').waitFor();
    const before = await figure(page);

    await addCriterion(page, 'Körkort');
    await expect.poll(() => figure(page)).toBeLessThan(before);
    const withLicence = await figure(page);
    const cost = new RegExp(`Körkort B:\\s*${withLicence} → ${before} om det tas bort`);
    await expect.poll(() => counts(page).innerText()).toMatch(cost);
    await page.getByRole('group', { name: 'Körkort' }).getByText('Meriterande').click();
    await expect.poll(() => figure(page)).toBe(before);
    await page.getByRole('group', { name: 'Körkort' }).getByText('Skallkrav').click();
    await expect.poll(() => figure(page)).toBe(withLicence);

    await page.getByLabel('Antal platser').fill('2');
    await page.getByLabel('Start', { exact: true }).fill(start);
    await page.getByRole('button', { name: 'Noggrannhet', exact: true }).click();
    await page.getByRole('group', { name: 'Noggrannhet' }).getByText('5', { exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara behovet' }).click();

    await page.getByRole('heading', { level: 1, name: 'Svetsare och gasskärare' }).waitFor();
    await page.getByRole('table', { name: 'Urvalslista' }).waitFor();
    const [first] = await page
      .getByRole('row')
      .filter({ hasText: /Kandidat [0-9a-f]{6}/ })
      .allInnerTexts();
    expect(first).toMatch(/Kandidat [0-9a-f]{6}\s+–\s+\d+(,\d)? av 100/);
    expect(await page.locator('[aria-current=step]').innerText()).toContain('Beskrivet');
    await page.getByText('Registrera arbetsgivarens avsiktsförklaring.').waitFor();
    await expectAccessible(page);

    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect((await demandNow(system, id)).profile).toMatchObject({
      ssyk: '7212',
      openings: 2,
      formal: [{ kind: 'licence', class: 'B', required: true }],
      soft: [{ trait: 'accuracy', wanted: 5 }],
    });
    await visit.received.settle();
    expect(visit.received.text(/\/api\//)).not.toMatch(/personnummer|givenName|familyName/);
  });

  it('has new counts soon after each change', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, advisor, '/kompetensbehov/nytt');
    await choose(page, 'Yrke', 'svetsare', /^Svetsare/);
    await addCriterion(page, 'Svenska');
    await addCriterion(page, 'Körkort');
    await expect.poll(() => counts(page).innerText()).toContain('Körkort B');
    await page.evaluate(watchCounts);
    const level = page.getByRole('group', { name: 'Svenska' }).getByLabel('Minst');
    const licence = page.getByRole('group', { name: 'Körkort' }).getByLabel('Klass');
    const waits: number[] = [];
    // Each of them once: what has been counted before is not counted again.
    for (const [field, chosen] of [
      ...['7', '2', '6', '1', '5', '4'].map((each) => [level, each] as const),
      ...['C', 'AM'].map((each) => [licence, each] as const),
    ]) {
      await field.selectOption(chosen);
      await expect.poll(() => page.evaluate<number>('window.waits.length')).toBeGreaterThan(waits.length);
      waits.splice(0, waits.length, ...(await page.evaluate<number[]>('window.waits')));
    }
    const sorted = waits.toSorted((a, b) => a - b).map((each) => Math.round(each));
    console.log(`from input to counts, ms: median ${sorted[4]}, longest ${sorted.at(-1)}`);
    expect(waits).toHaveLength(8);
  });

  it('is told what is missing, at the fields, and loses nothing', async ({ visit }) => {
    const { page } = visit;
    visit.tolerate(/status of 400/);
    await signInAs(page, advisor, '/kompetensbehov/nytt');
    await addCriterion(page, 'Intyg eller behörighet');
    await page.getByLabel('Antal platser').fill('några');
    await page.getByRole('button', { name: 'Spara behovet' }).click();
    const summary = page.getByRole('heading', { name: 'Rätta det här för att komma vidare:' });
    await summary.waitFor();
    const links = page.getByRole('main').getByRole('link', { name: /: (Välj|Ange)/ });
    expect(await links.allInnerTexts()).toEqual([
      'Arbetsgivare: Välj arbetsgivare.',
      'Yrke: Välj yrke.',
      'Antal platser: Ange ett helt tal, till exempel 3.',
      'Intyg eller behörighet (inte valt än): Välj vilket intyg.',
    ]);
    await expectAccessible(page);
    await links.nth(3).click();
    expect(await hasFocus(page.getByLabel('Vilket intyg'))).toBe(true);
    expect(await page.getByLabel('Antal platser').inputValue()).toBe('några');
  });

  it('registers a signal with the keyboard alone', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, advisor, '/kompetensbehov/nytt');
    await typeAndChoose(page, 'Arbetsgivare', 'svets', /Svets och Plåt/);
    await typeAndChoose(page, 'Yrke', 'barnskötare', /^Barnskötare/);
    await counts(page).getByText('kan börja direkt').waitFor();
    const before = await figure(page);
    const adder = page.getByRole('button', { name: 'Körkort', exact: true });
    await tabTo(page, adder);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page.getByLabel('Klass'))).toBe(true);
    await expect.poll(() => figure(page)).toBeLessThanOrEqual(before);
    await tabTo(page, page.getByRole('button', { name: 'Ta bort Körkort B' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(adder)).toBe(true);
    await expect.poll(() => figure(page)).toBe(before);
    await tabTo(page, page.getByRole('button', { name: 'Spara behovet' }));
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Barnskötare' }).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('Signal');
    await page.getByText('Ange hur många platser det gäller.').waitFor();
    await page.getByText('Ange från när någon behövs.').waitFor();
    await page.getByText('Urvalslistan kommer när antal platser och start är angivna.').waitFor();
    await expectAccessible(page);
  });

  it('keeps what was written through an expired session and a reload', async ({ visit }) => {
    const { page, context } = visit;
    visit.tolerate(/status of 401/);
    await signInAs(page, advisor, '/kompetensbehov/nytt');
    await choose(page, 'Yrke', 'svetsare', /^Svetsare/);
    await page.getByLabel('Antal platser').fill('4');
    await addCriterion(page, 'Körkort');
    await page.getByLabel('Anteckning till kollegor').fill('Skiftgång varannan vecka');
    await expect.poll(() => counts(page).innerText()).toContain('Körkort B');
    await context.clearCookies();
    await page.getByLabel('Omfattning i procent').fill('75');
    await page.getByRole('dialog', { name: 'Du har loggats ut' }).waitFor();
    await page.getByRole('dialog').locator('a').click();
    await chooseUser(page, advisor);

    expect(new URL(page.url()).pathname).toBe('/kompetensbehov/nytt');
    await page.getByText('Det du skrev senast finns kvar i formuläret.').waitFor();
    await page.getByRole('heading', { name: 'Vanligt för yrket' }).waitFor();
    await expect.poll(() => counts(page).innerText()).toContain('Körkort B');
    await page.reload();
    await page.getByText('Det du skrev senast finns kvar i formuläret.').waitFor();
    expect(await page.getByLabel('Antal platser').inputValue()).toBe('4');
    expect(await page.getByLabel('Omfattning i procent').inputValue()).toBe('75');
    expect(await page.getByLabel('Klass').inputValue()).toBe('B');
    expect(await page.getByLabel('Anteckning till kollegor').inputValue()).toBe('Skiftgång varannan vecka');
    await page.getByText('Svetsare och gasskärare').first().waitFor();
    await counts(page).getByText('kan börja direkt').waitFor();

    await page.getByRole('button', { name: 'Börja om' }).click();
    await expect.poll(() => page.getByLabel('Antal platser').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await page.getByLabel('Antal platser').inputValue()).toBe('4');
  });
});

describe('The business advisor, afterwards', () => {
  it('sees the shortlist change at once when somebody comes, and why', async ({ visit, system }) => {
    const { page } = visit;
    const bus = { formal: [{ kind: 'licence', class: 'DE', ...mustHave }] };
    const { id } = await aDemand(system, bus);
    await signInAs(page, advisor, `/kompetensbehov/${id}`);
    const list = page.getByRole('region', { name: 'Urvalslista' });
    await list
      .getByText(/går att nå|Ingen uppfyller/)
      .first()
      .waitFor();
    const pseudonym = await aBusDriver(system);
    await list.getByRole('rowheader', { name: `Kandidat ${pseudonym}` }).waitFor();
    await page.getByText(/^Urvalslistan har ändrats: 1 nya/).waitFor({ state: 'attached' });
    const changes = page.getByRole('region', { name: 'Vad som har ändrats' });
    await changes.getByText(`Ny på listan: Kandidat ${pseudonym}`).waitFor();
    await changes.getByText(/eftersom kandidaters uppgifter eller samtycken ändrades/).waitFor();
    await visit.received.settle();
    expect(visit.received.text(/\/api\//)).not.toMatch(/Påhittsdotter|Exempelina/);
  });

  it('finds the needs again, with what has changed since', async ({ visit, system }) => {
    const { page } = visit;
    const { id, revision, profile } = await aDemand(system);
    await signInAs(page, advisor, `/kompetensbehov/${id}`);
    await page.getByRole('table', { name: 'Urvalslista' }).waitFor();
    await page.getByRole('link', { name: 'Kompetensbehov', exact: true }).click();
    const card = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${id}"]`) });
    await card.getByText(/\d+ kan börja direkt, \d+ går att nå/).waitFor();
    expect(await card.getByText('Ändrat sedan du sist tittade').count()).toBe(0);

    const api = await system.apiAs(colleague);
    const changed = { ...profile, openings: 5 };
    expectStatus(await api.change(`${demands}/${id}/profile`, revision, changed), 200, 'Changing a demand');
    await card.getByText('Ändrat sedan du sist tittade').waitFor();
    await card.getByText('0 av 5 platser tillsatta').waitFor();
    await card.getByRole('button', { name: 'Visa urvalslistan' }).click();
    await card
      .getByRole('rowheader', { name: /^Kandidat/ })
      .first()
      .waitFor();
    await expectAccessible(page);

    await card.getByRole('link', { name: 'Svetsare och gasskärare' }).click();
    const changes = page.getByRole('region', { name: 'Vad som har ändrats' });
    await changes.getByText('Antal platser: 2 → 5').waitFor();
    await page.goBack();
    await card.waitFor();
    await page.getByLabel('Mognad').selectOption('signal');
    await page.waitForURL(/mognad=signal/);
    await expect.poll(() => card.count()).toBe(0);
    await page.goBack();
    await card.waitFor();
    expect(await page.getByLabel('Mognad').inputValue()).toBe('');
  });

  it('fills, closes and opens a need, each taken back where it was taken', async ({ visit, system }) => {
    const { page } = visit;
    // What is closed has no shortlist any more, and what is opened again has none yet, whoever was just asking for it.
    visit.tolerate(/status of (404|409) .*\/shortlist/);
    const { id } = await aDemand(system);
    await signInAs(page, advisor, `/kompetensbehov/${id}`);
    await page.getByRole('button', { name: 'Registrera en tillsatt plats' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('radio', { name: 'Direkt' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByText('1 av 2 platser tillsatta').waitFor();
    await page.getByRole('button', { name: /^Ångra tillsättningen/ }).click();
    await page.getByText('0 av 2 platser tillsatta').waitFor();
    await page.getByRole('button', { name: 'Avsluta behovet' }).click();
    await page.getByRole('dialog').getByLabel('Varför?').selectOption('funding');
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Behovet är avslutat och har ingen urvalslista.').waitFor();
    await page.getByText('Behovet avbröts: finansieringen föll bort').waitFor();
    await page.getByRole('button', { name: 'Öppna behovet igen' }).click();
    await page.getByRole('table', { name: 'Urvalslista' }).waitFor();
  });

  it('is told when there is no such need, and leads back', async ({ visit }) => {
    visit.tolerate(/status of (400|404)/);
    await signInAs(visit.page, advisor, '/kompetensbehov/00000000-0000-7000-8000-000000000000');
    await visit.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    await expectAccessible(visit.page);
  });

  it('prints a need for the employer without who is on its shortlist', async ({ visit, system }) => {
    const { page } = visit;
    const { id } = await aDemand(system);
    await signInAs(page, advisor, `/kompetensbehov/${id}`);
    await page.getByRole('table', { name: 'Urvalslista' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() =>
        page
          .getByText(/Kandidat [0-9a-f]{6}/)
          .filter({ visible: true })
          .count(),
      )
      .toBe(0);
    expect(await page.getByText('Körkort B').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Ändra behovet' }).isVisible()).toBe(false);
  });
});

describe('Two people with the same need before them', () => {
  const write = async (page: Page, user: string, id: string) => {
    await signInAs(page, user, `/kompetensbehov/${id}/andra`);
    await page.getByLabel('Antal platser').waitFor();
  };
  const save = (page: Page) => page.getByRole('button', { name: 'Spara ändringen' }).click();

  it('both get their changes saved when the second puts theirs on top', async ({ visit, meet, system }) => {
    const { id } = await aDemand(system);
    const one = visit.page;
    await write(one, colleague, id);
    const other = await meet();
    other.tolerate(/status of 412/);
    await write(other.page, advisor, id);
    await one.getByLabel('Start', { exact: true }).fill(later);
    await one.getByRole('group', { name: 'Svenska' }).getByLabel('Minst').selectOption('4');
    await other.page.getByLabel('Antal platser').fill('7');
    await save(one);
    await one.getByText(`start ${written(later)}`).waitFor();
    await other.page
      .getByText(/^Näringslivsutvecklare Demo Trollhättan har ändrat behovet medan du skriver/)
      .waitFor();
    await save(other.page);

    const dialog = other.page.getByRole('dialog', { name: 'Någon annan har ändrat samtidigt' });
    await dialog.getByText(`Start: ${start} → ${later}`).waitFor();
    await dialog.getByText(/^Näringslivsutvecklare Demo Trollhättan, Trollhättans stad,/).waitFor();
    expect(await dialog.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/Uppgift/),
      expect.stringMatching(/^Antal platser\s+7\s+2$/),
    ]);
    await expectAccessible(other.page);
    await dialog.getByRole('button', { name: 'Lägg mina ändringar ovanpå' }).click();
    await other.page.getByText(`7 platser · start ${written(later)}`).waitFor();
    expect((await demandNow(system, id)).profile).toMatchObject({
      openings: 7,
      start: later,
      formal: [{ kind: 'licence' }, { kind: 'swedish', min: 4 }],
    });
  });

  it('can take what is saved, and bring back what they had written', async ({ visit, system }) => {
    const { page } = visit;
    visit.tolerate(/status of 412/);
    const { id, revision, profile } = await aDemand(system);
    await write(page, advisor, id);
    await page.getByLabel('Antal platser').fill('7');
    const api = await system.apiAs(colleague);
    const changed = { ...profile, openings: 3 };
    expectStatus(await api.change(`${demands}/${id}/profile`, revision, changed), 200, 'Changing a demand');
    await save(page);
    await page.getByRole('button', { name: 'Ta det som är sparat' }).click();
    await expect.poll(() => page.getByLabel('Antal platser').inputValue()).toBe('3');
    await page.getByRole('button', { name: 'Ta fram det jag hade skrivit' }).click();
    await expect.poll(() => page.getByLabel('Antal platser').inputValue()).toBe('7');
    await save(page);
    await page.getByText(`7 platser · start ${written(start)}`).waitFor();
  });
});

/** Goes to a field with the Tab key, types, and takes what is offered with the arrow and Enter. */
async function typeAndChoose(page: Page, field: string, typed: string, offered: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: field, exact: true }));
  await page.keyboard.type(typed);
  await page.locator('[role=option]').filter({ hasText: offered }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Somebody new who drives anything, registered by another user: their pseudonym. */
async function aBusDriver(system: RunningSystem): Promise<string> {
  const coordinator = await system.apiAs('coordinator-trollhattan');
  const [month, day] = [1 + randomInt(12), 1 + randomInt(28)].map((each) => String(each).padStart(2, '0'));
  const eleven = `1990${month}${day}98${randomInt(10)}`;
  const body = {
    person: {
      personnummer: `${eleven}${luhnCheckDigit(eleven.slice(2))}`,
      givenName: 'Exempelina',
      familyName: 'Påhittsdotter',
      sex: 'woman',
      birthRegion: 'sweden',
      firstLanguage: 'sv',
    },
    municipality: '1488',
    competence: {
      stage: 'matchable',
      registeredAt: '2026-03-01',
      availableFrom: '2026-11-01',
      maxExtent: 100,
      schedule: ['day', 'evening', 'night', 'weekend'],
      reach: ['1488'],
      licences: ['DE'],
      certificates: [],
      education: { level: 3 },
      swedish: 7,
      languages: {},
      experience: [],
      interests: [],
      ratings: [{ trait: 'accuracy', level: 5, source: 'workplace-supervisor', observedOn: '2026-11-01' }],
    },
    consents: [{ purpose: 'matching', receiver: 'partners', textVersion: '2026-1', expiresOn: inDays(365) }],
  };
  const registered = await coordinator.create<{ id: string }>('candidate-pools/v1/candidates', body);
  return expectStatus(registered, 201, 'Registering a candidate').id.slice(-6);
}

/** Notes in the page, in milliseconds, how long after each input the figures of the counts had been made anew. */
const watchCounts = `
  window.waits = [];
  let since;
  const panel = document.querySelector('.demand-counts');
  const figures = () => [...panel.querySelectorAll('strong, .demand-cost')].map((each) => each.textContent).join();
  let shown = figures();
  document.addEventListener('input', () => { since = performance.now(); }, true);
  new MutationObserver(() => {
    if (since === undefined || figures() === shown) return;
    window.waits.push(performance.now() - since);
    since = undefined;
    shown = figures();
  }).observe(panel, { subtree: true, childList: true, characterData: true });
`;
