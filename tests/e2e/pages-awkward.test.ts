/** Names that break careless pages are shown literally and break no layout. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ROOT, useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const LONG = `${'Pitkänimisenyhteistyöverkostonkehittäjäryhmä'.repeat(228)}`.slice(0, 10_000);
const folder = mkdtempSync(join(tmpdir(), 'ristikko-awkward-'));

const server = useServer({ data: [] });
const browser = useBrowser();

beforeAll(async () => {
  const from = join(ROOT, 'tests/e2e/awkward');
  for (const name of readdirSync(from).filter((file) => file.endsWith('.csv'))) {
    const text = readFileSync(join(from, name), 'utf8');
    const more: Record<string, string> = {
      'networks.csv': `long,${LONG},,working,,,2014,,,,`,
      'organisations.csv': `org-long,${LONG},municipality,municipal`,
      'seats.csv':
        's4,long,,org-long,organisation,1,member,2014,doc,§2\ns5,rtl,,org-long,organisation,1,,2014,doc,§2',
    };
    writeFileSync(join(folder, name), more[name] ? `${text.trimEnd()}\n${more[name]}\n` : text);
  }
  await server.importFolder(relative(ROOT, folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const PATHS = [
  '/node/html',
  '/node/rtl',
  '/node/combining',
  '/node/long',
  '/node/empty',
  '/node/nobody',
  '/node/someone',
  '/node/org-html',
  '/node/doc',
  '/data/networks',
  '/data/organisations',
  '/data/sources',
  '/search?text=pitk',
];

/** A page of a node, one with a name that is cut, and a list. */
const EACH_KIND = ['/node/html', '/node/long', '/data/networks'];

describe('awkward names', () => {
  it.each(PATHS)('fit into %s at every width, and leave nothing for axe to mind', async (path) => {
    const page = await open(path);
    if (EACH_KIND.includes(path)) expect(await violations(page)).toEqual([]);
    for (const width of [1440, 1024, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width}`).toBeNull();
    }
  });

  it('are shown literally: no markup in a name becomes an element', async () => {
    const page = await open('/node/html');
    expect(await page.locator('h1').innerText()).toBe('<b>Lihava</b><script>alert(1)</script> & "lainaus"');
    const text = await page.locator('main').innerText();
    for (const literal of ['<marquee>Kunta</marquee>', '<i>§</i> 1', '<u>note</u>', 'DETACH DELETE n'])
      expect(text).toContain(literal);
    expect(await page.locator('main b:text-is("Lihava"), main marquee, main img, main script').count()).toBe(
      0,
    );
    await page.goto(`${server.url}/data/networks`);
    await page.getByText('<b>Lihava</b>', { exact: false }).first().waitFor();
  });

  it('do not make a link of an address that is none', async () => {
    const page = await open('/node/doc');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('javascript:alert(1)');
  });

  it('of 10,000 characters are cut, and all there on request', async () => {
    const page = await open('/node/long');
    const name = page.locator('h1 bdi');
    expect((await name.innerText()).length).toBeLessThan(200);
    await page.locator('h1').getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('h1 bdi')!.textContent!.length === 10_000);
  });

  it.each([
    '/?sel=long',
    '/overlap?tab=compare&compare=long,rtl',
    '/representation',
    '/merge?merge=long,rtl',
  ])('leave %s no wider than the window', async (path) => {
    const page = await open(path);
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width}`).toBeNull();
    }
  });

  it('right to left keep the words around them left to right', async () => {
    const page = await open('/node/rtl');
    expect(await page.locator('h1 bdi').evaluate((element) => getComputedStyle(element).direction)).toBe(
      'rtl',
    );
    expect(await page.locator('.kinds').evaluate((element) => getComputedStyle(element).direction)).toBe(
      'ltr',
    );
  });

  it('of bodies without seats and people without bodies say so', async () => {
    const empty = await open('/node/empty');
    expect(await empty.locator('main').innerText()).toContain('Mikään lähde ei nimeä, kuka tässä istuu.');
    const nobody = await open('/node/nobody');
    expect(await nobody.locator('main').innerText()).toContain('Mikään lähde ei mainitse paikkaa.');
  });
});
