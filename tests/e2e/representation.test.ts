import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  exported,
  open,
  parameter,
  SEED,
} from './views-support.ts';

describe('the representation view', () => {
  const browser = useBrowser();
  const server = useServer({ data: [SEED] });
  const chart = 'div[role=application]';

  it('opens with how many seats the first hold, three at most and none of equals alone, of those the interface counts', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation');
    await page.locator(chart).waitFor();
    const { representation } = (await server.query(
      '{ representation(filter: { date: "2014" }, sort: SEATS, page: { first: 200 }) { ... on Representation { rows { seats { min } } concentration { seats gini } } } }',
    )) as {
      representation: { rows: { seats: { min: number } }[]; concentration: { seats: number; gini: number } };
    };
    const seats = representation.rows.map((row) => row.seats.min);
    // Who holds as many as the fourth is not among the first three.
    const held = seats
      .slice(0, 3)
      .filter((count) => count > seats[3])
      .reduce((sum, count) => sum + count, 0);
    const title = await page.locator('h1').innerText();
    expect(title).toContain(`vähintään ${held} varmaa paikkaa ${representation.concentration.seats}:`);
    const gini = representation.concentration.gini.toFixed(2).replace('.', ',');
    expect(await page.locator('aside').innerText()).toContain(gini);
    await expectAccessible(page);
  });

  it('is walked by keyboard; Enter chooses a row and its seats have sources', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation');
    await page.locator(chart).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('.readout').getByText(/×/).first().waitFor();
    await page.keyboard.press('Enter');
    expect(parameter(page, 'sel')).not.toBeNull();
    await page
      .locator('aside')
      .getByRole('button', { name: /^Lähde: / })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: /^Lähde: / })
      .getByRole('link')
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await expectAccessible(page);
  });

  it('computes hours from assumptions the reader can change; the address keeps them', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation?load=hours');
    const field = page.getByRole('textbox', { name: 'Kokouksen kesto, h' });
    expect(await field.inputValue()).toBe('2–3');
    const before = await page.locator('.matrix').innerText();
    await field.fill('10-12');
    await field.press('Enter');
    await page.waitForFunction(
      ([selector, text]) => (document.querySelector(selector) as HTMLElement).innerText !== text,
      ['.matrix', before] as const,
    );
    expect(parameter(page, 'h')).toBe('10-12');
    await field.fill('many');
    await field.press('Enter');
    await page.getByRole('alert').getByText('many').waitFor();
    expect(parameter(page, 'h')).toBe('10-12');
    await page.getByRole('button', { name: 'Palauta' }).click();
    expect(parameter(page, 'h')).toBeNull();
  });

  it('has a table with the same rows', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation?view=both');
    await page.locator(chart).waitFor();
    await page.locator('tbody tr').first().waitFor();
    const names = await page.locator('tbody tr th').allInnerTexts();
    const drawn = await page.locator('.matrix svg').first().locator('text').count();
    expect(names.length).toBe(drawn);
    await expectAccessible(page);
  });

  it('shows people and what hangs on one of them', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation?members=people&at=all');
    await page.getByRole('heading', { name: /^Riippuu yhdestä henkilöstä/ }).waitFor();
    await page.getByText(/^Vain tunnetut henkilöt/).waitFor();
    await expectAccessible(page);
  });

  it('leaves the page with names of columns, filter and sources', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/representation');
    await page.locator(chart).waitFor();
    const svg = (await exported(page, 'Kuva (SVG)')).toString('utf8');
    for (const part of ['Suodatin: ', '5 lähdettä', 'mahdollinen']) expect(svg).toContain(part);
    expect(svg).not.toContain('var(');
    const csv = (await exported(page, 'Taulukko (CSV)')).toString('utf8');
    expect(csv).toContain('SONet BOTNIA');
  });

  it('is whole at 360 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const path of ['/representation', '/representation?view=table']) {
      await open(page, server.url, path);
      await page.waitForTimeout(300);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
});
