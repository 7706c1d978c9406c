import { randomInt } from 'node:crypto';
import { luhnCheckDigit } from '@samspar/reference-data';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectStatus } from '../../deploy/local/console-client.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { inDays, written } from '../in-days.ts';
import { it } from './harness/browser-test.ts';
import { tabTo } from './harness/keyboard.ts';
import type { RunningSystem } from './harness/running-system.ts';
import { signInAs } from './harness/sign-in-as.ts';

const advisor = 'business-advisor';
const coordinator = 'coordinator-trollhattan';

/** An organisationsnummer that no employer of the demo region has. */
function aNumber(): string {
  const nine = `5599${String(randomInt(100_000)).padStart(5, '0')}`;
  return `${nine}${luhnCheckDigit(nine)}`;
}

/** A name of its own, that is like no other. */
function aName(): string {
  const letters = Array.from(
    { length: 6 },
    () => 'bdfgklmnprst'.charAt(randomInt(12)) + 'aeiouyåäö'.charAt(randomInt(9)),
  );
  const word = letters.join('');
  return `${word.charAt(0).toLocaleUpperCase('sv')}${word.slice(1)} AB`;
}

interface Employer {
  id: string;
  name: string;
}

/** An employer of this test's own, registered through the API. */
async function anEmployer(system: RunningSystem): Promise<Employer> {
  const api = await system.apiAs(advisor);
  const body = {
    name: aName(),
    organisationsnummer: aNumber(),
    municipality: '1488',
    branch: 'C',
    sizeClass: '10-19',
  };
  const registered = await api.create<Employer>('employer-contacts/v1/employers', body);
  return expectStatus(registered, 201, 'Registering an employer');
}

async function begin(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Planera eller registrera en kontakt' }).click();
  await page.getByLabel('Datum').fill(day);
}

