/** The frame in a real browser: bars, filter, search, language, look, address, and what it says when things fail. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const server = useServer({ data: ['tests/graph/sample'] });
const browser = useBrowser();

async function open(path: string, options?: Parameters<typeof browser.newPage>[0]): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  await page.locator('main h1').first().waitFor();
  return page;
}

const at = (page: Page): string => page.url().slice(server.url.length);
const counts = (page: Page): Promise<string> => page.locator('section.bar .end p').innerText();

describe('views', () => {
  it('are reached by their words without loading the page anew, and by going back', async () => {
    const page = await open('/data/networks');
    await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
    await page.getByRole('link', { name: 'Päällekkäisyys' }).click();
    await page.waitForURL('**/overlap');
    expect(await page.title()).toBe('Päällekkäisyys – Ristikko');
    await page.getByRole('link', { name: 'Tiedot' }).click();
    await page.waitForURL('**/data/networks');
    await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/overlap');
    expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
  });

  it('start a screen reader at their heading', async () => {
    const page = await open('/data/networks');
    await page.getByRole('navigation', { name: 'Luettelot' }).getByRole('link', { name: 'Teemat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Teemat' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Teemat');
  });

  it('can be reached past the bars by keyboard', async () => {
    const page = await open('/data/networks');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Siirry sisältöön');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('say that an address leads nowhere', async () => {
    const page = await open('/nowhere/at-all');
    expect(await page.locator('h1').innerText()).toBe('Sivua ei ole');
    expect(await page.locator('main').innerText()).toContain('/nowhere/at-all');
    await page.goto(`${server.url}/node/no-such-id`);
    await page.getByText('Aineistossa ei ole tunnusta ”no-such-id”.').waitFor();
  });
});

describe('the filter', () => {
  it('is set by keyboard alone, stands in the address, and goes with the reader', async () => {
    const page = await open('/data/networks?at=all');
    await page.getByText('4 riviä').waitFor();
    await page.getByRole('button', { name: 'Teema kaikki' }).focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: 'Teema' }).getByRole('checkbox', { name: 'Lapset' });
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByText('2 riviä').waitFor();
    expect(at(page)).toBe('/data/networks?at=all&theme=children');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Teema Lapset' }).waitFor();
    await page.getByRole('link', { name: 'Hankkeet' }).click();
    await page.getByText('1 rivi').waitFor();
    expect(at(page)).toBe('/data/projects?at=all&theme=children');
  });

  it('shows the receiver of a link what its sender saw', async () => {
    const page = await open('/data/networks?at=all&theme=children&lang=en');
    await page.getByText('2 rows').waitFor();
    expect((await page.getByRole('rowheader').allInnerTexts()).sort()).toEqual([
      'Steering group',
      'Vertaisverkosto',
    ]);
    expect(await counts(page)).toContain('2');
  });

  it('takes dates as people write them, and says what is wrong with others', async () => {
    const page = await open('/data/networks');
    await page.getByRole('button', { name: /^Ajankohta/ }).click();
    const field = page.getByRole('dialog', { name: 'Ajankohta' }).getByRole('textbox');
    await field.fill('30.2.2014');
    await field.press('Enter');
    await page.getByText('”30.2.2014” ei ole päivä.', { exact: false }).waitFor();
    expect(at(page)).toBe('/data/networks');
    await field.fill('3/2011');
    await field.press('Enter');
    await page.waitForURL('**/data/networks?at=2011-03');
    await page.goBack();
    await page.waitForURL('**/data/networks');
  });

  it('that empties a list is named, with a button that lifts it', async () => {
    const page = await open('/data/projects?status=dormant&at=all');
    await page.getByText('Suodatin ei jätä mitään näytettävää').waitFor();
    await page.getByRole('button', { name: 'Poista rajaus: Tila: ei kokoontunut' }).click();
    await page.getByText('3 riviä').waitFor();
    expect(at(page)).toBe('/data/projects?at=all');
  });

  it('that names what is not there says so, with a button that removes it', async () => {
    const page = await open('/data/networks?place=atlantis&at=all');
    await page.getByText('Tunnusta ”atlantis” ei ole aineistossa.').waitFor();
    await page.getByRole('button', { name: 'Poista rajaus: Alue' }).click();
    await page.getByText('4 riviä').waitFor();
  });

  it('is a sheet on a phone, with what is left in sight', async () => {
    const page = await open('/data/networks?at=all', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: /Suodata/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Suodatin' });
    await sheet.getByText('Jäseninä').click();
    await sheet.getByRole('radio', { name: 'henkilöt' }).check();
    await sheet.getByRole('button', { name: 'Näytä tulos' }).click();
    expect(await sheet.isVisible()).toBe(false);
    expect(at(page)).toBe('/data/networks?at=all&members=people');
  });
});

