/**
 * Time in a real browser on the seed data: the time line by pointer and keys, lives, two dates, lineage, ends of terms;
 * figures are those of the interface, what is wrong is said, axe finds nothing.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';
import { parameter } from './views-support.ts';

interface Counts {
  readonly new: number;
  readonly gone: number;
}
interface Compared {
  readonly bodiesTotal: number;
  readonly bodyCounts: Counts;
}

describe('the time line', () => {
  const server = useServer({ data: ['seeds/pohjalaismaakunnat'] });
  const browser = useBrowser();

  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url + path);
    return page;
  };
  const line = (page: Page) => page.getByRole('slider', { name: 'Ajankohta tai jakson alku' });
  const at = (page: Page): string | null => parameter(page, 'at');

  it('picks a date or a period by keys and pointer, in the one filter of the address; back undoes', async () => {
    const page = await open('/data/networks');
    await line(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => at(page)).toBe('2013');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => at(page)).toBe('2013..2014');
    await page.goBack();
    await expect.poll(() => at(page)).toBe('2013');

    const box = await line(page).boundingBox();
    if (!box) throw new Error('the time line has no place');
    // 2003 to 2018: sixteen years.
    const year = (of: number): number => box.x + ((of - 2003 + 0.5) / 16) * box.width;
    const y = box.y + box.height / 2;
    await page.mouse.click(year(2011), y);
    await expect.poll(() => at(page)).toBe('2011');
    await page.mouse.move(year(2012), y);
    await page.mouse.down();
    await page.mouse.move(year(2010), y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => at(page)).toBe('2010..2012');
    await page.getByRole('button', { name: 'Kaikki ajat' }).click();
    await expect.poll(() => at(page)).toBe('all');
  });

  it('plays step by step and stops at the end; with reduced motion it only steps', async () => {
    const page = await open('/data/networks?at=2017', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Toista' }).click();
    await expect.poll(() => at(page), { timeout: 10_000 }).toBe('2018');
    await page.getByRole('button', { name: 'Toista' }).waitFor();
    const still = await open('/data/networks?at=2017', { reducedMotion: 'reduce' });
    await line(still).waitFor();
    expect(await still.getByRole('button', { name: 'Toista' }).isDisabled()).toBe(true);
    await still.getByRole('button', { name: 'Askel eteenpäin' }).click();
    await expect.poll(() => at(still)).toBe('2018');
  });

  it('says that a date lies outside all that is known', async () => {
    const page = await open('/data/networks?at=1950');
    await page.getByText('Ajankohta 1950 on aineiston ajan 2003–2018 ulkopuolella').waitFor();
  });

  it('shows lives with the figures of the interface, and one life with its sources', async () => {
    const { timeline } = (await server.query(
      '{ timeline { ... on Timeline { total undated years { date bodies { min max } } } } }',
      {},
    )) as { timeline: { total: number; years: { date: string; bodies: { min: number; max: number } }[] } };
    const year = timeline.years.find(({ date }) => date === '2014');
    const page = await open('/time');
    const title = page.getByRole('heading', { level: 1 });
    await expect
      .poll(() => title.innerText(), { timeout: 20_000 })
      .toBe(
        `2014: toiminnassa varmasti ${year?.bodies.min} verkostoa ja hanketta, mahdollisesti ${(year?.bodies.max ?? 0) - (year?.bodies.min ?? 0)} lisää`,
      );
    await page.getByText('Halvat hetket yhdistää').waitFor();
    const picture = page.getByRole('application', { name: /^Elinkaaret aikajanalla/ });
    await picture.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Vaiheet' }).waitFor();
    const chosen = parameter(page, 'sel');
    expect(chosen).not.toBeNull();
    await page.keyboard.press('t');
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(timeline.total);
  });

  it('compares two dates, and says what cannot be compared', async () => {
    const { compareDates } = (await server.query(
      `{ compareDates(from: "2011-04-12", to: "2014") { ... on DateComparison {
        bodiesTotal bodyCounts { new gone } } } }`,
      {},
    )) as { compareDates: Compared };
    const page = await open('/time?see=compare&view=table');
    const table = page.getByRole('table', { name: 'Uudet ja päättyneet' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(compareDates.bodiesTotal);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      `12.4.2011 → 2014: ${compareDates.bodyCounts.new} uutta, ${compareDates.bodyCounts.gone} päättynyttä`,
    );

    // Two dates apart are exchanged only once they stand the wrong way round.
    const exchange = page.getByRole('button', { name: 'Vaihda päittäin' });
    expect(await exchange.count()).toBe(0);
    const from = page.getByRole('combobox', { name: 'Mistä' });
    await from.fill('2015');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ajankohdat ovat väärin päin' }).waitFor();
    expect(await exchange.count()).toBe(1);
    await page.goBack();
    await table.waitFor();
    await from.fill('2014');
    await page.keyboard.press('Enter');
    await page.getByText('Sama ajankohta kummallakin puolella').waitFor();
    await from.fill('joskus');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('joskus').waitFor();
    await from.fill('1950');
    await page.keyboard.press('Enter');
    await page.getByText('Ajasta 1950 aineisto ei kerro mitään').waitFor();

    // Nothing is kept here, and an import cannot be taken back: the present version stands alone, and says so.
    await page.getByRole('radio', { name: 'Kaksi versiota' }).check({ force: true });
    await page.getByRole('heading', { name: 'Vain nykyinen versio on tallessa' }).waitFor();
    expect(parameter(page, 'compare')).toBe('versions');
    await page.goto(`${server.url}/time?see=compare&compare=versions&older=99`);
    await page.getByRole('heading', { name: 'Versiot ovat väärin päin' }).waitFor();
  });

  it('draws what is new and gone on the map, and a lineage with its sources', async () => {
    const page = await open('/time?see=compare&view=picture');
    await page.waitForFunction(() => performance.getEntriesByName('map drawn').length > 0, undefined, {
      timeout: 30_000,
    });
    await page.goto(`${server.url}/time?see=lineage&sel=ep-lapsiperheverkosto`);
    await page
      .getByRole('link', { name: /^Varhaiskasvatuksen/ })
      .first()
      .waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${server.url}/time?see=lineage&sel=ei-ole`);
    await page.getByRole('heading', { name: 'Sukupuuta ei voi näyttää' }).waitFor();
  });

  it('lists ends of terms and hands out a calendar', async () => {
    const page = await open('/time?see=terms');
    await page.getByRole('table', { name: 'Mitä päättyy' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /\.ics/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    await page.goto(`${server.url}/time?see=terms&of=ei-ole`);
    await page.getByRole('heading', { name: 'Organisaatiota ei ole' }).waitFor();
  });

  it('opens the seats behind a figure of turnover', async () => {
    const page = await open('/time?see=turnover');
    const table = page.getByRole('table', { name: 'Vaihtuvuus vuosittain' });
    await table
      .getByRole('button', { name: /Alkoi \d{4}/ })
      .first()
      .click();
    const list = page.getByRole('dialog', { name: /Alkoi \d{4}/ });
    await list
      .getByText(/^(Varmasti|Mahdollisesti) \d+ paik/)
      .first()
      .waitFor();
    await list.getByRole('listitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('gives axe nothing to find', async () => {
    // Of few rows: axe looks at each.
    for (const see of ['lives', 'compare&view=table', 'terms', 'turnover']) {
      const page = await open(`/time?see=${see}&theme=lastensuojelu`);
      await page
        .getByRole(see === 'lives' ? 'application' : 'table')
        .first()
        .waitFor();
      expect(await violations(page), see).toEqual([]);
    }
  });

  it('fits a phone', async () => {
    const page = await open('/time', { viewport: { width: 360, height: 740 } });
    await page.getByRole('application', { name: /^Elinkaaret/ }).waitFor();
    expect(await overflow(page)).toBeNull();
    for (const see of ['compare', 'lineage', 'terms', 'turnover']) {
      await page.goto(`${server.url}/time?see=${see}`);
      await page.getByRole('table').first().waitFor();
      expect(await overflow(page), see).toBeNull();
    }
  });
});
