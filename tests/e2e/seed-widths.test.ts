/** Every view on the seed data fits its window, names being longer there than in any sample; and its figures open what
 *  they count. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';
import { overflow } from './axe.ts';
import { closedFigures } from './figures.ts';
import { open, SEED } from './views-support.ts';

const VIEWS = [
  '/map?view=table',
  '/overlap?compare=ketysesoak,ep-ohjausryhma',
  '/representation',
  '/merge',
  '/merge?merge=ketysesoak,ep-ohjausryhma',
  '/merge?part=plan',
  '/time',
  '/time?see=compare&from=2011&to=2014',
  '/time?see=lineage',
  '/time?see=terms',
  '/time?see=turnover',
  '/partners?for=seamk&themes=sosiaalityo',
  '/annual/seamk/2014',
  '/data/networks',
  '/data/projects',
  '/data/organisations',
  '/data/seats',
  '/data/decisions',
  '/data/sources',
  '/node/ketysesoak',
  '/node/seamk',
  '/search?text=sonet',
];

/** Views whose every figure opens its list; of the others a part is still to be read where it stands. */
const OPEN = [
  '/map',
  '/map?lines=ties',
  '/map?view=table',
  '/overlap',
  '/overlap?form=quadrant',
  '/overlap?view=table',
  '/representation',
  '/representation?sel=seamk',
  '/representation?view=table',
  '/data/networks',
  '/data/organisations',
  '/data/people',
  '/data/seats',
  '/data/themes',
  '/node/seamk',
  '/node/alice-backstrom',
];

describe('on the seed data', () => {
  const browser = useBrowser();
  const server = useServer({ data: [SEED] });

  it.each(VIEWS)('%s is no wider than its window', async (path) => {
    const page = await browser.newPage();
    await open(page, server.url, path);
    for (const width of [1440, 1024, 360]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `at ${width}`).toBeNull();
    }
    // Tables may scroll inside their frame on a phone; at a desk none needs to.
    await page.setViewportSize({ width: 1024, height: 844 });
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main table')]
          .filter((table) => table.getBoundingClientRect().right > innerWidth + 1)
          .map((table) => table.className),
      );
    await expect.poll(wide).toEqual([]);
  });

  it('a figure opens what it counts', async () => {
    const page = await browser.newPage();
    for (const path of OPEN) {
      await open(page, server.url, path);
      await expect.poll(() => closedFigures(page), { message: path }).toEqual([]);
    }
  });
});
