import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

describe('the server of the tests', () => {
  const server = useServer({ data: [] });
  const browser = useBrowser();

  it('shows the built page over an empty database, without a complaint', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForSelector('#app > *');
    expect(await page.title()).toContain('Ristikko');
  });

  it('answers GraphQL and tells its health', async () => {
    expect(await server.query('{ __typename }')).toEqual({ __typename: 'Query' });
    const health = await fetch(`${server.url}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ server: 'ok', database: 'ready', version: 0 });
  });
});