describe('search', () => {
  it('is opened by a slash, walked by arrows, and leads to a page by Enter', async () => {
    const page = await open('/data/networks');
    await page.keyboard.press('/');
    await page.keyboard.type('osaamis');
    await page.getByRole('option', { name: /Osaamiskeskus/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/node/centre');
    await page.getByRole('heading', { level: 1, name: 'Osaamiskeskus' }).waitFor();
  });

  it('says when no name begins so, and lists all results on a page of their own', async () => {
    const page = await open('/data/networks');
    await page.keyboard.press('/');
    await page.keyboard.type('zzzz');
    await page.getByText('Mikään nimi ei ala sanoilla ”zzzz”.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('kaupunki');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?text=kaupunki');
    await expect.poll(() => page.locator('main li').count()).toBeGreaterThan(1);
  });

  it('closes on Escape and gives the page back', async () => {
    const page = await open('/data/networks');
    await page.keyboard.press('/');
    await page.keyboard.type('kau');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('combobox').first().inputValue()).toBe('');
  });
});

describe('language and look', () => {
  it('change every word at once and are kept for the next visit', async () => {
    const page = await open('/data/networks');
    await page.getByRole('button', { name: 'SV', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Nätverk' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nätverk' }).waitFor();
    await page.goto(`${server.url}/data/networks?lang=en`);
    await page.getByRole('heading', { level: 1, name: 'Networks' }).waitFor();
  });

  it('follow the language of the browser on the first visit', async () => {
    const page = await open('/data/networks', { locale: 'en-GB' });
    expect(await page.locator('h1').innerText()).toBe('Networks');
  });

  it('are dark by the system or by choice', async () => {
    const ground = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground(await open('/data/networks', { colorScheme: 'dark' }));
    const page = await open('/data/networks');
    const light = await ground(page);
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: 'Ulkoasu' }).click();
    await page.getByRole('radio', { name: 'tumma' }).check();
    expect(await ground(page)).toBe(dark);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await ground(page)).toBe(dark);
  });
});

describe('failures', () => {
  it('say that the server is away, what is still true, and go by themselves', async () => {
    const page = await browser.newPage();
    let away = true;
    await page.route('**/graphql', (route) => (away ? route.abort() : route.continue()));
    await page.goto(`${server.url}/data/networks`);
    await page.getByRole('alert').getByText('Palvelin ei vastaa').waitFor();
    away = false;
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
    expect(browser.forgive(/Failed to load resource|ERR_FAILED/)).toBeGreaterThan(0);
  });

  it('of one question leave the frame standing, and it is asked again', async () => {
    const page = await open('/data/networks');
    let away = true;
    await page.route('**/graphql', (route) =>
      away && route.request().postData()?.includes('PeopleList')
        ? route.fulfill({
            json: { errors: [{ message: 'away', extensions: { code: 'DATABASE_AWAY' } }], data: null },
          })
        : route.continue(),
    );
    await page.getByRole('link', { name: 'Henkilöt' }).click();
    await page.getByText('Tietokanta ei vastaa').waitFor();
    expect(await page.getByRole('link', { name: 'Kartta' }).isVisible()).toBe(true);
    away = false;
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.getByText(/\d+ riviä?/).waitFor();
  });

  it('are not what an answer that takes long is: that is said, and the old rows stay', async () => {
    const page = await open('/data/networks');
    await page.getByText(/\d+ riviä?/).waitFor();
    let release = (): void => {};
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('BodyList'))
        await new Promise<void>((done) => (release = done));
      await route.continue();
    });
    const before = await page.getByRole('rowheader').count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByText('Loading…').waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(before);
    release();
    await expect.poll(() => page.getByText('Loading…').count()).toBe(0);
  });
});

describe('an open frame', () => {
  it.each([
    ['the filter', 'button:has-text("Alue")'],
    ['the look', 'button[aria-label="Ulkoasu"]'],
  ])('has nothing that axe minds in %s', async (_, button) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/data/networks', { colorScheme });
      await page.locator(button).first().click();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('has nothing that axe minds in the sheet of a phone, and fits into 360 px', async () => {
    const page = await open('/data/networks', { viewport: { width: 360, height: 740 } });
    expect(await overflow(page)).toBeNull();
    await page.getByRole('button', { name: /Suodata/ }).click();
    await page.getByRole('dialog').getByText('Näytä', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('has targets of 44 px on a phone', async () => {
    const page = await open('/data/networks', { viewport: { width: 390, height: 844 } });
    for (const target of await page
      .locator('nav[aria-label="Näkymät"] a, nav[aria-label="Näkymät"] button')
      .all())
      if (await target.isVisible()) {
        const box = await target.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
  });
});
