/**
 * Partners and the year of an organisation in a real browser on the seed data: figures are those of the interface, the
 * address holds everything, impossible and wrong input is said, axe finds nothing.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';
import { parameter } from './views-support.ts';

const PROJECT =
  '/partners?lang=fi&for=sonet-botnia&themes=ikaihmiset,sosiaalityo&places=etela-pohjanmaa,pohjanmaa&kinds=university,association';

describe('partners', () => {
  const server = useServer({ data: ['seeds/pohjalaismaakunnat'] });
  const browser = useBrowser();

  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url + path);
    return page;
  };
  const ready = (page: Page) => page.getByRole('heading', { level: 1, name: /tiimi kattaa/ }).waitFor();

  it('shows the team, opens the introductions of one, and keeps a shortlist in the address', async () => {
    const page = await open(PROJECT);
    await ready(page);
    const ticked = page.locator('tbody tr', { hasText: 'tiimissä' });
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    expect(title).toContain(`${await ticked.count()} organisaation`);
    await page.getByRole('button', { name: 'Seinäjoen ammattikorkeakoulu', exact: true }).click();
    await expect.poll(() => parameter(page, 'who')).toBe('seamk');
    const panel = page.getByRole('complementary');
    await panel.getByText('SONet BOTNIA', { exact: false }).first().waitFor();
    await page.getByRole('checkbox', { name: 'Lisää listalle: Seinäjoen ammattikorkeakoulu' }).check();
    await expect.poll(() => parameter(page, 'short')).toBe('seamk');
    const file = await page.getByRole('link', { name: 'Tiivistelmä (DOCX)' }).getAttribute('href');
    const answer = await page.request.get(new URL(file ?? '', server.url).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('wordprocessingml');
    expect(await violations(page)).toEqual([]);
  });

  it('says which rules do not go together, and takes one back; back brings it again', async () => {
    const page = await open(`${PROJECT},ministry&team=1`);
    await page.getByRole('heading', { name: 'Mikään tiimi ei täytä kaikkia ehtoja' }).waitFor();
    await page
      .getByRole('button', { name: /^Poista: mukana/ })
      .first()
      .click();
    await expect.poll(() => parameter(page, 'kinds')?.split(',').length).toBe(2);
    await page.goBack();
    await expect.poll(() => parameter(page, 'kinds')?.split(',').length).toBe(3);
    await page.goto(`${server.url}/partners?lang=fi&for=nobody`);
    await page.getByRole('button', { name: 'Poista: Hakija' }).click();
    await expect.poll(() => parameter(page, 'for')).toBeNull();
  });

  it('fits a phone, and so does the year, which stands beside the one before', async () => {
    const page = await open(PROJECT, { viewport: { width: 360, height: 800 } });
    await ready(page);
    expect(await overflow(page)).toBeNull();
    await page.goto(`${server.url}/annual/sonet-botnia/2014?lang=fi`);
    await page.getByRole('heading', { level: 2, name: 'Vertailu edelliseen vuoteen' }).waitFor();
    expect(await overflow(page)).toBeNull();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '← 2013' }).click();
    await page.getByRole('heading', { level: 1, name: /vuonna 2013/ }).waitFor();
  });
});
