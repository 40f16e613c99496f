import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import {
  drawn,
  expectAccessible,
  expectNoSidewaysScroll,
  exported,
  open,
  parameter,
  SEED,
} from './views-support.ts';

describe('the map', () => {
  const browser = useBrowser();
  const server = useServer({ data: [SEED] });
  const map = 'div[role=application]';

  it('opens with its finding, a legend of what is drawn, and its sources', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/');
    await drawn(page);
    expect(await page.locator('h1').innerText()).toMatch(
      /^\d+ verkostoa ja \d+ hanketta, joita yhdistää \d+ /,
    );
    const legend = page.getByRole('list', { name: 'Selite' });
    for (const word of ['verkosto', 'hanke', 'organisaatio', 'paikka'])
      expect(await legend.getByText(word, { exact: true }).count()).toBe(1);
    expect(await page.locator('.footnote').innerText()).toMatch(/^Tiedot 2014 · 5 lähdettä · \d+ paikkaa/);
    await expectAccessible(page);
  });

  const linesOf = async (leaveOutAbove: number | null) => {
    const { map } = (await server.query(
      `{ map(filter: { date: "2014" }, options: { leaveOutAbove: ${leaveOutAbove} }) { ... on MapPicture { edges { id } } } }`,
    )) as { map: { edges: unknown[] } };
    return map.edges.length;
  };

  it('names who is in nearly everything, and draws it when asked', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map');
    await drawn(page);
    const note = page.locator('.note p', { has: page.getByRole('button', { name: 'Näytä viivat' }) });
    expect(await note.innerText()).toMatch(/SONet BOTNIA on mukana \d+ verkostossa/i);
    await note.getByRole('button', { name: 'Näytä viivat' }).click();
    await page.getByRole('button', { name: 'Piilota viivat' }).waitFor();
    expect(parameter(page, 'leave-out')).toBe('nobody');
    await page.locator('main h1').click();
    await page.keyboard.press('t');
    const [all, without] = [await linesOf(null), await linesOf(0.5)];
    expect(all).toBeGreaterThan(without);
    await page.locator('label', { hasText: `Viivat ${all}` }).waitFor();
  });

  it('has a table with the same rows as the interface has nodes, and the same selection', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map?view=table');
    const { map } = (await server.query(
      '{ map(filter: { date: "2014" }, options: { leaveOutAbove: 0.5 }) { ... on MapPicture { nodes { id } edges { id } } } }',
    )) as { map: { nodes: unknown[]; edges: unknown[] } };
    await page.locator('label', { hasText: `Verkostot ja jäsenet ${map.nodes.length}` }).waitFor();
    await page.locator('label', { hasText: `Viivat ${map.edges.length}` }).waitFor();
    const row = page.locator('tbody tr').first();
    const name = (await row.locator('th').innerText()).trim();
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name, level: 2 }).waitFor();
    expect(parameter(page, 'sel')).not.toBeNull();
    await expectAccessible(page);
    await page.goBack();
    await page.getByText('Ei valintaa').waitFor();
  });

  it('is walked by keyboard alone: to a neighbour, into focus, out again, to its page', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map?sel=ep-vanhustyon-paallikoiden-verkosto');
    await drawn(page);
    await page.locator(map).focus();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if (parameter(page, 'sel') !== 'ep-vanhustyon-paallikoiden-verkosto') break;
    }
    const neighbour = parameter(page, 'sel');
    expect(neighbour).not.toBe('ep-vanhustyon-paallikoiden-verkosto');
    await page.keyboard.press('f');
    expect(parameter(page, 'focus')).toBe(neighbour);
    await page.keyboard.press('Escape');
    expect(parameter(page, 'sel')).toBeNull();
    expect(parameter(page, 'focus')).toBeNull();
    await page.goBack();
    await page.locator(map).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/node/${neighbour}*`);
  });

  it('has the keys after a click, and stays where it is while something is chosen', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map');
    await drawn(page);
    const before = await page.locator(map).boundingBox();
    await page.locator(map).click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    expect(parameter(page, 'sel')).not.toBeNull();
    expect(await page.locator(map).boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await page.getByText('Ei valintaa').waitFor();
    expect(parameter(page, 'sel')).toBeNull();
  });

  it('groups by theme or by area', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map');
    await drawn(page);
    await page.getByText('Alueet', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Etelä-Pohjanmaa/ }).uncheck();
    expect(parameter(page, 'group')).toBe('area');
    expect(parameter(page, 'fold')).toBe('etela-pohjanmaa');
    await page.getByText('Teemat', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Sosiaalityö/ }).waitFor();
    expect(parameter(page, 'fold')).toBeNull();
  });

  it('turns to the table and back with t', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map');
    await page.keyboard.press('t');
    await page.locator('table').waitFor();
    await page.keyboard.press('t');
    await page.locator(map).waitFor();
  });

  it('says of a chosen network who sits in it, with the source of each line', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map?sel=ep-vanhustyon-paallikoiden-verkosto');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: /^Organisaatiot/ }).waitFor();
    await panel.getByRole('button', { name: /^Lähde: Seinäjoen ammattikorkeakoulu/ }).click();
    const evidence = page.getByRole('dialog', { name: 'Lähde: Seinäjoen ammattikorkeakoulu' });
    await evidence.getByRole('link').first().waitFor();
    expect(await evidence.innerText()).toMatch(/lähteessä sanottu|päätelty|epävarma/);
    await page.keyboard.press('Escape');
    await expectAccessible(page);
  });

  it('folds a theme to one circle', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map');
    await drawn(page);
    await page.getByRole('checkbox', { name: /^Sosiaalityö/ }).uncheck();
    expect(parameter(page, 'fold')).not.toBeNull();
    await page.getByText('koottu teema').first().waitFor();
    await page.getByRole('button', { name: 'Avaa kaikki' }).click();
    expect(parameter(page, 'fold')).toBeNull();
  });

  it('shows the strongest ties with a word on what is left out', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map?lines=ties&leave-out=nobody&at=all');
    await drawn(page);
    await page
      .getByText(/^Piirretty \d+ side?t?t?ä? .*Pois jätetty \d/)
      .or(page.getByText(/Pois jätetty \d+/))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Piirrä kaikki paikat' }).click();
    expect(parameter(page, 'lines')).toBe('seats');
  });

  it('leaves the page as pictures that explain themselves, and as a table', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await open(page, server.url, '/map');
    await drawn(page);
    const title = await page.locator('h1').innerText();
    const svg = (await exported(page, 'Kuva (SVG)')).toString('utf8');
    for (const part of [title, 'verkosto', 'Suodatin: ', 'Ajankohta 2014', '5 lähdettä'])
      expect(svg).toContain(part);
    expect(svg).not.toContain('var(');
    expect(svg.toLowerCase()).toContain('#ffffff');
    const parsed = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ??
        null,
      svg,
    );
    expect(parsed).toBeNull();
    const png = await exported(page, 'Kuva (PNG)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(50_000);
    const csv = (await exported(page, 'Taulukko (CSV)')).toString('utf8');
    expect(csv.split('\r\n').length).toBeGreaterThan(50);
  });

  it('says which filter leaves nothing, and which cannot be read', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/map?kind=club&scope=eu&show=network');
    await page.getByRole('heading', { name: 'Suodatin ei jätä mitään näytettävää' }).waitFor();
    await open(page, server.url, '/map?at=2014-02-30');
    await page.getByRole('heading', { name: 'Osoitteen rajausta ei voi käyttää' }).waitFor();
    await open(page, server.url, '/map?sel=no-such-id');
    await page.getByRole('complementary').getByText('no-such-id').waitFor();
  });

  it('starts from one node on a phone, and has it all at 360 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await open(page, server.url, '/map');
    await drawn(page);
    expect(await page.locator('h1').innerText()).toBe('Yksi verkosto ja sen jäsenet');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByText('Taulukko', { exact: true }).click();
    await page.locator('tbody tr').first().waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  it('speaks Swedish and English', async () => {
    for (const [language, word] of [
      ['sv', /nätverk och \d+ projekt som förenas av/],
      ['en', /networks and \d+ projects, joined by/],
    ] as const) {
      const page = await browser.newPage({ colorScheme: 'dark' });
      await open(page, server.url, `/map?lang=${language}`);
      await page.getByRole('heading', { level: 1, name: word }).waitFor();
      await expectAccessible(page);
    }
  });
});
