/** Pages of nodes and lists in a real browser, over the sample of everything. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../client/state/address.ts';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const server = useServer({ data: ['tests/graph/sample'] });
const browser = useBrowser();

async function open(path: string, options?: Parameters<typeof browser.newPage>[0]): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function expectFits(page: Page): Promise<void> {
  for (const width of [1440, 1024, 360]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflow(page), `at ${width}`).toBeNull();
  }
}

/** Nothing that axe minds, light and wide or dark and narrow, and no width that is too small. */
async function expectFaultless(page: Page): Promise<void> {
  expect(await violations(page), 'light, wide').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page), 'dark, narrow').toEqual([]);
  await expectFits(page);
}

const fact = (page: Page, label: string): Promise<string> =>
  page
    .locator('dl > div', { has: page.locator(`dt:text-is("${label}")`) })
    .locator('dd')
    .innerText();

/** One of each kind of node, with what its page must say. */
const NODES: readonly [id: string, name: string, says: readonly string[]][] = [
  ['steering', 'Ohjausryhmä', ['ohjausryhmä', 'maakunnallinen', 'päättää', 'lakisääteinen']],
  ['project', 'Hanke', ['Rahoitus', 'Kehittämisohjelma', 'To try things']],
  ['centre', 'Osaamiskeskus', ['järjestö', 'Aiemmin: Keskus', 'Vanha keskus']],
  ['aino', 'Aino Esimerkki', ['Osaamiskeskus', 'puheenjohtaja']],
  ['planner', 'Suunnittelija', ['sama henkilö kaikilla paikoilla']],
  ['kaste', 'Kehittämisohjelma', ['Osaohjelma', 'Ohjausryhmä']],
  ['children', 'Lapset', ['Lastensuojelu']],
  ['town', 'Kaupunki', ['905', '66\u202f000', 'ruotsi', 'Rannikko', 'Jokilaakso']],
  ['decision-2', 'Ryhmien yhdistäminen', ['lykätty', 'yhdistäminen', 'Vertaisverkosto']],
  ['report', 'Annual report', ['toimintakertomus', '§6', 'koko rivi']],
];

