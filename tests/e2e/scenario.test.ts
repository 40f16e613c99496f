/**
 * Scenarios in a real browser on the seed data: from a merger to saved moves undone by keyboard, somebody else's save
 * told, several side by side, applied with a source and undone as a whole; nothing that axe finds.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const PAIR = ['ketysesoak', 'ep-ohjausryhma'];

describe('scenarios', () => {
  const server = useServer({ data: ['seeds/pohjalaismaakunnat'] });
  const browser = useBrowser();

  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url + path);
    return page;
  };
  const merge = (id: string, rule: string, meetings: number) => ({
    merge: { bodies: PAIR, into: { id, name: 'Sote-verkosto', meetingsMin: meetings }, rule },
  });
  /** Saves over the interface, as somebody else does. */
  const save = async (name: string, moves: object[], over?: { id: string; version: number }) => {
    const { saveScenario } = (await server.query(
      `mutation($input: ScenarioDraft!, $id: ID, $version: Int) { saveScenario(input: $input, author: "Pekka", id: $id,
        version: $version) { ... on SavedScenario { scenario { id version } } } }`,
      { input: { name, moves, filter: { date: '2014' } }, ...over },
    )) as { saveScenario: { scenario: { id: string; version: number } } };
    return saveScenario.scenario;
  };
  const table = (page: Page) => page.getByRole('table', { name: 'Ennen ja jälkeen' });
  const moves = (page: Page) => page.getByRole('list', { name: 'Siirrot' }).locator(':scope > li');
  const named = async (page: Page, author: string): Promise<void> => {
    await page.getByLabel('Nimesi').fill(author);
    await page.keyboard.press('Tab');
  };

  it('goes on from a merger, undoes move by move, and is saved under a name', async () => {
    const page = await open(`/merge?merge=${PAIR.join(',')}&meetings=3`);
    await page.getByRole('button', { name: 'Jatka skenaarioksi' }).click();
    await table(page).waitFor();
    expect(await moves(page).count()).toBe(1);

    await page.getByRole('button', { name: '+ Lopeta ilman seuraajaa' }).click();
    await page.getByRole('searchbox', { name: 'Etsi verkosto tai hanke' }).fill('Botnia');
    await page.getByRole('group', { name: 'Lopeta ilman seuraajaa' }).locator('.pick button').first().click();
    await page.getByRole('button', { name: 'Lisää', exact: true }).click();
    await expect.poll(() => moves(page).count()).toBe(2);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => moves(page).count()).toBe(1);
    await page.keyboard.press('Control+y');
    await expect.poll(() => moves(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Peru siirto 2' }).click();
    await expect.poll(() => moves(page).count()).toBe(1);
    await page.goBack();
    await expect.poll(() => moves(page).count()).toBe(2);
    await page.goForward();

    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await page.getByText('Anna skenaariolle nimi.').waitFor();
    await page.getByLabel('Skenaarion nimi').fill('Yksi ryhmä');
    await named(page, 'Maija');
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await page.getByText(/^Tallennettu \d/).waitFor();
    const id = new URL(page.url()).searchParams.get('scenario');
    const { scenario } = (await server.query(
      'query($id: ID!) { scenario(id: $id) { name createdBy moves { __typename } } }',
      {
        id,
      },
    )) as { scenario: object };
    expect(scenario).toEqual({
      name: 'Yksi ryhmä',
      createdBy: 'Maija',
      moves: [{ __typename: 'MergeMove' }],
    });
    expect(await violations(page)).toEqual([]);
  });

  it('tells what somebody else saved meanwhile, and lets choose', async () => {
    const saved = await save('Yhteinen', [merge('new-con001', 'EVERYBODY', 3)]);
    const page = await open(`/merge?scenario=${saved.id}`);
    await table(page).waitFor();
    await named(page, 'Maija');
    await page.getByRole('button', { name: 'Muokkaa siirtoa 1' }).click();
    await page.getByLabel('Uuden nimi').fill('Minun nimeni');
    await page.keyboard.press('Tab');
    await page.getByText('Muutoksia ei ole tallennettu').waitFor();
    await save('Yhteinen', [merge('new-con001', 'EVERYBODY', 3), { end: { body: PAIR[0] } }], saved);
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Joku muu on tallentanut' });
    await conflict.waitFor();
    expect(await conflict.innerText()).toMatch(/vain sinulla[^]*Minun nimeni/);
    expect(await conflict.innerText()).toMatch(/vain tallennetussa[^]*Lopeta/);
    await conflict.getByRole('button', { name: 'Ota tallennettu' }).click();
    await expect.poll(() => moves(page).count()).toBe(2);
    // The second move of the saved one ends a body that the first has merged: it says so.
    await page.getByRole('alert').filter({ hasText: '1/2 siirrosta ei enää päde' }).waitFor();
  });

  it('stands beside others, differences marked', async () => {
    const one = await save('Yksi paikka', [merge('new-cmp001', 'ONE_AN_ORGANISATION', 3)]);
    const all = await save('Kaikki', [merge('new-cmp002', 'EVERYBODY', 8)]);
    const page = await open(`/merge?part=compare&compare=${one.id},${all.id}`);
    const compared = page.getByRole('table', { name: 'Skenaariot rinnakkain' });
    await compared.waitFor();
    const hours = compared
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Tunteja/ }) });
    expect(await hours.innerText()).toContain('eroaa');
    const rows = await compared.getByRole('row').count();
    await page.getByRole('checkbox', { name: 'Vain erot' }).check();
    await expect.poll(() => compared.getByRole('row').count()).toBeLessThan(rows);
    expect(await violations(page)).toEqual([]);
  });

  it('is applied with the source of the decision, and undone as a whole', async () => {
    const saved = await save('Toteutettava', [merge('new-app001', 'ONE_AN_ORGANISATION', 3)]);
    const page = await open(`/merge?scenario=${saved.id}`);
    await table(page).waitFor();
    await named(page, 'Maija');
    await page.getByRole('button', { name: 'Toteuta…' }).click();
    const write = page.getByRole('button', { name: 'Kirjoita aineistoon' });
    expect(await write.isDisabled()).toBe(true);
    await page.getByLabel(/^Voimaan/).fill('1.1.2015');
    await page.getByLabel(/uusi lähde/).fill('Pöytäkirja 1/2015');
    await write.click();
    await page.getByText('Uudet ryhmät:').waitFor();
    const body = page.getByRole('link', { name: 'Sote-verkosto' });
    const href = await body.getAttribute('href');
    const id = decodeURIComponent((href as string).split('?')[0].split('/').at(-1) as string);
    const name = async () =>
      (
        (await server.query('query($id: ID!) { node(id: $id) { name } }', { id })) as {
          node: { name: string } | null;
        }
      ).node?.name ?? null;
    expect(await name()).toBe('Sote-verkosto');
    // Opened again it still leads to what came of it.
    await page.reload();
    await page.getByText(/^Toteutettu .*Maija/).waitFor();
    await page.getByText(/^Sellaisena kuin se toteutettiin /).waitFor();
    await page.getByText('Päätöksellä:').waitFor();
    expect(await body.first().getAttribute('href')).toBe(href);
    await page.getByRole('button', { name: 'Peru kokonaan' }).click();
    await page.getByText('Toteutus on peruttu kokonaan.').waitFor();
    expect(await name()).toBeNull();
  });

  it('lets a name of the picture be chosen by keyboard, and gives the picture as a file', async () => {
    const page = await open(
      `/merge?date=2014&moves=${encodeURIComponent(JSON.stringify([merge('new-pic001', 'EVERYBODY', 2)]))}`,
    );
    await table(page).waitFor();
    await page.getByRole('button', { name: 'Sote-verkosto' }).press('Enter');
    await page.getByText(/paikkoja nyt –, jälkeen/).waitFor();
    expect(page.url()).toContain('pick=new-pic001');
    expect(await violations(page)).toEqual([]);
    const pictures = page.getByRole('region', { name: 'Kuva' });
    await pictures.getByRole('button', { name: 'Vie' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /SVG/ }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    for (const part of ['Sote-verkosto', 'Suodatin', 'lähdettä']) expect(text).toContain(part);
  });

  it('says what is wrong with an address, and fits a phone in the dark', async () => {
    const page = await open('/merge?moves=%5B', {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    });
    await page.getByRole('alert').filter({ hasText: 'ei voi lukea' }).waitFor();
    await page.goto(`${server.url}/merge?scenario=none`);
    await page.getByRole('alert').filter({ hasText: 'ei ole enää' }).waitFor();
    await page.goto(
      `${server.url}/merge?moves=${encodeURIComponent(JSON.stringify([merge('new-pho001', 'EVERYBODY', 2)]))}`,
    );
    await table(page).waitFor();
    expect(await overflow(page)).toBeNull();
    expect(await violations(page)).toEqual([]);
  });
});
