/**
 * The Chromium of the tests. A browser counts only if it opens a page: a wrapper that wants a package manager, or a
 * binary without its libraries, does not.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installPackage, runQuietly } from './debian-package.mjs';

/** Nothing may leave the machine, and the sandbox refuses to run for root. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The one command an administrator runs when nothing else helped. */
export const BROWSER_REMEDY =
  process.platform === 'linux'
    ? 'apt-get update && apt-get install -y chromium   (as root; or set CHROMIUM_PATH to a Chromium that runs)'
    : 'node node_modules/playwright-core/cli.js install chromium   (or set CHROMIUM_PATH to a Chromium that runs)';

/**
 * @typedef {object} Found
 * @property {string | null} path the command; null: none opens a page
 * @property {string[]} tried each candidate with what it said, one line each
 */

/**
 * The first browser that opens a page: CHROMIUM_PATH, one already there, the browser tool's own download, and for root
 * on Debian the package. The last two are tried only when `fetch` is set.
 * @param {{ env?: NodeJS.ProcessEnv, fetch?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<Found>}
 */
export async function findBrowser({ env = process.env, fetch = false, say = () => {} } = {}) {
  /** @type {string[]} */
  const tried = [];
  /** @param {string} path */
  const works = async (path) => {
    const problem = existsSync(path) ? await whyNoPage(path) : 'not there';
    if (problem !== null) tried.push(`${path}: ${problem}`);
    return problem === null;
  };
  if (env.CHROMIUM_PATH) {
    // Somebody chose it: another one in its place would hide the mistake.
    return { path: (await works(env.CHROMIUM_PATH)) ? env.CHROMIUM_PATH : null, tried };
  }
  for (const path of present(env)) if (await works(path)) return { path, tried };
  if (!fetch) return { path: null, tried };
  say('No browser opens a page yet: fetching the one of playwright-core.');
  const download = await runQuietly(
    process.execPath,
    ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'],
    {
      ...env,
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    },
  );
  if (download !== null) tried.push(`playwright-core install chromium: ${download}`);
  else if (await works(chromium.executablePath())) return { path: chromium.executablePath(), tried };
  const package_ = await installPackage('chromium', 'RISTIKKO_BROWSER_PACKAGE', env, say);
  if (package_ !== null) tried.push(`apt-get install chromium: ${package_}`);
  else for (const path of present(env)) if (await works(path)) return { path, tried };
  return { path: null, tried };
}

/** @param {NodeJS.ProcessEnv} env */
function present(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...PLACES, chromium.executablePath()])].filter((path) => existsSync(path));
}

/**
 * null: it opens a page.
 * @param {string} path
 * @returns {Promise<string | null>}
 */
async function whyNoPage(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGUMENTS, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>opened</title>', { timeout: 15_000 });
      return (await page.title()) === 'opened' ? null : 'its page stays empty';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0];
  }
}
