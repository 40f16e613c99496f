/** What the tests of the three views have in common. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow, violations } from './axe.ts';

/** The seed data set that a fresh clone shows. */
export const SEED = 'seeds/pohjalaismaakunnat';

/** Opens a page of the client and waits until it says what it found. */
export async function open(page: Page, url: string, path: string): Promise<void> {
  await page.goto(url + path);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[role=status]')?.textContent?.includes('Haetaan'),
  );
}

/** Waits until the map is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map drawn').length > 0, undefined, {
    timeout: 30_000,
  });
}

/** No violation of WCAG 2.2 A and AA that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

/** Nothing sticks out at the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await overflow(page)).toBeNull();
}

/** The file that a choice of the export menu gives. */
export async function exported(page: Page, choice: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: choice }).click(),
  ]);
  return readFile(await download.path());
}

/** A parameter of the address. */
export const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);
