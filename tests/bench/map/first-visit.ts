/**
 * How long a reader waits for the map of the Congress set on the very first visit: a server that has just started and
 * kept no answer, a browser that has kept nothing, over the loopback.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, BROWSER_REMEDY, findBrowser } from '../../../scripts/lib/browser.mjs';
import { buildChanged } from '../../../scripts/lib/build.mjs';
import { createApplication } from '../../../server/application.ts';
import { changesNothing, compareImport } from '../../../server/graph/import-compare.ts';
import { writeImport } from '../../../server/graph/import-write.ts';
import { createHttpServer } from '../../../server/http/server.ts';
import { servePage } from '../../../server/http/static-files.ts';
import { planFolder } from '../../../server/import/folder.ts';
import { openLocalDatabase } from '../../../server/local-database.ts';
import { createLog } from '../../../server/log.ts';
import { readSettings } from '../../../server/settings.ts';
import { SILENT_STEPS, type Steps } from '../../../server/steps.ts';

/** What is opened, by the name it has in the report. */
export const VISITS = {
  ties: '/map?set=us-congress&members=people',
  seats: '/map?set=us-congress&members=people&lines=seats',
} as const;
export type Visit = keyof typeof VISITS;

/** Milliseconds from opening the address until the map is on the screen, by visit and round. */
export type VisitTimes = Record<Visit, readonly number[]>;

/** Starts a database of its own below `cache`, brings the set in when it is not there, and opens the map by turns. */
export async function measureFirstVisit(
  root: string,
  cache: string,
  rounds: number,
  steps: Steps,
): Promise<VisitTimes> {
  const signal = new AbortController().signal;
  await buildChanged(root, steps, signal);
  const settings = readSettings(
    { RISTIKKO_DATA: join(cache, 'congress'), RISTIKKO_CACHE: process.env.RISTIKKO_CACHE },
    root,
  );
  const { path, tried } = await findBrowser();
  if (path === null) throw new Error(`No browser opens a page. ${tried.join('; ')}\nRun: ${BROWSER_REMEDY}`);
  const local = await openLocalDatabase(settings, steps, signal);
  const times: Record<Visit, number[]> = { ties: [], seats: [] };
  try {
    for (let round = 0; round < rounds; round++)
      for (const visit of Object.keys(VISITS) as Visit[])
        times[visit].push(await once(root, local, path, VISITS[visit]));
    return times;
  } finally {
    await local.release();
  }
}

async function once(
  root: string,
  database: Awaited<ReturnType<typeof openLocalDatabase>>,
  browserPath: string,
  address: string,
): Promise<number> {
  const log = createLog('error');
  const application = createApplication({
    database,
    seeds: { root, seed: false, memory: null },
    log,
    development: false,
  });
  const page = servePage(join(root, 'dist', 'client'));
  const http = createHttpServer({ application: () => application, page, development: false, log });
  try {
    await application.prepare(SILENT_STEPS, new AbortController().signal, true);
    const { plan } = planFolder(join(root, 'seeds', 'us-congress'));
    if (plan === null) throw new Error('seeds/us-congress cannot be read');
    const change = await compareImport(application.graph, plan);
    if (!changesNothing(change)) await writeImport(application.graph, change);
    await new Promise<void>((listening) => http.server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
    // The snapshot is there before anybody comes; answers are not.
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ graph { version } }' }),
    });
    const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGUMENTS });
    try {
      const visitor = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await visitor.goto(url + address);
      const drawn = await visitor.waitForFunction(
        () => performance.getEntriesByName('map drawn')[0]?.startTime,
        undefined,
        { timeout: 60_000 },
      );
      return Number(await drawn.jsonValue());
    } finally {
      await browser.close();
    }
  } finally {
    await http.close();
    await application.close();
  }
}