describe('the page of a node', () => {
  it.each(NODES)('%s says what is known, without fault and at any width', async (id, name, says) => {
    const page = await open(`/node/${id}?at=all`);
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(await page.title()).toBe(`${name} – Ristikko`);
    const text = await page.locator('main').innerText();
    for (const words of says) expect(text).toContain(words);
    await expectFaultless(page);
  });

  it('says what no source says, and never leaves a field blank', async () => {
    const page = await open('/node/clubs?at=all');
    expect(await fact(page, 'Organisaatioita')).toBe('ei tiedossa');
    expect(await page.locator('aside').innerText()).toContain('Mitä ei tiedetä');
    for (const value of await page.locator('dl dd').allInnerTexts()) expect(value.trim()).not.toBe('');
  });

  it('leads from a fact to its source, and tints it when pointed at', async () => {
    const page = await open('/node/steering?at=all');
    const mark = page
      .locator('dl > div', { has: page.locator('dt:text-is("Toiminut")') })
      .locator('a.source')
      .first();
    const number = await mark.innerText();
    const place = page.locator(`#source-${number}`);
    expect(await place.evaluate((element) => element.classList.contains('pointed'))).toBe(false);
    await mark.hover();
    await expect.poll(() => place.evaluate((element) => element.classList.contains('pointed'))).toBe(true);
    expect(await place.innerText()).toContain('Minutes');
    expect(await place.innerText()).toContain('alkaa helmikuussa');
    expect(await place.innerText()).toContain('2/2011');
    await mark.click();
    expect(page.url()).toContain(`#source-${number}`);
    await place.getByRole('link').click();
    await page.waitForURL('**/node/minutes?at=all');
  });

  it('draws the same seats as it tabulates', async () => {
    const page = await open('/node/steering?at=all');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Paikat ajassa' }) });
    const drawn = await section.locator('.picture li').count();
    await section.getByText('Taulukko').click();
    // The picture has the network itself as its first row.
    expect(await section.locator('tbody tr').count()).toBe(drawn - 1);
    expect(page.url()).toContain('seats=table');
    const head = section.getByRole('columnheader', { name: /Rooli/ });
    expect(await head.getAttribute('aria-sort')).toBe('none');
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
  });

  it('opens the list behind a figure', async () => {
    const page = await open('/node/project?at=all&convenors=1');
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Samat organisaatiot muualla' }),
    });
    await section.waitFor();
    const figures = section.locator('button.figure');
    if ((await figures.count()) === 0) expect(await section.innerText()).toContain('ei ole yhteisiä jäseniä');
    else {
      await figures.first().click();
      expect(await section.locator('tr.list li').count()).toBeGreaterThan(0);
    }
  });

  it('exports its seats, with the source of each', async () => {
    const page = await open('/node/steering?at=all');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Vie paikat' }).click(),
    ]);
    const text = await (await download.createReadStream()).toArray();
    const rows = Buffer.concat(text).toString('utf8').split('\r\n');
    expect(rows[0]).toBe('\ufeffKuka;Henkilö;Rooli;Aika;Lähteet');
    expect(rows.some((row) => row.includes('Aino Esimerkki') && row.includes('Annual report'))).toBe(true);
  });

  it('goes on to the map and to the comparison', async () => {
    const page = await open('/node/steering?at=all');
    expect(await page.getByRole('link', { name: 'Näytä kartalla' }).getAttribute('href')).toBe(
      '/map?at=all&sel=steering',
    );
    await page.getByRole('link', { name: 'Lisää vertailuun' }).click();
    await page.waitForURL('**/overlap?at=all&compare=steering');
  });

  it('speaks the reader’s language, also of names', async () => {
    const page = await open('/node/steering?at=all&lang=sv');
    expect(await page.locator('h1').innerText()).toBe('Styrgruppen');
    expect(await page.locator('main').innerText()).toContain('Barn');
  });
});

describe('lists', () => {
  it.each(LISTS)('%s shows every row, and each row leads to its page', async (list) => {
    const page = await open(`/data/${list}?at=all&seated=0`);
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(0);
    const said = Number(/\d+/.exec(await page.locator('.count').innerText())?.[0]);
    expect(await page.locator('tbody tr').count()).toBe(said);
    const name = (await page.getByRole('rowheader').first().innerText()).trim();
    await page.getByRole('rowheader').first().getByRole('link').click();
    await page.waitForURL('**/node/**');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it.each(LISTS)('%s fits at any width', async (list) => {
    const page = await open(`/data/${list}?at=all`);
    // The frame and the table are the same for all lists: three stand for them.
    if (['networks', 'people', 'places'].includes(list)) await expectFaultless(page);
    else await expectFits(page);
  });

  it('are sorted by their heads and searched by name, both in the address', async () => {
    const page = await open('/data/places');
    const names = (): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();
    await expect.poll(names).toEqual(['Suomi', 'Jokilaakso', 'Rannikko', 'Kaupunki']);
    await page.getByRole('button', { name: 'Nimi' }).click();
    await expect.poll(names).toEqual(['Jokilaakso', 'Kaupunki', 'Rannikko', 'Suomi']);
    expect(page.url()).toContain('sort=name');
    await page.getByRole('searchbox').fill('KAUP');
    await expect.poll(names).toEqual(['Kaupunki']);
    expect(page.url()).toContain('find=KAUP');
    await page.getByRole('searchbox').fill('atlantis');
    await page.getByText('Luettelossa ei ole nimeä, jossa on ”atlantis”.').waitFor();
  });

  it('are exported as they stand', async () => {
    const page = await open('/data/sources');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Vie luettelo' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ristikko-lähteet.csv');
  });
});
