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

describe('the overlap view', () => {
  const browser = useBrowser();
  const server = useServer({ data: [SEED] });
  const matrix = 'div[role=application]';

  it('opens with a computed finding, what was counted, and ranked pairs', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap');
    await page.locator(matrix).waitFor();
    await page.locator('aside tbody tr').first().waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/sattuma|liian pieni/);
    expect(await page.locator('.notes').innerText()).toContain('Benjamini–Hochberg');
    await expectAccessible(page);
  });

  it('answers as the interface does: the first pair of the table', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?by=shared');
    const row = page.locator('aside tbody tr').first();
    await row.waitFor();
    const { overlaps } = (await server.query(
      '{ overlaps(filter: { date: "2014" }, sort: SHARED, page: { first: 1 }) { ... on Overlaps { items { shared sharedRange { min max } a { name } b { name } } } } }',
    )) as {
      overlaps: {
        items: { sharedRange: { min: number; max: number }; a: { name: string }; b: { name: string } }[];
      };
    };
    const [pair] = overlaps.items;
    const text = await row.innerText();
    expect(text).toContain(pair.a.name);
    expect(text).toContain(pair.b.name);
    const { min, max } = pair.sharedRange;
    expect(text).toContain(min === max ? `${min}` : `${min}–${max}`);
  });

  it('is walked by keyboard: the readout follows, Enter compares, the address keeps it', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap');
    await page.locator(matrix).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const readout = page.locator('.readout').first();
    await readout.getByText(/×/).first().waitFor();
    await page.keyboard.press('Enter');
    expect(parameter(page, 'compare')?.split(',')).toHaveLength(2);
    await page.getByRole('heading', { name: 'Vertailussa 2 verkostoa' }).waitFor();
    await page.getByText(/^A:n .* myös B:ssä/).waitFor();
    await page.reload();
    await page.getByText(/^A:n .* myös B:ssä/).waitFor();
    await expectAccessible(page);
  });

  it('compares with names, and every name opens its seats and their sources', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap');
    await page.locator('aside tbody tr').first().click();
    const intersections = page.getByRole('table', { name: 'Ketkä' });
    const name = intersections.getByRole('button').first();
    await name.click();
    const dialog = page
      .getByRole('dialog')
      .filter({ has: page.getByRole('list') })
      .first();
    await dialog
      .getByRole('button', { name: /^Lähde: / })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Luvut', { exact: true }).click();
    await page.getByText('Newmanin paino').waitFor();
    await expectAccessible(page);
  });

  it('adds by name up to six, and says so', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap');
    await page.getByRole('button', { name: '+ Lisää verkosto' }).click();
    await page.getByRole('searchbox', { name: 'Etsi verkosto vertailuun' }).fill('Aksilan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vertailussa 1 verkosto' }).waitFor();
    const { bodies } = (await server.query(
      '{ bodies(page: { first: 8 }) { ... on BodyList { items { id } } } }',
    )) as {
      bodies: { items: { id: string }[] };
    };
    await open(page, server.url, `/overlap?compare=${bodies.items.map(({ id }) => id).join(',')}`);
    await page.getByText('Vertailuun mahtuu kuusi.').waitFor();
    expect(await page.locator('.chips li').count()).toBe(7);
  });

  it('names an id that is not there instead of comparing', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?compare=no-such-id,aksilan-ohjausryhma');
    await page.getByRole('alert').getByText('no-such-id').waitFor();
  });

  it('has a quadrant and a tree, each with its finding, and a table with every figure', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?form=quadrant&at=all');
    await page.getByText('Samana päivänä?').waitFor();
    await page.locator(matrix).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.readout').first().getByText(/×/).first().waitFor();
    await expectAccessible(page);
    await open(page, server.url, '/overlap?form=tree&at=all');
    await page.getByText(/^Jaccard-etäisyys/).waitFor();
    await expectAccessible(page);
    await open(page, server.url, '/overlap?view=table');
    await page.getByRole('button', { name: 'Jaccard' }).waitFor();
    await expectAccessible(page);
  });

  it('counts people when asked', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?at=all');
    await page.getByText('Henkilöt', { exact: true }).first().click();
    expect(parameter(page, 'members')).toBe('people');
    await page.getByText('Lävistäjällä nimetyt henkilöt, jotka varmasti istuvat siinä.').waitFor();
  });

  it('leaves the page with its scales', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap');
    await page.locator(matrix).waitFor();
    const svg = (await exported(page, 'Kuva (SVG)')).toString('utf8');
    for (const part of ['Alakolmio', 'Yläkolmio', 'Suodatin: ', '5 lähdettä']) expect(svg).toContain(part);
    expect(svg).not.toContain('var(');
    const csv = (await exported(page, 'Taulukko (CSV)')).toString('utf8');
    expect(csv.split('\r\n')[0]).toContain('Pari');
  });

  it('is whole at 360 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const path of ['/overlap', '/overlap?tab=pairs', '/overlap?tab=compare', '/overlap?form=tree']) {
      await open(page, server.url, path);
      await page.waitForTimeout(300);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
});
