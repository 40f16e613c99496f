/**
 * A real Chromium for tests: one for each file. Whatever a page complains about (console errors, uncaught exceptions)
 * or fetches from outside is collected, and fails the test that opened the page.
 */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { BROWSER_ARGUMENTS, BROWSER_REMEDY, findBrowser } from '../../scripts/lib/browser.mjs';

export interface TestBrowser {
  /** A page in a context of its own, closed after the test. Default 1440 × 900, Finnish, light. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Complaints so far that the test has not forgiven. */
  readonly complaints: string[];
  /** Takes back complaints that a test provoked on purpose, and tells how many there were. */
  forgive(pattern: RegExp): number;
}

/** Call it at the top of a test file in tests/e2e. */
export function useBrowser(): TestBrowser {
  let browser: Browser | null = null;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    const { path, tried } = await findBrowser();
    if (path === null)
      throw new Error(`No browser opens a page. ${tried.join('; ')}\nRun: ${BROWSER_REMEDY}`);
    browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const heard = complaints;
    complaints = [];
    expect(heard, 'what the page complained about').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    browser = null;
  });
  return {
    async newPage(options = {}) {
      if (browser === null) throw new Error('useBrowser: the browser is there in tests and hooks only');
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'fi-FI',
        timezoneId: 'Europe/Helsinki',
        colorScheme: 'light',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost')
          complaints.push(`fetched from outside: ${request.url()}`);
      });
      return page;
    },
    get complaints() {
      return complaints;
    },
    forgive(pattern) {
      const before = complaints.length;
      complaints = complaints.filter((complaint) => !pattern.test(complaint));
      return before - complaints.length;
    },
  };
}