describe('The business advisor, with an employer', () => {
  it('finds it by name or number as typed, and a personnummer goes nowhere', async ({ visit, system }) => {
    const { page } = visit;
    const api = await system.apiAs(advisor);
    const { id, name } = await anEmployer(system);
    const { organisationsnummer } = (
      await api.get<{ organisationsnummer: string }>(`employer-contacts/v1/employers/${id}`)
    ).body;
    await signInAs(page, advisor, '/arbetsgivare');
    const search = page.getByRole('searchbox', { name: 'Namn eller organisationsnummer' });
    const found = page.getByRole('table').getByRole('link', { name });
    await search.fill(name.slice(0, -3));
    await found.waitFor();
    await page.waitForURL((url) => url.searchParams.get('q') === name.slice(0, -3));
    await expectAccessible(page);
    await search.fill(organisationsnummer);
    await page.waitForURL((url) => url.searchParams.get('q') === organisationsnummer);
    await found.waitFor();

    await search.fill('8112289873');
    await page.getByText(/Så börjar ett personnummer/).waitFor();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    const wrong = organisationsnummer.slice(0, 9) + String((Number(organisationsnummer[9]) + 1) % 10);
    await search.fill(wrong);
    await page.getByText(/kontrollsiffran är fel/).waitFor();
    await page.getByText('Ingen arbetsgivare hittades').waitFor();
    await visit.received.settle();
    expect(visit.received.answers.filter(({ url }) => /8112/.test(url))).toEqual([]);
  });

  it('is warned of likely duplicates while registering, and registers', async ({ visit, system }) => {
    const { page } = visit;
    visit.tolerate(/status of 400/);
    const { name } = await anEmployer(system);
    await signInAs(page, advisor, '/arbetsgivare/ny');
    await page.getByLabel('Namn').fill(name.replace(' AB', ' Aktiebolag'));
    const duplicates = page.getByRole('complementary', { name: 'Finns redan?' });
    await duplicates.getByRole('link', { name }).waitFor();
    await duplicates.getByText(/Samma namn/).waitFor();
    const number = page.getByLabel('Organisationsnummer');
    await number.fill('556000-4616');
    await page.getByText(/kontrollsiffran är fel/).waitFor();
    await expectAccessible(page);

    const newName = aName();
    await page.getByLabel('Namn').fill(newName);
    await expect.poll(() => duplicates.count()).toBe(0);
    await number.fill('');
    await page.getByRole('button', { name: 'Registrera' }).click();
    await page
      .getByRole('link', { name: 'Organisationsnummer: Ett organisationsnummer har tio siffror.' })
      .waitFor();
    await page.getByRole('link', { name: 'Bransch: Välj bransch.' }).waitFor();
    await expectAccessible(page);
    const own = aNumber();
    await number.fill(`${own.slice(0, 6)}-${own.slice(6)}`);
    await page.getByText('Numret stämmer.').waitFor();
    await page.getByLabel('Bransch').selectOption({ label: 'Tillverkning' });
    await page.getByRole('button', { name: 'Registrera' }).click();
    await page.getByRole('heading', { level: 1, name: newName }).waitFor();
    await page
      .getByText(`Trollhättan · Tillverkning · 1–4 anställda · ${own.slice(0, 6)}-${own.slice(6)}`)
      .waitFor();
    await page.getByRole('heading', { name: 'Inga behov än' }).waitFor();
    await expectAccessible(page);
  });

  it('plans a visit; another organisation sees what is in the way and joins, moves or says why', async ({
    visit,
    meet,
    system,
  }) => {
    const { page } = visit;
    const { id } = await anEmployer(system);
    const address = `/arbetsgivare/${id}`;
    const [day, near] = [inDays(20), inDays(22)];
    await signInAs(page, advisor, address);
    await begin(page, day);
    await page.getByText('Inget är i vägen den dagen.').first().waitFor();
    await page.getByLabel('Rekryteringsbehov').check();
    await page.getByRole('button', { name: 'Spara kontakten' }).click();
    const contacts = page.getByRole('region', { name: 'Kontakter' });
    await contacts.getByText('Planerad').waitFor();

    const other = (await meet()).page;
    await signInAs(other, coordinator, address);
    await begin(other, near);
    const sentence = `Företagsrådgivare Demo (Arbetsförmedlingen Fyrbodal) har planerat besök ${written(day)} om rekryteringsbehov.`;
    await other.getByText(sentence).waitFor();
    await expectAccessible(other);
    await other.getByRole('button', { name: `Välj ${written(inDays(34))} i stället` }).click();
    await other.getByText('Inget är i vägen den dagen.').first().waitFor();
    await other.getByLabel('Datum').fill(near);
    await other.getByText(sentence).waitFor();
    await other.getByLabel('Uppföljning').check();
    await other.getByLabel('Varför ska den planeras ändå?').fill('De bad oss komma samma vecka');
    await other.getByRole('button', { name: 'Spara kontakten' }).click();
    await other.getByText('Planerad ändå, eftersom: De bad oss komma samma vecka').waitFor();

    const told = 'Samordnare Demo Trollhättan (Trollhättans stad) planerade en kontakt nära den här';
    await contacts.getByText(`${told}: De bad oss komma samma vecka`).waitFor();
    await other.getByRole('button', { name: 'Gå med', exact: true }).click();
    await contacts.getByText(/Med är Företagsrådgivare Demo .*, Samordnare Demo Trollhättan/).waitFor();
    await expectAccessible(page);
    await other.getByRole('button', { name: 'Lämna kontakten' }).click();
    await expect.poll(() => contacts.getByText(/Demo .*, Samordnare Demo/).count()).toBe(0);
  });

  it('is told when someone else was first, and keeps what was written', async ({ visit, system }) => {
    const { page } = visit;
    visit.tolerate(/status of 409/);
    const { id } = await anEmployer(system);
    await signInAs(page, advisor, `/arbetsgivare/${id}`);
    await begin(page, inDays(10));
    await page.getByText('Inget är i vägen den dagen.').first().waitFor();
    await page.getByLabel('Praktikplats').check();
    const note = page.getByRole('form', { name: 'Ny kontakt' }).getByLabel('Anteckning till kollegor');
    await note.fill('Tar med broschyren');
    const api = await system.apiAs(coordinator);
    const visiting = { kind: 'visit', on: inDays(12), topics: ['job-track'] };
    const planned = await api.create(`employer-contacts/v1/employers/${id}/contacts`, visiting);
    expectStatus(planned, 201, 'Planning a contact');
    // The live connection tells of it too: whichever comes first, nothing is planned without a reason.
    await page.getByRole('button', { name: 'Spara kontakten' }).click();
    await page
      .getByText(/Samordnare Demo Trollhättan \(Trollhättans stad\) har planerat besök/)
      .first()
      .waitFor();
    expect(await note.inputValue()).toBe('Tar med broschyren');
    await page.getByRole('button', { name: /^Gå med på kontakten/ }).click();
    await page.getByText(/Samordnare Demo Trollhättan .*, Företagsrådgivare Demo/).waitFor();
    await expect.poll(() => page.getByRole('form', { name: 'Ny kontakt' }).count()).toBe(0);
  });

  it('records a call that has been, with the keyboard, and what is next', async ({ visit, system }) => {
    const { page } = visit;
    const { id } = await anEmployer(system);
    await signInAs(page, advisor, `/arbetsgivare/${id}?kontakt=ny`);
    await tabTo(page, page.getByRole('radio', { name: 'En kontakt framåt' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Sätt'));
    await page.keyboard.type('Samtal');
    await page.getByLabel('Datum').fill(inDays(0));
    await tabTo(page, page.getByLabel('Rekryteringsbehov'));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('Vad blev det?'));
    await page.keyboard.type('Ska');
    await tabTo(page, page.getByLabel('Nästa steg', { exact: true }));
    await page.keyboard.type('Ring om starten');
    await page.getByLabel('Nästa steg senast').fill(inDays(7));
    await expectAccessible(page);
    await tabTo(page, page.getByRole('button', { name: 'Spara kontakten' }));
    await page.keyboard.press('Enter');
    await page.getByText(`Nästa steg senast ${written(inDays(7))}: Ring om starten`).waitFor();
    await page.getByText('Ska höras igen').waitFor();
    await page.getByRole('button', { name: 'Nästa steg är gjort' }).click();
    await page.getByText(`Nästa steg gjort ${written(inDays(0))}: Ring om starten`).waitFor();
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    await page.getByText(`Nästa steg senast ${written(inDays(7))}: Ring om starten`).waitFor();
  });

  it('moves, holds and cancels what was planned, and takes it back', async ({ visit, system }) => {
    const { page } = visit;
    const { id } = await anEmployer(system);
    const api = await system.apiAs(advisor);
    const visiting = { kind: 'visit', on: inDays(3), topics: ['placement'] };
    const planned = await api.create(`employer-contacts/v1/employers/${id}/contacts`, visiting);
    expectStatus(planned, 201, 'Planning a contact');
    await signInAs(page, advisor, `/arbetsgivare/${id}`);
    const contacts = page.getByRole('region', { name: 'Kontakter' });
    await contacts.getByRole('button', { name: 'Flytta …' }).click();
    await page.getByRole('dialog').getByLabel('Datum').fill(inDays(5));
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await contacts.getByRole('heading', { name: `${written(inDays(5))}, besök` }).waitFor();
    await contacts.getByRole('button', { name: 'Avboka …' }).click();
    await page.getByRole('dialog').getByLabel('Varför avbokas den?').fill('De har inventering');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await contacts.getByText('Avbokad: De har inventering').waitFor();
    await contacts.getByRole('button', { name: 'Ta tillbaka avbokningen' }).click();
    await contacts.getByText('Planerad').waitFor();
    await contacts.getByRole('button', { name: 'Den är genomförd …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await contacts.getByText('Ett behov kom fram').waitFor();
    await contacts.getByRole('button', { name: 'Den är inte genomförd' }).click();
    await contacts.getByText('Planerad').waitFor();
  });

  it('keeps whom to talk to, what to know, who leads and when to leave them in peace', async ({
    visit,
    system,
  }) => {
    const { page } = visit;
    visit.tolerate(/status of 400/);
    const { id, name } = await anEmployer(system);
    await signInAs(page, advisor, `/arbetsgivare/${id}`);
    const dialog = page.getByRole('dialog');
    const save = () => dialog.getByRole('button', { name: 'Spara' }).click();

    await page.getByRole('button', { name: 'Lägg till kontaktperson' }).click();
    await dialog.getByLabel('Namn').fill('Prov Kontaktsson');
    await dialog.getByLabel('Telefon').fill('inget');
    await save();
    await dialog.getByText('Ange ett telefonnummer.').first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Telefon').fill('010-123 45 67');
    await save();
    const people = page.getByRole('region', { name: 'Kontaktpersoner' });
    await people.getByRole('button', { name: 'Prov Kontaktsson har slutat' }).click();
    await people.getByRole('button', { name: 'Ångra att Prov Kontaktsson har slutat' }).click();
    await people.getByRole('button', { name: 'Prov Kontaktsson har slutat' }).waitFor();

    await people.getByRole('button', { name: 'Stryk Prov Kontaktsson …' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Stryk för gott' }).click();
    await page.getByText('Inga kontaktpersoner än.').waitFor();

    await page.getByRole('button', { name: 'Ändra namn, bransch och storlek' }).click();
    await dialog.getByLabel('Bransch').selectOption({ label: 'Handel' });
    await save();
    await page.getByText(/^Trollhättan · Handel · 10–19 anställda/).waitFor();

    await page.getByRole('button', { name: 'Varna kollegor …' }).click();
    await dialog.getByLabel('Vad ska de veta?').fill('Ring 070-174 06 05 före besök');
    await dialog.getByLabel('Visas till och med').fill(inDays(30));
    await dialog.getByRole('group', { name: /Texten verkar innehålla/ }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: 'Telefonnumret är företagets' }).check();
    await save();
    await page.getByText('Ring 070-174 06 05 före besök').waitFor();
    await page.getByRole('button', { name: 'Ta bort varningen' }).click();
    await expect.poll(() => page.getByText('Ring 070-174 06 05 före besök').count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    await page.getByText('Ring 070-174 06 05 före besök').waitFor();

    await page.getByRole('button', { name: 'Ta kontaktansvaret' }).click();
    await page.getByText(/^Företagsrådgivare Demo \(Arbetsförmedlingen Fyrbodal\), sedan/).waitFor();
    await page.getByRole('button', { name: 'Lämna i fred …' }).click();
    await dialog.getByLabel('Till och med').fill(inDays(14));
    await dialog.getByLabel('Varför?').fill('Flyttar lokaler');
    await save();
    await page.getByText(`Lämnas i fred till och med ${written(inDays(14))}: Flyttar lokaler`).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ta bort den fredade tiden' }).click();
    await page.getByText('Nej, arbetsgivaren tar emot kontakter').waitFor();

    await page.getByRole('link', { name: 'Nytt kompetensbehov' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nytt kompetensbehov' }).waitFor();
    await page.getByText(name).waitFor();
  });
});
