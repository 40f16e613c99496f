/**
 * Plans, meetings and dismissed suggestions in a real browser on the seed data: a plan computed and opened as a scenario,
 * a scenario shown to a meeting by keys with what is said carried into the memo, a suggestion dismissed and brought back.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow, violations } from './axe.ts';

const PAIR = ['ketysesoak', 'ep-ohjausryhma'];

describe('plans and meetings', () => {
  const server = useServer({ data: ['seeds/pohjalaismaakunnat'] });
  const browser = useBrowser();

  const open = async (path: string, options: Parameters<typeof browser.newPage>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(server.url + path);
    return page;
  };
  const save = async (name: string, rule: string): Promise<string> => {
    const moves = [{ merge: { bodies: PAIR, into: { id: 'new-1', name: 'Yhdessä', meetingsMin: 3 }, rule } }];
    const { saveScenario } = (await server.query(
      `mutation($input: ScenarioDraft!) { saveScenario(input: $input, author: "Pekka") {
        ... on SavedScenario { scenario { id } } } }`,
      { input: { name, moves, filter: { date: '2014' } } },
    )) as { saveScenario: { scenario: { id: string } } };
    return saveScenario.scenario.id;
  };

  it('computes a plan under rules, says what they cost, and opens it as a scenario', async () => {
    const page = await open('/merge?part=plan&at=2014');
    await page.getByRole('checkbox', { name: 'Lakisääteiset pysyvät' }).check();
    await page.getByLabel('Uusia ryhmiä enintään').fill('1');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Laske suunnitelma' }).click();
    await page.getByText('Todistetusti paras.').waitFor();
    expect(await page.getByRole('list', { name: 'Yhdistämiset' }).locator(':scope > li').count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: 'Uusia ryhmiä enintään' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await page.getByText('Todistetusti paras.').waitFor();
    await page.getByRole('button', { name: 'Avaa skenaariona', exact: true }).first().click();
    await page.getByRole('table', { name: 'Ennen ja jälkeen' }).waitFor();
    expect(await page.getByRole('list', { name: 'Siirrot' }).locator(':scope > li').count()).toBe(1);
    await page.goBack();
    await page.getByText('Todistetusti paras.').waitFor();
    await page.context().close();
  });

  it('says that a plan is no longer there, and what is no number', async () => {
    const page = await open('/merge?part=plan&plan=gone&plan-tie=30', {
      viewport: { width: 390, height: 844 },
    });
    await page.getByText('Tätä suunnitelmaa ei enää ole palvelimella.').waitFor();
    await page.getByLabel('Päällekkäisyyden raja, %').fill('0');
    await page.keyboard.press('Tab');
    await page.getByText('”0” ei ole kokonaisluku').waitFor();
    expect(await overflow(page)).toBeNull();
    await page.context().close();
  });

  it('shows a scenario by keys, changes an assumption, notes a remark, and carries it into the memo', async () => {
    const [one, other] = [
      await save('Yksi paikka', 'ONE_AN_ORGANISATION'),
      await save('Kaikki', 'EVERYBODY'),
    ];
    const page = await open(`/meeting?scenario=${one},${other}`, { viewport: { width: 1280, height: 720 } });
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toBe('Yksi paikka');
    await page.keyboard.press('2');
    await expect.poll(() => heading.textContent()).toBe('Kaikki');
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading.textContent()).toBe('Paikkoja');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading.textContent()).toBe('Tunteja vuodessa');
    const shown = () => page.locator('.figures .value').last().textContent();
    const before = await shown();
    await page.getByRole('button', { name: 'Oletukset' }).click();
    await page.getByLabel('Matka, h / paikka').fill('9');
    await page.keyboard.press('Tab');
    await expect.poll(shown).not.toBe(before);

    await page.goto(`${server.url}/meeting?scenario=${one}&alt=1&slide=move-1`);
    await page.getByLabel('Nimesi').fill('Sihteeri');
    await page.keyboard.press('Tab');
    await page.getByLabel('Kuka sanoi').fill('Maija');
    await page.getByText('Epäilee', { exact: true }).click();
    await page.getByLabel('Mitä sanoi').fill('Rytmi on liian tiheä');
    await page.keyboard.press('Enter');
    await page.getByText('1 epäilee').waitFor();
    expect(await violations(page)).toEqual([]);

    const memo = await fetch(`${server.url}/report/memo.md?language=fi&saved=${one}`);
    expect(await memo.text()).toContain('Rytmi on liian tiheä');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/merge');
    await page.context().close();
  });

  it('dismisses a suggestion with a reason, shows it apart, and brings it back', async () => {
    const page = await open('/merge?at=all');
    const items = page.getByRole('list', { name: 'Ehdotukset parhaasta alkaen' }).locator(':scope > li');
    await items.first().waitFor();
    const count = await items.count();
    expect(count).toBeGreaterThan(1);
    expect(await page.getByRole('application', { name: /Ehdotusten parit/ }).count()).toBe(1);
    await items.first().locator('summary', { hasText: 'Hylkää ehdotus' }).click();
    await items.first().getByLabel('Miksi').fill('Keskusteltu jo');
    await items.first().getByLabel('Nimesi').fill('Sihteeri');
    await page.keyboard.press('Tab');
    await items.first().getByRole('button', { name: 'Hylkää ehdotus' }).click();
    await expect.poll(() => items.count()).toBe(count - 1);
    await page.locator('summary', { hasText: '1 hylätty ehdotus' }).click();
    await page.getByText('Keskusteltu jo').waitFor();
    await page.getByRole('button', { name: /Palauta ehdotus/ }).click();
    await expect.poll(() => items.count()).toBe(count);
    await page.context().close();
  });
});
