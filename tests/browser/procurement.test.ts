import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from './harness/accessibility.ts';
import { it } from './harness/browser-test.ts';
import { tabTo } from './harness/keyboard.ts';
import { signInAs } from './harness/sign-in-as.ts';
import type { Visit } from './harness/visit.ts';

const officer = 'procurement-officer';
const underFive = '< 5';
const bandOf = /^(< 5|\d+–\d+)$/;

interface Band {
  atLeast: number;
  atMost: number | null;
}

/** The field of a role; of the first where none is named. */
const role = (page: Page, number = 1) => page.getByRole('region', { name: new RegExp(`^Roll ${number}`) });
const counts = (page: Page) => page.getByRole('region', { name: /räcker det till/ });
const counted = (page: Page) =>
  counts(page).getByText('Uppfyller kraven i dag', { exact: true }).first().waitFor();
const answerTable = (page: Page) => page.getByRole('table', { name: 'Svaret' });
const comparison = (page: Page) => page.getByRole('table', { name: 'Alternativen sida vid sida' });

async function begin({ page }: Visit, purpose: string): Promise<void> {
  await signInAs(page, officer, '/upphandling/ny');
  await page.getByLabel('Syfte').fill(purpose);
  await page.getByRole('combobox', { name: 'Kategori (CPV)' }).fill('städ');
  await page.getByRole('option', { name: /^Städning/ }).click();
}

async function chooseOccupation(page: Page, typed: string, name: RegExp, number = 1): Promise<void> {
  await role(page, number).getByRole('combobox', { name: 'Yrke', exact: true }).fill(typed);
  await page.getByRole('option', { name }).first().click();
}

/** So much that hardly anybody has it all. */
async function askForMuch(page: Page, number = 1): Promise<void> {
  await role(page, number).getByLabel('Körkort', { exact: true }).selectOption('CE');
  await role(page, number).getByLabel('Svenska, lägst').selectOption('7');
  await role(page, number).getByLabel('Utbildning, lägst').selectOption('5');
}

/** Every number of people the browser has been told, as bands; `combined` is a lower bound and told as one. */
function bandsReceived({ received }: Visit): Band[] {
  return received.answers
    .filter(({ url, status }) => /supply-(counts|enquiries)/.test(url) && status < 300)
    .flatMap(({ body }) => bandsIn(JSON.parse(body.toString())));
}

function bandsIn(value: unknown): Band[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'atLeast' in value ? [value as Band] : [];
  return [...own, ...Object.values(value).flatMap(bandsIn)];
}

async function clipboard({ page }: Visit): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()');
}

