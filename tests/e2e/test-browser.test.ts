import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { useBrowser } from '../support/browser.ts';

describe('the browser of the tests', () => {
  const browser = useBrowser();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      request.url === '/bad'
        ? '<title>bad</title><script>console.error("planted"); setTimeout(() => { throw new Error("thrown") })</script>' +
            '<img src="https://outside.example/pixel.png">'
        : '<title>good</title>',
    );
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('opens a page', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    expect(await page.title()).toBe('good');
  });

  it('hears what a page complains about and fetches from outside', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/bad`, { waitUntil: 'networkidle' });
    expect(browser.forgive(/planted/)).toBe(1);
    expect(browser.forgive(/^uncaught: thrown/)).toBe(1);
    expect(browser.forgive(/^fetched from outside: https:\/\/outside\.example\/pixel\.png/)).toBe(1);
    expect(browser.forgive(/ERR_NAME_NOT_RESOLVED.*outside\.example|favicon/)).toBeGreaterThan(0);
  });
});

describe('a browser', () => {
  it('counts only if it opens a page', async () => {
    const { path, tried } = await findBrowser({ env: { CHROMIUM_PATH: process.execPath } });
    expect(path).toBeNull();
    expect(tried).toHaveLength(1);
    expect(tried[0]).toContain(process.execPath);
  });
});
