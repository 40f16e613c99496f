/** What axe finds wrong with a page: rules of WCAG 2.2 up to AA, and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One line a violation: rule, how many elements, the first of them. No page has frames, so no second page is opened to
 * gather what each frame says; and what is in order is not described, which takes longer than finding what is not.
 */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`,
  );
}

/** By how many pixels a page is wider than its window, and what sticks out. */
export async function overflow(page: Page): Promise<string | null> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const found = await overflowNow(page);
    if (found === null || Date.now() > until) return found;
    await page.waitForTimeout(50);
  }
}

/** Pictures and the filter bar measure their width, and are drawn anew a frame or two after the window has changed. */
const SETTLE_MS = 3_000;

function overflowNow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const names = out.slice(0, 5).map((element) => `${element.tagName}.${element.className.toString()}`);
    return `${root.scrollWidth - root.clientWidth} px: ${names.join(', ')}`;
  });
}