describe('A procurement officer', () => {
  it('asks how many could meet a clause, copies the answer and prints it', async ({ visit }) => {
    const { page, context } = visit;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(visit, 'Städning av skolor i fyra år, prov av krav.');
    await expectAccessible(page);
    await chooseOccupation(page, 'städ', /Städare/);
    await counted(page);
    await page.getByRole('button', { name: 'Lägg till en roll' }).click();
    await chooseOccupation(page, 'vaktm', /vaktmästare/i, 2);
    await askForMuch(page, 2);
    await counts(page).getByRole('definition').filter({ hasText: underFive }).first().waitFor();
    await counts(page).getByRole('heading', { name: 'Tillsammans' }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Ställ frågan och spara svaret' }).click();
    await page.getByRole('heading', { level: 1, name: 'Förfrågan' }).waitFor();
    await page.locator('.ui-plot rect').first().waitFor();
    await expectAccessible(page);
    const cells = await answerTable(page).getByRole('cell').allInnerTexts();
    expect(cells.slice(1, 3).every((cell) => bandOf.test(cell))).toBe(true);
    expect(cells.slice(5, 7)).toEqual([underFive, underFive]);
    expect(cells.at(-3)).toMatch(/^minst \d+$/);
    await page.getByText('Upphandlare Demo, Trollhättans stad').waitFor();

    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await page.getByRole('status').getByText('Kopierat.').first().waitFor();
    const copied = await clipboard(visit);
    expect(copied).toContain('Syfte: Städning av skolor i fyra år, prov av krav.');
    expect(copied).toContain('Yrke\tÖnskas\tUppfyller kraven i dag\tFöre start, med insatser');
    expect(copied).toMatch(/Svenska, lägst Flytande svenska/);
    expect(copied).toContain('färre än 5 skiljs inte från ingen');

    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Utskriven \d/).waitFor();
    await answerTable(page).waitFor();
    for (const name of ['Skriv ut', 'Kopiera som text', 'Återkalla förfrågan', 'Logga ut'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('search').count()).toBe(0);
  });

  it('is told bands only, whatever is asked, and of no person', async ({ visit }) => {
    const { page } = visit;
    await begin(visit, 'Prov av hur litet som sägs.');
    await chooseOccupation(page, 'städ', /Städare/);
    for (const level of ['1', '3', '5', '7']) {
      await role(page).getByLabel('Svenska, lägst').selectOption(level);
      await counts(page)
        .getByText(/^Svenska, lägst .* fler utan kravet$/)
        .waitFor();
    }
    await askForMuch(page);
    await counts(page).getByRole('definition').filter({ hasText: underFive }).first().waitFor();
    await visit.received.settle();
    const bands = bandsReceived(visit);
    expect(bands.length).toBeGreaterThan(10);
    for (const { atLeast, atMost } of bands)
      expect(atMost === null ? 4 : atMost - atLeast).toBeGreaterThanOrEqual(4);
    expect(visit.received.text(/\/api\//)).not.toMatch(/personnummer|givenName|candidateId|shortlist"/);
  });

  it('weighs alternatives side by side, and asks one of them', async ({ visit }) => {
    const { page, context } = visit;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(visit, 'Prov av alternativ.');
    await chooseOccupation(page, 'städ', /Städare/);
    await role(page).getByLabel('Körkort', { exact: true }).selectOption('CE');
    await counts(page)
      .getByText(/^Körkort CE: .* fler utan kravet$/)
      .waitFor();

    await page.getByRole('button', { name: 'Pröva ett alternativ till' }).click();
    const name = page.getByLabel('Vad som skiljer alternativet');
    await expect.poll(() => name.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type('utan körkort');
    await role(page).getByLabel('Körkort', { exact: true }).selectOption('');
    const eligible = comparison(page)
      .getByRole('row', { name: /uppfyller kraven i dag/ })
      .first();
    await expect
      .poll(async () => {
        const [before, without] = await eligible.getByRole('cell').allInnerTexts();
        return bandOf.test(before ?? '') && bandOf.test(without ?? '') && before !== without;
      })
      .toBe(true);
    await comparison(page)
      .getByRole('cell', { name: /utan körkort CE$/ })
      .waitFor();
    await page.getByText(/skillnaden mellan två spann är ungefärlig/).waitFor();
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Alternativ A' }).click();
    expect(await role(page).getByLabel('Körkort', { exact: true }).inputValue()).toBe('CE');
    await page.getByRole('button', { name: 'Kopiera jämförelsen' }).click();
    await page.getByRole('status').getByText('Kopierat.').first().waitFor();
    expect(await clipboard(visit)).toMatch(/Jämförs\tAlternativ A\tAlternativ B: utan körkort\n/);

    await page.getByRole('button', { name: 'Ställ frågan enligt Alternativ A' }).click();
    await answerTable(page).waitFor();
    await page.getByRole('link', { name: 'Tillbaka till alternativen' }).click();
    await page.getByText('Alternativ A är frågat.').waitFor();
    await page.getByRole('tab', { name: 'Alternativ B: utan körkort' }).click();
    await page.getByRole('button', { name: 'Ta bort Alternativ B' }).click();
    await expect.poll(() => page.getByRole('tab').count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByRole('tab', { name: 'Alternativ B: utan körkort' }).waitFor();
  });

  it('is told at the fields what is missing, and loses nothing by a reload', async ({ visit }) => {
    const { page } = visit;
    visit.tolerate(/status of 400/);
    await signInAs(page, officer, '/upphandling/ny');
    await chooseOccupation(page, 'kock', /Kockar/i);
    await role(page).getByLabel('Antal').fill('0');
    await page.getByRole('button', { name: 'Ställ frågan och spara svaret' }).click();
    const summary = page.getByRole('heading', { name: /Rätta det här/ });
    await summary.waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Syfte:/ }).click();
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('supply-purpose');
    expect(await page.getByLabel('Syfte').getAttribute('aria-invalid')).toBe('true');
    expect(await role(page).getByLabel('Antal').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('Prov av utkast.');

    await page.reload();
    await page.getByText('Det här är förfrågan du har påbörjat.').waitFor();
    expect(await page.getByLabel('Syfte').inputValue()).toBe('Prov av utkast.');
    await role(page)
      .getByRole('heading', { name: /Kockar/i })
      .waitFor();
    await page.getByRole('button', { name: 'Börja om från början' }).click();
    expect(await page.getByLabel('Syfte').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await page.getByLabel('Syfte').inputValue()).toBe('Prov av utkast.');
  });

  it('withdraws an enquiry and takes that back, and goes on from it in a new one', async ({ visit }) => {
    const { page } = visit;
    await begin(visit, 'Prov av återkallande.');
    await chooseOccupation(page, 'städ', /Städare/);
    await role(page).getByLabel('Svenska, lägst').selectOption('3');
    await page.getByRole('button', { name: 'Ställ frågan och spara svaret' }).click();
    await answerTable(page).waitFor();
    await page.getByRole('button', { name: 'Återkalla förfrågan' }).click();
    await page.getByRole('heading', { name: 'Förfrågan är återkallad' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Alla förfrågningar' }).click();
    const row = page.getByRole('row', { name: /Prov av återkallande/ }).first();
    await row.getByText('Återkallad').waitFor();
    await expectAccessible(page);
    await row.getByRole('link').click();
    await page.getByRole('button', { name: 'Ta tillbaka återkallandet' }).click();
    await page.getByRole('button', { name: 'Återkalla förfrågan' }).waitFor();

    await page.getByRole('link', { name: 'Utgå från den här' }).click();
    await expect.poll(() => page.getByLabel('Syfte').inputValue()).toBe('Prov av återkallande.');
    expect(await role(page).getByLabel('Svenska, lägst').inputValue()).toBe('3');
    await counted(page);
  });

  it('asks with the keyboard alone', async ({ visit }) => {
    const { page } = visit;
    await signInAs(page, officer);
    await page.getByRole('heading', { name: 'Tidigare förfrågningar' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Upphandling' }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Ny förfrågan' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Syfte'));
    await page.keyboard.type('Prov med bara tangentbordet.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('städning');
    await page.getByRole('option', { name: /^Städning/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, role(page).getByRole('combobox', { name: 'Yrke', exact: true }));
    await page.keyboard.type('lokalvård');
    await page.getByRole('option', { name: /Städare/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await role(page)
      .getByRole('heading', { name: /Städare/ })
      .waitFor();
    await counted(page);
    await tabTo(page, page.getByRole('button', { name: 'Ställ frågan och spara svaret' }));
    await page.keyboard.press('Enter');
    await answerTable(page).waitFor();
    await page.getByText('Prov med bara tangentbordet.').waitFor();
  });

  it.skipIf(process.env['CONSOLE_URL'])(
    'is told when nothing can be counted, and gets the counts by itself when it can',
    async ({ visit, system }) => {
      const { page } = visit;
      visit.tolerate(/status of 50\d/);
      await begin(visit, 'Prov av avbrott.');
      await chooseOccupation(page, 'städ', /Städare/);
      await counted(page);
      await system.stop('scoring');
      try {
        await page.reload();
        await page.getByRole('heading', { name: 'Matchning svarar inte just nu' }).waitFor();
        await counts(page)
          .getByText(/kan inte räknas fram just nu/)
          .waitFor();
        await expectAccessible(page);
      } finally {
        await system.start('scoring');
      }
      await counted(page);
      expect(await page.getByLabel('Syfte').inputValue()).toBe('Prov av avbrott.');
    },
  );
});
