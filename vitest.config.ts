import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * Folders whose files share the one database of a test run, or ports and processes: one file after the other. All
 * other tests are pure and run side by side.
 */
const DATABASE = [
  'tests/graph/**/*.test.ts',
  'tests/import/**/*.test.ts',
  'tests/api/**/*.test.ts',
  'tests/changes/**/*.test.ts',
  'tests/seeds/**/*.test.ts',
];
const BROWSER = ['tests/e2e/**/*.test.ts'];
const PROCESSES = ['tests/runtime/**/*.test.ts'];

/** A project whose files run one after the other, after those of a lower order. */
const inTurn = (name: string, include: string[], order: number, timeout: number) => ({
  extends: true as const,
  test: {
    name,
    include,
    fileParallelism: false,
    sequence: { groupOrder: order },
    testTimeout: timeout,
    hookTimeout: 180_000,
  },
});

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  // As Node resolves it for the packages that use it: two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    // Colours of pictures are read from the tokens; other style sheets are of no use here.
    css: { include: [/tokens\.css/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...DATABASE, ...BROWSER, ...PROCESSES],
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
      },
      inTurn('database', DATABASE, 1, 60_000),
      inTurn('browser', BROWSER, 2, 60_000),
      inTurn('runtime', PROCESSES, 3, 300_000),
    ],
  },
});
