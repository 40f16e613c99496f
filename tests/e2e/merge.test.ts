/**
 * The merge view in a real browser on the seed data: from a suggestion to a merger tried out, by pointer, keyboard and
 * address; what is wrong is said; nothing that axe finds.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const PAIR = 'ketysesoak,ep-ohjausryhma';
const DATE = '2014';

interface Span {
  readonly min: number;
  readonly max: number | null;
}
interface Merged {
  readonly seats: { readonly before: Span; readonly after: Span };
  readonly hours: { readonly after: Span | null; readonly saved: Span | null };
  readonly lostVoices: readonly { readonly organisation: { readonly name: string } }[];
}

/** A range as the Finnish page writes it. */
const written = ({ min, max }: Span): string => {
  const number = (value: number) => String(value).replace('-', '−').replace('.', ',');
  if (max === null) return `vähintään ${number(min)}`;
  if (min === max) return number(min);
  return `${number(min)}${min < 0 ? '…' : '–'}${number(max)}`;
};

describe('the merge view', () => {
  const server = useServer({ data: ['seeds/pohjalaismaakunnat'] });
  const browser = useBrowser();

  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url + path);
    return page;
  };
  /** The lab is there when its table is. */
  const lab = async (search: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await open(`/merge?${search}`, options);
    await page.getByRole('table', { name: 'Nyt ja kolme paikkasääntöä' }).waitFor();
    return page;
  };
  const merger = async (input: object): Promise<Merged> => {
    const answer = await server.query(
      `query($input: MergerInput!, $filter: Filter) { merger(input: $input, filter: $filter) { ... on Merger {
        seats { before { min max } after { min max } } hours { after { min max } saved { min max } }
        lostVoices { organisation { name(language: FI) } } } } }`,
      { input: { bodies: PAIR.split(','), ...input }, filter: { date: DATE } },
    );
    return answer.merger as Merged;
  };
  /** Text of a cell, by the beginning of its row's name and the number of its column (1: now). */
  const cell = async (page: Page, row: string, column: number): Promise<string> =>
    (
      await page
        .getByRole('table', { name: 'Nyt ja kolme paikkasääntöä' })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row }) })
        .getByRole('cell')
        .nth(column - 1)
        .innerText()
    ).trim();

  it('lists what is worth discussing with its reasons, and opens it in the lab', async () => {
    const { suggestions } = (await server.query(
      'query($filter: Filter) { suggestions(filter: $filter) { ... on Suggestions { total items { id } } } }',
      { filter: {} },
    )) as { suggestions: { total: number; items: { id: string }[] } };
    const page = await open('/merge?at=all');
    const list = page.getByRole('list', { name: 'Ehdotukset parhaasta alkaen' });
    await list.waitFor();
    expect(await list.locator(':scope > li').count()).toBe(Math.min(20, suggestions.total));
    const first = list.locator(':scope > li').first();
    expect(await first.innerText()).toMatch(/Puolesta/);
    expect(await violations(page)).toEqual([]);
    await first.getByRole('link', { name: /^Kokeile yhdistämistä/ }).click();
    await page.getByRole('heading', { level: 1, name: /yhdeksi\?$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('merge')?.split(',').join('+')).toBe(suggestions.items[0].id);
  });

  it('names who is left out of the reasons, and what may be said of pairs too little known', async () => {
    const page = await open('/merge');
    const little = page.getByRole('list', { name: 'Liian vähän tiedetään' });
    await little.waitFor();
    expect(await little.locator(':scope > li').first().innerText()).toMatch(/Puolesta/);
    await page.getByText(/Pois jätetty: SONet Botnia/).waitFor();
    await page.getByRole('button', { name: 'Ota mukaan' }).click();
    await page.getByRole('button', { name: 'Jätä pois' }).waitFor();
    expect(new URL(page.url()).search).not.toBe('');
    await page.goBack();
    await page.getByRole('button', { name: 'Ota mukaan' }).waitFor();
  });

  it('orders anew by weights, which stand in the address', async () => {
    const page = await open('/merge');
    const task = page.getByRole('slider', { name: 'Sama teema ja alue' });
    await task.waitFor();
    await task.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => new URL(page.url()).searchParams.get('weights')).toBe('task-0');
    await page.getByRole('button', { name: 'Palauta painot' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('weights')).toBeNull();
  });

  it('picks bodies by name', async () => {
    const page = await open('/merge');
    const field = page.getByRole('searchbox', { name: 'Etsi verkosto tai hanke' });
    await field.fill('ketyse');
    await page.getByRole('button', { name: /KeTySeSoAk/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Valitse vielä toinen' }).waitFor();
    await field.fill('SONet BOTNIAn Etelä-Pohjanmaan');
    await page.getByRole('button', { name: /alueellinen ohjausryhmä/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('merge')).toBe(PAIR);
    await page.getByRole('table', { name: 'Nyt ja kolme paikkasääntöä' }).waitFor();
  });

  /** Where a count of seats is open the saving may have no lower end. */
  const saving = (saved: unknown) => (saved === null ? 'ei tiedossa' : written(saved as Span));

  it('shows the figures of the interface, the saving only once the meetings are decided', async () => {
    const page = await lab(`merge=${PAIR}`);
    const one = await merger({ rule: 'ONE_AN_ORGANISATION' });
    expect(await cell(page, 'Paikkoja', 1)).toBe(written(one.seats.before));
    expect(await cell(page, 'Paikkoja', 2)).toContain(written(one.seats.after));
    expect(await cell(page, 'Säästö', 2)).toBe('ei päätetty');

    await page.getByRole('textbox', { name: 'Kokouksia vuodessa' }).fill('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 'Säästö', 2)).not.toBe('ei päätetty');
    const decided = { meetingsMin: 3, meetingsMax: 3 };
    for (const [column, input] of [
      [2, { rule: 'ONE_AN_ORGANISATION' }],
      [3, { rule: 'EVERYBODY' }],
    ] as const) {
      const { hours } = await merger({ ...input, ...decided });
      expect(await cell(page, 'Tunteja', column)).toContain(written(hours.after as Span));
      expect(await cell(page, 'Säästö', column)).toContain(saving(hours.saved));
    }
    const assumed = page.getByRole('textbox', { name: 'Matka, h / paikka' });
    await assumed.fill('0');
    await page.keyboard.press('Enter');
    const { hours } = await merger({
      rule: 'ONE_AN_ORGANISATION',
      ...decided,
      assumptions: { travelMin: 0, travelMax: 0 },
    });
    await expect.poll(() => cell(page, 'Säästö', 2)).toContain(saving(hours.saved));
  });

  it('names who loses a voice, and leads from the figure to the source', async () => {
    const page = await lab(`merge=${PAIR}&rule=most&seats=3&meetings=3`);
    const first = await page.getByRole('button', { name: /sija 1\// }).getAttribute('aria-label');
    expect(first).toContain('SONet');
    await page.getByRole('button', { name: /^Menettää äänensä, C/ }).click();
    const panel = page.getByRole('complementary', { name: 'Luvun takana' });
    expect(new URL(page.url()).searchParams.get('fig')).toBe('voices');
    const names = panel.locator('li.pair');
    expect(await names.count()).toBeGreaterThan(0);
    await names.first().getByRole('button').click();
    const seats = page.getByRole('dialog').first();
    await seats
      .getByRole('button', { name: /^Lähde/ })
      .first()
      .click();
    const source = page.getByRole('dialog').last();
    expect(await source.getByRole('link').first().getAttribute('href')).toMatch(/^\/node\//);
  });

  it('keeps every choice in the address: back undoes, a link shows the same', async () => {
    const page = await lab(`merge=${PAIR}`);
    await page.getByRole('radio', { name: /^Yksi paikka/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('rule')).toBe('most');

    const handle = page.getByRole('button', { name: /, sija 1\// });
    const mover = (await handle.getAttribute('aria-label'))?.split(',')[0] as string;
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    const moved = page.getByRole('button', { name: new RegExp(`^${mover}, sija 2/`) });
    await moved.waitFor();
    expect(await moved.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    const order = () => new URL(page.url()).searchParams.get('order')?.split(',') ?? null;
    const last = order() as string[];
    expect(last).toHaveLength(5);

    await page.getByRole('button', { name: 'Muuta paikka paikalta' }).click();
    const choice = page.getByRole('combobox', { name: /^Tämä paikka: Harri Jokiranta/ });
    await choice.selectOption('keep');
    await page.getByText('käsin muutettu').waitFor();
    expect(new URL(page.url()).searchParams.get('keep')).toBe('seat-jokiranta-ep-ohjausryhma');

    const shared = await lab(new URL(page.url()).search.slice(1));
    await page.waitForFunction(() => document.querySelector('[role=status]') !== null);
    const sentence = (of: Page) => of.locator('.middle [aria-live] p').innerText();
    await expect.poll(() => sentence(shared)).toBe(await sentence(page));

    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('keep')).toBeNull();
    await page.goBack();
    await page.goBack();
    await expect.poll(order).toBeNull();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('rule')).toBeNull();
  });

  it('moves the order by dragging', async () => {
    const page = await lab(`merge=${PAIR}&rule=most`);
    const handle = page.getByRole('button', { name: /, sija 1\// });
    const name = (await handle.getAttribute('aria-label'))?.split(',')[0] as string;
    const third = page.getByRole('button', { name: /, sija 3\// });
    await third.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await third.boundingBox();
    if (!from || !to) throw new Error('the handles are not drawn');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: new RegExp(`^${name}, sija 3/`) }).waitFor();
    expect(new URL(page.url()).searchParams.get('order')).not.toBeNull();
  });

  it('is led to from a comparison and from the page of a network', async () => {
    const page = await open(`/overlap?compare=${PAIR}`);
    await page.getByRole('link', { name: 'Kokeile yhdistämistä' }).click();
    await page.getByRole('table', { name: 'Nyt ja kolme paikkasääntöä' }).waitFor();
    expect(new URL(page.url()).searchParams.get('merge')).toBe(PAIR);

    const node = await open('/node/ketysesoak');
    await node.getByRole('link', { name: 'Kokeile yhdistämistä' }).click();
    await node.getByRole('heading', { level: 1, name: 'Valitse vielä toinen' }).waitFor();
    await node.getByRole('button', { name: /^Poista yhdistettävistä: KeTySeSoAk/ }).waitFor();
  });

  it.each([
    ['merge=ketysesoak,nobody', /ei ole verkostoa eikä hanketta ”nobody”/, 'Poista: nobody', 'ketysesoak'],
    [`merge=${PAIR},ketysesoak`, /”.*” on mukana kahdesti/, 'Poista toinen kerta', PAIR],
  ])('says what is wrong with %s, and mends it', async (search, said, act, left) => {
    const page = await open(`/merge?${search}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(said);
    await page.getByRole('button', { name: act }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('merge')).toBe(left);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('says which number is out of bounds, and refuses one that is none', async () => {
    const page = await open(`/merge?merge=${PAIR}&meetings=400`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('0–366');
    await page.getByRole('button', { name: 'Tyhjennä kokoukset' }).click();
    await page.getByRole('table', { name: 'Nyt ja kolme paikkasääntöä' }).waitFor();
    await page.getByRole('textbox', { name: 'Kokouksia vuodessa' }).fill('usein');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('alert').innerText()).toContain('”usein” ei ole luku eikä väli');
    expect(new URL(page.url()).searchParams.get('meetings')).toBeNull();
  });

  it.each([
    ['light, Finnish', { colorScheme: 'light' as const }, ''],
    ['dark, Swedish', { colorScheme: 'dark' as const }, '&lang=sv'],
    ['on a phone, English', { viewport: { width: 360, height: 780 } }, '&lang=en'],
    ['on a tablet', { viewport: { width: 1024, height: 800 } }, ''],
  ])('is clean by axe and fits its window: %s', async (_, options, language) => {
    const page = await open(`/merge?merge=${PAIR}&rule=most&seats=3&meetings=3${language}`, options);
    await page.locator('.middle table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeNull();
  });

  it('opens what is behind a figure as a sheet on a phone', async () => {
    const page = await open(`/merge?merge=${PAIR}&meetings=3&lang=en`, {
      viewport: { width: 360, height: 780 },
    });
    await page.getByRole('button', { name: /^Hours a year, Now/ }).click();
    const sheet = page.getByRole('complementary', { name: 'Behind the figure' });
    await sheet.waitFor();
    expect(await sheet.innerText()).toMatch(/In all\s+at least/);
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Close what is behind the figure' }).click();
    await sheet.waitFor({ state: 'detached' });
  });
});
