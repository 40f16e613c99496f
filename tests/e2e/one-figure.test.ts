/** One figure, one meaning: the same on every screen that shows it, in its list, and in the exported file. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { open, SEED } from './views-support.ts';

describe('a figure', () => {
  const browser = useBrowser();
  const server = useServer({ data: [SEED] });
  const ID = 'sonet-botnia';

  it('of an organisation is the same in the list, on the map, in its panel, in representation and in the file', async () => {
    const { representation } = (await server.query(
      '{ representation(filter: { date: "2014" }, page: { first: 200 }) { ... on Representation { rows { node { id } bodies { min max } } } } }',
    )) as { representation: { rows: { node: { id: string }; bodies: { min: number; max: number } }[] } };
    const { min, max } = representation.rows.find(({ node }) => node.id === ID)!.bodies;
    const range = `${min}–${max}`;

    const page = await browser.newPage();
    await open(page, server.url, '/data/organisations?find=SONet BOTNIA&lang=en');
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: 'SONet BOTNIA', exact: true }) });
    await row.waitFor();
    expect(await row.locator('td').last().innerText()).toBe(range);

    await open(page, server.url, `/representation?view=table&lang=en&sel=${ID}`);
    await page.locator('aside').getByText(`in ${range} bodies`).waitFor();
    const csv = (await exportedIn(page, 'Export', 'Table (CSV)')).toString('utf8');
    expect(csv.split('\n').find((line) => line.includes('SONet BOTNIA,'))).toContain(`,${range},`);

    await open(page, server.url, `/?lang=en&sel=${ID}`);
    await page
      .locator('aside')
      .getByText(`Sits in ${min} bodies, possibly in ${max - min} more.`)
      .waitFor();
    const taken = page.locator('.note p', { has: page.getByRole('button', { name: 'Show the lines' }) });
    expect((await taken.innerText()).replace(/\s+/g, ' ')).toMatch(
      new RegExp(`SONet BOTNIA is in ${max} of the \\d+ networks and projects whose members are known`),
    );
    await page.getByRole('button', { name: String(max), exact: true }).click();
    const list = page.getByRole('dialog', { name: String(max), exact: true });
    await list.getByRole('link').first().waitFor();
    expect(await list.getByRole('link').count()).toBe(max);
  });

  it('that counts what the filter leaves leads to a list of as many rows', async () => {
    const page = await browser.newPage();
    for (const word of ['networks', 'projects', 'organisations']) {
      await open(page, server.url, '/?lang=en');
      const link = page.locator('h1').getByRole('link', { name: new RegExp(`^\\d+ ${word}$`) });
      const count = Number.parseInt(await link.innerText(), 10);
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByText(`${count} rows`, { exact: true }).waitFor();
      const csv = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export the list' }).click();
      const text = Buffer.concat(await (await (await csv).createReadStream()).toArray()).toString('utf8');
      expect(text.trim().split('\n')).toHaveLength(count + 1);
    }
  });

  it('of overlap opens what it counts', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?lang=en');
    const figure = page.locator('.sub').getByRole('button', { name: /^\d+ networks and projects$/ });
    const text = await figure.innerText();
    await figure.click();
    const list = page.getByRole('dialog', { name: text });
    await list.getByRole('link').first().waitFor();
    expect(await list.getByRole('link').count()).toBe(Number.parseInt(text, 10));
  });

  it('that cannot be read says so, and does not stay loading', async () => {
    const page = await browser.newPage();
    await open(page, server.url, '/overlap?lang=en&compare=nope,bower');
    await page.getByRole('alert').first().waitFor();
    await page.getByText('Point at a cell or move with the arrows.').waitFor();
  });
});

/** The file that a choice of a menu gives. */
async function exportedIn(page: Page, menu: string, choice: string): Promise<Buffer> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: choice }).click(),
  ]);
  const chunks = (await (await download.createReadStream()).toArray()) as Buffer[];
  return Buffer.concat(chunks);
}
