import { eventually } from '@samspar/local-servers/wait-for';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectStatus } from '../../deploy/local/console-client.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { inDays } from '../in-days.ts';
import { it } from './harness/browser-test.ts';
import { hasFocus, tabTo } from './harness/keyboard.ts';
import type { RunningSystem } from './harness/running-system.ts';
import { signInAs } from './harness/sign-in-as.ts';

const user = 'coordinator-trollhattan';
const why = { reason: 'Enligt samtal med arbetsgivaren.' };

interface Shortlist {
  demandId: string;
  demand: { employerId: string };
  shortlist: { id: string; municipality: string }[];
  nearMisses: { id: string }[];
}
interface Track {
  id: string;
  revision: number;
  participations: { id: string; revision: number; candidateId: string; status: string }[];
}

/** What warehouse staff is asked for: many can do it at once, others need a course or two. */
const profile = {
  ssyk: '4322',
  openings: 3,
  municipality: '1488',
  extent: 100,
  schedule: ['day'],
  forJobTrack: true,
  softShare: 0.6,
  formal: [
    { kind: 'swedish', min: 2, required: true, weight: 2 },
    { kind: 'licence', class: 'B', required: false, weight: 2 },
    { kind: 'experience', ssyk: '4322', months: 12, required: false, weight: 3 },
  ],
  soft: [
    { trait: 'motivation', wanted: 4, weight: 5 },
    { trait: 'cooperation', wanted: 3, weight: 2 },
  ],
};

/** A demand of this test's own in Trollhättan, with its shortlist: of the municipality's own people, those first who fit best. */
async function newDemand(system: RunningSystem): Promise<Shortlist> {
  const advisor = await system.apiAs('business-advisor');
  const found = await advisor.get<{ items: { id: string }[] }>(
    'employer-contacts/v1/employers?municipality=1488&limit=1',
  );
  const employerId = expectStatus(found, 200, 'Reading employers').items[0]?.id;
  const body = { employerId, profile: { ...profile, start: inDays(60) } };
  const created = await advisor.create<{ id: string }>('employer-contacts/v1/demands', body);
  const { id } = expectStatus(created, 201, 'Registering a demand');
  const coordinator = await system.apiAs(user);
  return eventually(async () => {
    const read = await coordinator.get<Shortlist>(`scoring/v1/demands/${id}/shortlist`);
    if (read.status === 404) return undefined;
    const { shortlist, ...rest } = expectStatus(read, 200, 'Reading a shortlist');
    return { ...rest, shortlist: shortlist.filter(({ municipality }) => municipality === '1488') };
  });
}

/** A track with somebody proposed, made through the API. */
async function trackWithProposal(system: RunningSystem, reason = 'Vill arbeta och har prövat det.') {
  const coordinator = await system.apiAs(user);
  const { demandId, demand, shortlist } = await newDemand(system);
  const body = { name: 'Spår för prov', demandId, places: 2, startsOn: inDays(60) };
  const opened = await coordinator.create<Track>('job-tracks/v1/job-tracks', body);
  const { id: trackId } = expectStatus(opened, 201, 'Opening a job track');
  const [first] = shortlist;
  const path = `job-tracks/v1/job-tracks/${trackId}/participations`;
  const proposed = await coordinator.create<{ id: string }>(path, { candidateId: first?.id, reason });
  const { id } = expectStatus(proposed, 201, 'Proposing a candidate');
  const invite = async (revision: number) =>
    expectStatus(await coordinator.change(`${path}/${id}/invitation`, revision, why), 200, 'Inviting');
  return { trackId, demandId, demand, candidateId: first?.id ?? '', invite };
}

/** What a candidate is called on the pages. */
const short = (candidateId: string) => candidateId.slice(-6);
const nextStep = (page: Page) => page.getByRole('button', { name: /^Nästa steg för/ });
/** A column of the board, with as many cards as it says. */
const column = (page: Page, name: string, count: number) =>
  page.getByRole('region', { name: `${name} (${count})` });

