import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectStatus } from '../../deploy/local/console-client.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { inDays } from '../in-days.ts';
import { it } from './harness/browser-test.ts';
import { weightOf } from './harness/first-load.ts';
import { hasFocus, tabTo } from './harness/keyboard.ts';
import type { RunningSystem } from './harness/running-system.ts';
import { signInAs } from './harness/sign-in-as.ts';

/** Script and style of the whole start page, compressed, in bytes. */
const heaviest = 250_000;
const coordinator = 'coordinator-trollhattan';
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const searchField = (page: Page) => page.getByRole('main').getByRole('searchbox');
const group = (page: Page, name: RegExp) => page.getByRole('region', { name });

/** One thing that a service has, as a member of staff reads it. */
async function oneOf<Item>(system: RunningSystem, user: string, path: string): Promise<Item> {
  const api = await system.apiAs(user);
  const { items } = expectStatus(await api.get<{ items: Item[] }>(path), 200, `Reading ${path}`);
  const [first] = items;
  if (!first) throw new Error(`${path} is empty.`);
  return first;
}

const aCandidateOf = (system: RunningSystem, user: string) =>
  oneOf<{ id: string; person: { familyName: string } }>(
    system,
    user,
    'candidate-pools/v1/candidates?limit=1',
  );

describe('The start page', () => {
  it.for([
    ['business-advisor', ['Urvalslistor som har ändrats', 'Mina kontakter', 'Behov som saknar något']],
    [coordinator, ['Jobbspår som väntar på besked', 'Urvalslistor som har ändrats', 'Samtycken']],
    ['case-worker-trollhattan', ['Det här kan du göra', 'Samtycken']],
    ['procurement-officer', ['Tidigare förfrågningar']],
    ['steering-group', ['Läget i hela området']],
    ['administrator', ['Förvaltning']],
  ] as const)('of %s says what needs them now', async ([user, titles], { visit }) => {
    const { page } = visit;
    await signInAs(page, user);
    for (const title of titles) await panel(page, title).waitFor();
    await expect.poll(() => page.locator('.aksel-skeleton').count()).toBe(0);
    await page.getByText('Uppdateras live').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await visit.received.settle();
    expect(weightOf(visit.received).total).toBeLessThanOrEqual(heaviest);
    await expectAccessible(page);
  });

  it('follows what happens: a need that somebody else registers shows with its candidates', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    await signInAs(page, coordinator);
    const news = panel(page, 'Urvalslistor som har ändrats');
    await news.getByRole('link').first().waitFor();
    await page.getByText('Uppdateras live').waitFor();
    const advisor = await system.apiAs('business-advisor');
    const employer = await oneOf<{ id: string; name: string }>(
      system,
      'business-advisor',
      'employer-contacts/v1/employers?limit=1&municipality=1488',
    );
    const profile = {
      ssyk: '9111',
      openings: 2,
      municipality: '1488',
      start: inDays(180),
      formal: [{ kind: 'swedish', min: 1, required: true, weight: 1 }],
      soft: [{ trait: 'motivation', wanted: 3, weight: 3 }],
    };
    const demand = expectStatus(
      await advisor.create<{ id: string }>('employer-contacts/v1/demands', {
        employerId: employer.id,
        profile,
      }),
      201,
      'Registering a demand',
    );
    await news.locator(`a[href="/urvalslistor/${demand.id}"]`).waitFor();
  });

  it('names no candidate: how many lack consent is a number', async ({ visit, system }) => {
    const { page, received } = visit;
    const { person } = await aCandidateOf(system, coordinator);
    await signInAs(page, coordinator);
    await panel(page, 'Samtycken')
      .getByText(/kandidat|samtyckt/)
      .first()
      .waitFor();
    await received.settle();
    const asked = received.answers.filter(({ url }) => url.includes('/api/candidate-pools/'));
    expect(new Set(asked.map(({ url }) => new URL(url).pathname))).toEqual(
      new Set(['/api/candidate-pools/v1/consent-counts']),
    );
    expect(received.text(/\/api\//)).not.toContain(person.familyName);
  });
});

describe('Search', () => {
  it('finds employers, needs and job tracks by what people call them, from anywhere', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    const employer = await oneOf<{ name: string }>(
      system,
      coordinator,
      'employer-contacts/v1/employers?limit=1',
    );
    const track = await oneOf<{ name: string }>(system, coordinator, 'job-tracks/v1/job-tracks?limit=1');
    await signInAs(page, coordinator);
    await panel(page, 'Samtycken').waitFor();
    await page.keyboard.press('/');
    await expect.poll(() => hasFocus(page.getByRole('banner').getByRole('searchbox'))).toBe(true);
    await page.keyboard.type(employer.name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
    await group(page, /^Arbetsgivare/)
      .getByRole('link', { name: employer.name })
      .first()
      .waitFor();
    await page
      .getByRole('status')
      .getByText(/träff(ar)? på/)
      .first()
      .waitFor();
    await expectAccessible(page);

    await searchField(page).fill('städ');
    await group(page, /^Kompetensbehov/)
      .getByRole('link')
      .first()
      .waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('städ');
    await searchField(page).fill(track.name);
    await group(page, /^Jobbspår/)
      .getByRole('link', { name: track.name })
      .first()
      .waitFor();
    await page.reload();
    expect(await searchField(page).inputValue()).toBe(track.name);
    await group(page, /^Jobbspår/).waitFor();

    await searchField(page).fill('qqqzz');
    await page.getByRole('heading', { name: /^Inga träffar på/ }).waitFor();
    await expectAccessible(page);
  });

  it('shows the first of each kind, and all of one page by page', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, 'business-advisor', '/sok?q=ab');
    const employers = group(page, /^Arbetsgivare/);
    await employers.waitFor();
    expect(await employers.getByRole('listitem').count()).toBe(5);
    await employers.getByRole('link', { name: /^Visa alla/ }).click();
    await expect.poll(() => employers.getByRole('listitem').count()).toBeGreaterThan(5);
    const pages = page.getByRole('navigation', { name: 'Sidor med Arbetsgivare' });
    const [before] = await employers.getByRole('link').allInnerTexts();
    await pages.getByRole('button', { name: '2', exact: true }).click();
    await expect.poll(async () => (await employers.getByRole('link').allInnerTexts())[0]).not.toBe(before);
    expect(page.url()).toContain('sida=2');
    await page.goBack();
    await expect.poll(async () => (await employers.getByRole('link').allInnerTexts())[0]).toBe(before);
    await expectAccessible(page);
  });

  it('finds a candidate by the whole pseudonym, for those who work there, and without a name', async ({
    visit,
    meet,
    system,
  }) => {
    const { id, person } = await aCandidateOf(system, coordinator);
    const { page } = visit;
    visit.tolerate(/status of 404/);
    await signInAs(page, coordinator, `/sok?q=${id}`);
    await group(page, /^Kandidat/)
      .getByText(`Kandidat ${id.slice(-6)}`)
      .waitFor();
    await expectAccessible(page);
    await visit.received.settle();
    expect(visit.received.text(/\/api\//)).not.toContain(person.familyName);

    const elsewhere = await meet();
    elsewhere.tolerate(/status of 40[34]/);
    await signInAs(elsewhere.page, 'coordinator-vanersborg', `/sok?q=${id}`);
    await elsewhere.page.getByRole('heading', { name: /^Inga träffar på/ }).waitFor();
    const known = await elsewhere.page.getByRole('main').innerText();
    const nobody = randomUUID();
    await searchField(elsewhere.page).fill(nobody);
    await elsewhere.page.getByRole('heading', { name: `Inga träffar på ”${nobody}”` }).waitFor();
    expect((await elsewhere.page.getByRole('main').innerText()).replaceAll(nobody, id)).toBe(known);
  });

  it('reveals neither candidates nor employers to a procurement officer', async ({ visit, system }) => {
    const { page, received } = visit;
    const { id } = await aCandidateOf(system, coordinator);
    const employer = await oneOf<{ name: string }>(
      system,
      coordinator,
      'employer-contacts/v1/employers?limit=1',
    );
    await signInAs(page, 'procurement-officer', `/sok?q=${id}`);
    await page.getByRole('heading', { name: /^Inga träffar på/ }).waitFor();
    await searchField(page).fill(employer.name);
    await page.getByRole('heading', { name: `Inga träffar på ”${employer.name}”` }).waitFor();
    await received.settle();
    const services = received.answers.flatMap(({ url }) => /\/api\/([^/]+)/.exec(url)?.[1] ?? []);
    expect(new Set(services)).toEqual(new Set(['procurement']));
    const officer = await system.apiAs('procurement-officer');
    for (const path of [
      'employer-contacts/v1/employers',
      `employer-contacts/v1/contacts`,
      'job-tracks/v1/job-tracks',
      `scoring/v1/candidates/${id}/matches`,
      'scoring/v1/shortlists',
    ])
      expect((await officer.get(path)).status, path).toBe(403);
  });
});

describe('The whole console', () => {
  it('speaks English when asked to, remembers it, and comes back', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, 'business-advisor');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Shortlists that have changed' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Start – Samspår');
    await page.getByRole('link', { name: 'Employers', exact: true }).waitFor();
    await expectAccessible(page);
    const later = await visit.openWindow();
    await later.goto('/');
    await later.getByRole('region', { name: 'Shortlists that have changed' }).waitFor();
    await expect.poll(() => later.locator('.aksel-skeleton').count()).toBe(0);
    await later.getByRole('button', { name: 'Svenska' }).click();
    await later.getByRole('link', { name: 'Registrera ett kompetensbehov' }).waitFor();
    expect(await later.locator('html').getAttribute('lang')).toBe('sv');
  });

  it('has shortcuts that are listed, can be turned off, and leave typing alone', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, coordinator);
    await panel(page, 'Samtycken').waitFor();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Kortkommandon' });
    await list.getByRole('row', { name: /g och sedan j.*Jobbspår/ }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('g/j?');
    expect(await searchField(page).inputValue()).toBe('g/j?');

    await page.getByRole('button', { name: 'Kortkommandon' }).click();
    await list.getByRole('checkbox', { name: 'Använd kortkommandon' }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    expect(await list.count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: 'Sök' }).waitFor();
  });

  it('says when there is no such page, at the top and within a task, and leads back', async ({ visit }) => {
    await signInAs(visit.page, coordinator, '/finns-inte');
    let page = visit.page;
    for (const path of ['/finns-inte', '/jobbspar/en/annan/sida', '/urvalslistor/en/annan/sida/till']) {
      page = await visit.openWindow();
      await page.goto(path);
      await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
      await expectAccessible(page);
    }
    await tabTo(page, page.getByRole('link', { name: 'Gå till startsidan' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    const other = await visit.openWindow();
    await other.goto('/upphandling');
    await other.getByRole('heading', { level: 1, name: 'Du har inte behörighet till sidan' }).waitFor();
  });
});
