/** Frames while panning the map of the Congress set, ours beside bare Cytoscape, in one Chromium, by turns. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { BROWSER_ARGUMENTS, BROWSER_REMEDY, findBrowser } from '../../../scripts/lib/browser.mjs';
import { median } from '../rounds.ts';
import { congress } from './congress.ts';

export const WAYS = ['ours', 'bare', 'styled'] as const;
export type Way = (typeof WAYS)[number];

export interface PanningTimes {
  readonly nodes: number;
  readonly edges: number;
  readonly browser: string;
  /** Median and 95th percentile of the frames of each round, milliseconds. */
  readonly rounds: Record<Way, readonly { readonly median: number; readonly p95: number }[]>;
}

/** Without these no frame is shorter than the screen's, and a slower map hides behind the wait. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the page, serves it, and pans by turns. `cache`: folder for what is built. @throws where no browser opens a
 *  page. */
export async function measurePanning(root: string, cache: string, rounds: number): Promise<PanningTimes> {
  const folder = join(cache, 'map');
  await build({
    root: join(root, 'tests', 'bench', 'map'),
    base: './',
    logLevel: 'error',
    configFile: false,
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const picture = congress();
  const server = await serve(folder, JSON.stringify(picture));
  try {
    const { path, tried } = await findBrowser();
    if (path === null)
      throw new Error(`No browser opens a page. ${tried.join('; ')}\nRun: ${BROWSER_REMEDY}`);
    const browser = await chromium.launch({ executablePath: path, args: [...BROWSER_ARGUMENTS, ...UNBOUND] });
    try {
      const results: Record<Way, { median: number; p95: number }[]> = { ours: [], bare: [], styled: [] };
      const { port } = server.address() as AddressInfo;
      for (let round = 0; round < rounds; round++)
        for (const way of WAYS) {
          const page = await browser.newPage({ viewport: { width: 1000, height: 680 } });
          await page.goto(`http://127.0.0.1:${port}/?by=${way}`);
          await page.waitForFunction(() => document.title === 'ready', undefined, { timeout: 60_000 });
          const frames = await page.evaluate(() =>
            (window as unknown as { pan: () => Promise<number[]> }).pan(),
          );
          await page.close();
          results[way].push({ median: median(frames), p95: percentile(frames, 0.95) });
        }
      return {
        nodes: picture.nodes.length,
        edges: picture.edges.length,
        browser: `Chromium ${browser.version()}`,
        rounds: results,
      };
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** How many times longer our frames take than the other's: medians over rounds of the ratios within a round. */
export function frameRatio({ rounds }: PanningTimes, other: Way, figure: 'median' | 'p95'): number {
  return median(rounds.ours.map((times, round) => times[figure] / rounds[other][round][figure]));
}

async function serve(folder: string, picture: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (name === '/congress.json') {
      response.setHeader('content-type', 'application/json');
      response.end(picture);
      return;
    }
    const path = name === '/' ? '/index.html' : name;
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        response.statusCode = path === '/favicon.ico' ? 204 : 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