/** Turns to the next page of a list, and waits until it is there. */
async function turnPage(page: Page): Promise<void> {
  const first = await page.getByRole('row').nth(1).innerText();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect.poll(() => page.getByRole('row').nth(1).innerText()).not.toBe(first);
}

/** Chooses a step in the only card's menu, says why and takes it, all with the keyboard. */
async function takeStep(page: Page, step: string, field: string | RegExp, said: string): Promise<void> {
  await tabTo(page, nextStep(page));
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: step, exact: true });
  await goDownTo(page, item);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel(field));
  await page.keyboard.type(said);
  await tabTo(page, dialog.getByRole('button', { name: step, exact: true }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function goDownTo(page: Page, item: Locator): Promise<void> {
  await item.waitFor();
  await expect
    .poll(async () => {
      if (await hasFocus(item)) return true;
      await page.keyboard.press('ArrowDown');
      return hasFocus(item);
    })
    .toBe(true);
}

/** Makes sure that a candidate has not consented to be presented to an employer. */
async function withoutConsent(system: RunningSystem, candidateId: string, employerId: string): Promise<void> {
  const caseWorker = await system.apiAs('case-worker-trollhattan');
  const path = `candidate-pools/v1/candidates/${candidateId}`;
  const { revision, body } = await caseWorker.get<{ consents: { receiver: string }[] }>(path);
  if (!body.consents.some(({ receiver }) => receiver === employerId)) return;
  const withdrawn = await caseWorker.remove(`${path}/consents/employer-presentation/${employerId}`, revision);
  expectStatus(withdrawn, 200, 'Withdrawing consent');
}

/** Gives a candidate's consent to be presented, as their case worker notes it. */
async function giveConsent(system: RunningSystem, candidateId: string, employerId: string): Promise<void> {
  const caseWorker = await system.apiAs('case-worker-trollhattan');
  const path = `candidate-pools/v1/candidates/${candidateId}`;
  const { revision } = await caseWorker.get(path);
  const consent = {
    purpose: 'employer-presentation',
    receiver: employerId,
    textVersion: '2026-1',
    expiresOn: inDays(365),
  };
  expectStatus(await caseWorker.change(`${path}/consents`, revision, consent), 200, 'Giving consent');
}

describe('The coordinator, from shortlist to job track', () => {
  it('takes somebody from the shortlist to a place, proposing and deciding with the keyboard alone', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    const { demandId, demand } = await newDemand(system);
    await signInAs(page, user);
    await page.getByRole('navigation').getByRole('link', { name: 'Urvalslistor' }).click();
    await page.getByRole('table', { name: 'Urvalslistor' }).waitFor();
    await expectAccessible(page);

    const row = page.locator(`a[href="/urvalslistor/${demandId}"]`);
    while ((await row.count()) === 0) await turnPage(page);
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Urvalslista: / }).waitFor();
    const propose = page.getByRole('link', { name: /^Föreslå till jobbspår: kandidat/ }).first();
    await propose.waitFor();
    const candidateId = (await propose.getAttribute('href'))?.split('/').at(-1) ?? '';
    await withoutConsent(system, candidateId, demand.employerId);

    await tabTo(page, page.getByRole('button', { name: /^Hela förklaringen för kandidat/ }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 4, name: 'Skallkrav' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('heading', { level: 1 }).focus();

    await tabTo(page, propose);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Föreslå kandidat ${short(candidateId)}` }).waitFor();
    await page.getByText('Samtycke till att presenteras för arbetsgivaren').waitFor();
    await expectAccessible(page);
    await tabTo(page, page.getByRole('button', { name: 'Föreslå kandidaten' }));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Skriv varför du föreslår kandidaten/ }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const reason = page.getByLabel('Varför föreslår du kandidaten?');
    await expect.poll(() => hasFocus(reason)).toBe(true);
    await page.keyboard.type('Har praktiserat i branschen och vill vidare.');
    await tabTo(page, page.getByRole('button', { name: 'Föreslå kandidaten' }));
    await page.keyboard.press('Enter');

    await column(page, 'Föreslagna', 1)
      .getByText(/^Föreslagen av .*Har praktiserat/)
      .waitFor();
    await expectAccessible(page);
    await takeStep(page, 'Bjud in till informationsträff', 'Skäl', 'Passar bra för arbetet.');
    await column(page, 'Inbjudna', 1).waitFor();
    await expect.poll(() => hasFocus(nextStep(page))).toBe(true);
    await takeStep(page, 'Registrera ansökan', /Varför vill kandidaten/, 'Jag vill arbeta.');
    await column(page, 'Sökande', 1).getByText('Kandidatens motivering: Jag vill arbeta.').waitFor();

    await page.getByText(/^Anta: Det finns inget giltigt samtycke till att kandidaten presenteras/).waitFor();
    await nextStep(page).click();
    const admit = page.getByRole('menuitem', { name: 'Anta', exact: true });
    expect(await admit.getAttribute('aria-disabled')).toBe('true');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await giveConsent(system, candidateId, demand.employerId);
    await eventually(async () => {
      await visit.received.settle();
      await page.reload();
      await nextStep(page).waitFor();
      return (await page.getByText('Samtycken finns').count()) > 0 ? true : undefined;
    });
    await takeStep(page, 'Anta', 'Skäl', 'Arbetsgivaren har valt efter intervju.');
    await column(page, 'Antagna', 1)
      .getByRole('heading', { name: `Kandidat ${short(candidateId)}` })
      .waitFor();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Urvalslistan för behovet' }).click();
    await page.getByRole('heading', { level: 1, name: /^Urvalslista: / }).waitFor();
    const card = page.getByRole('article', { name: new RegExp(`Kandidat ${short(candidateId)}$`) });
    await expect.poll(() => card.count()).toBe(0);
    await visit.received.settle();
    await page.goBack();
    await takeStep(page, 'Återkalla antagningen', 'Skäl', 'Platsen behövdes inte.');
    await column(page, 'Sökande', 1).waitFor();
    await visit.received.settle();
    await page.getByRole('link', { name: 'Urvalslistan för behovet' }).click();
    await card.waitFor();
  });

  it('undoes the last step, and declines with a ground and a reason', async ({ visit, system }) => {
    const { page } = visit;
    const { trackId } = await trackWithProposal(system);
    await signInAs(page, user, `/jobbspar/${trackId}`);
    await takeStep(page, 'Bjud in till informationsträff', 'Skäl', 'Fel person.');
    await column(page, 'Inbjudna', 1).waitFor();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await column(page, 'Föreslagna', 1).waitFor();
    await expect.poll(() => hasFocus(nextStep(page))).toBe(true);

    await takeStep(page, 'Bjud in till informationsträff', 'Skäl', 'Rätt person.');
    await takeStep(page, 'Registrera ansökan', /Varför vill kandidaten/, 'Jag vill.');
    await column(page, 'Sökande', 1).waitFor();
    await nextStep(page).click();
    await page.getByRole('menuitem', { name: 'Ge avslag' }).click();
    const dialog = page.getByRole('dialog');
    visit.tolerate(/status of 400 .*\/decline$/);
    await dialog.getByLabel('Skäl').fill('Arbetsgivaren valde en annan sökande.');
    await dialog.getByRole('button', { name: 'Ge avslag' }).click();
    await dialog.getByRole('link', { name: /Välj en grund för avslaget/ }).waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Grund för avslaget').selectOption({ label: 'Arbetsgivaren valde andra' });
    await dialog.getByRole('button', { name: 'Ge avslag' }).click();
    await column(page, 'Avslag', 1).waitFor();
    await page.getByRole('button', { name: /^Vad som har hänt/ }).click();
    await page.getByText('Ångrat direkt efter beslutet.').waitFor();
    await page.getByText('Arbetsgivaren valde andra').waitFor();
    await expectAccessible(page);
  });

  it('sees at once what somebody else decides, hears of it, and is told when they went first', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    const { trackId, candidateId, invite } = await trackWithProposal(system);
    await signInAs(page, user, `/jobbspar/${trackId}`);
    await column(page, 'Föreslagna', 1).waitFor();
    await page.getByText('Uppdateras live').waitFor();
    await nextStep(page).click();
    await page.getByRole('menuitem', { name: 'Bjud in till informationsträff' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Skäl').fill('Hinner jag före?');

    await invite(1);
    const said = `Kandidat ${short(candidateId)} är inbjuden till informationsträff.`;
    await expect
      .poll(() => page.getByRole('status', { includeHidden: true }).allInnerTexts())
      .toContain(said);
    visit.tolerate(/status of 409 .*\/invitation$/);
    await dialog.getByRole('button', { name: 'Bjud in till informationsträff' }).click();
    await dialog.getByText(/Kandidaten är nu inbjuden till informationsträff/).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await column(page, 'Inbjudna', 1).waitFor();
  });

  it('compares two candidates side by side, and comes back with them still marked', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    const { demandId, shortlist } = await newDemand(system);
    const [one = '', other = ''] = shortlist.map(({ id }) => short(id));
    await signInAs(page, user, `/urvalslistor/${demandId}`);
    await page.getByLabel(`Jämför kandidat ${one}`).check();
    await page.getByText('En är markerad. Markera en eller två till.').waitFor();
    await page.getByLabel(`Jämför kandidat ${other}`).check();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Jämför 2 markerade' }).click();

    const table = page.getByRole('table', { name: 'Jämför kandidater' });
    await table.getByRole('columnheader', { name: `Kandidat ${one}` }).waitFor();
    await table.getByRole('columnheader', { name: `Kandidat ${other}` }).waitFor();
    await table.getByRole('rowheader', { name: 'Mjuk kompetens' }).waitFor();
    expect(await table.getByText(/av 100 poäng/).count()).toBe(2);
    await expectAccessible(page);
    await visit.received.settle();
    await page.reload();
    await table.waitFor();
    await page.getByRole('link', { name: 'Tillbaka till urvalslistan' }).click();
    await expect.poll(() => page.getByLabel(`Jämför kandidat ${one}`).isChecked()).toBe(true);
  });

  it('sees who is near, what they lack and the way there, what each requirement costs, and what has changed', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    const { demandId, nearMisses } = await newDemand(system);
    const near = short(nearMisses[0]?.id ?? '');
    await signInAs(page, user, `/urvalslistor/${demandId}`);
    await page.getByRole('tab', { name: 'Nära' }).click();
    const card = page.getByRole('article', { name: `Kandidat ${near}` });
    await card.getByText('Det som saknas').waitFor();
    await card.getByRole('button', { name: `Förklara kandidat ${near}` }).click();
    await card.getByText('Saknas', { exact: true }).waitFor();
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Krav' }).click();
    await page.getByRole('table', { name: 'Vad varje skallkrav kostar' }).waitFor();
    await page.getByRole('table', { name: 'Uppgifter som saknas eller är gamla' }).waitFor();
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Historik' }).click();
    await page.getByRole('table', { name: 'Vad som har ändrats, och varför' }).waitFor();
    await expectAccessible(page);
    await visit.received.settle();
    await page.reload();
    await page.getByRole('table', { name: 'Vad som har ändrats, och varför' }).waitFor();
  });

  it('cancels a track and takes that back; nobody goes forward meanwhile', async ({ visit, system }) => {
    const { page } = visit;
    const { trackId } = await trackWithProposal(system);
    await signInAs(page, user, '/jobbspar');
    await page.locator(`a[href="/jobbspar/${trackId}"]`).waitFor();
    await expectAccessible(page);
    await page.locator(`a[href="/jobbspar/${trackId}"]`).click();
    await page.getByRole('button', { name: 'Ställ in jobbspåret' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Varför ställs det in/).fill('Arbetsgivaren har dragit sig ur.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ställ in jobbspåret' }).click();
    await page.getByRole('heading', { name: 'Jobbspåret är inställt' }).waitFor();
    await expectAccessible(page);
    await nextStep(page).click();
    const invite = page.getByRole('menuitem', { name: 'Bjud in till informationsträff' });
    expect(await invite.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ta tillbaka inställandet' }).click();
    await page.getByRole('button', { name: 'Ställ in jobbspåret' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'Jobbspåret är inställt' }).count()).toBe(0);
  });

  it('is shown no more than the role may see', async ({ meet, system }) => {
    const secret = 'Bor granne med en av oss.';
    const { trackId, demandId, candidateId } = await trackWithProposal(system, secret);
    const names = await namesOf(system);

    const neighbour = await meet();
    await signInAs(neighbour.page, 'coordinator-vanersborg', `/urvalslistor/${demandId}`);
    const card = neighbour.page.getByRole('article', { name: new RegExp(`Kandidat ${short(candidateId)}$`) });
    await card.getByText('I jobbspåret Spår för prov: föreslagen').waitFor();
    await neighbour.page.getByText('Föreslås av samordnaren i Trollhättan').first().waitFor();
    expect(await neighbour.page.locator(`a[href*="/foresla/${candidateId}"]`).count()).toBe(0);
    await neighbour.received.settle();
    await neighbour.page.goto(`/jobbspar/${trackId}`);
    await column(neighbour.page, 'Föreslagna', 1).waitFor();

    const advisor = await meet();
    await signInAs(advisor.page, 'business-advisor', `/jobbspar/${trackId}`);
    await column(advisor.page, 'Föreslagna', 1).waitFor();
    await expectAccessible(advisor.page);

    for (const { page, received } of [neighbour, advisor]) {
      expect(await nextStep(page).count()).toBe(0);
      await received.settle();
      const text = received.text(/\/api\/(scoring|job-tracks)\//);
      expect(text).toContain(candidateId);
      expect(text).not.toContain(secret);
      const words = new Set(text.match(/[\p{L}\d]+/gu));
      expect(names.filter((name) => words.has(name))).toEqual([]);
    }
  });

  it('says which service is down, and goes on by itself when it is back', async ({ visit, system }) => {
    const { page } = visit;
    const { demandId } = await newDemand(system);
    await signInAs(page, user, `/urvalslistor/${demandId}`);
    await page.getByRole('article').first().waitFor();
    visit.tolerate(/status of 50[234]/);
    await system.stop('job-tracks');
    try {
      await page.getByRole('navigation').getByRole('link', { name: 'Jobbspår' }).click();
      await page.getByRole('heading', { name: 'Jobbspår svarar inte just nu' }).waitFor();
      await page.getByRole('alert').getByText('Tjänsten svarar inte just nu').waitFor();
      await expectAccessible(page);
      await page.getByRole('navigation').getByRole('link', { name: 'Urvalslistor' }).click();
      await page.getByRole('table', { name: 'Urvalslistor' }).waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Jobbspår' }).click();
    } finally {
      await system.start('job-tracks');
    }
    await page.getByRole('table', { name: 'Jobbspår' }).waitFor();
    await expect.poll(() => page.getByText('svarar inte just nu').count()).toBe(0);
  });
});

/** The family names and numbers of Trollhättan's candidates, as only their own municipality may read them. */
async function namesOf(system: RunningSystem): Promise<string[]> {
  const coordinator = await system.apiAs(user);
  const listed = await coordinator.get<{ items: { person: { familyName: string } }[] }>(
    'candidate-pools/v1/candidates?limit=100',
  );
  const { items } = expectStatus(listed, 200, 'Listing candidates');
  const names = [...new Set(items.map(({ person }) => person.familyName))];
  expect(names.length).toBeGreaterThan(10);
  return names;
}
