/**
 * Settings: environment variables, checked once at start. This table is the only place where they are written down;
 * docs/settings.md is compared with it by a test.
 */
import { homedir } from 'node:os';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from './neo4j/failure.mjs';

export interface SettingDescription {
  readonly name: string;
  /** In words; null: none, the setting is off. */
  readonly default: string | null;
  readonly says: string;
  /** Only `npm test` reads it. */
  readonly tests?: true;
}

export const SETTINGS: readonly SettingDescription[] = [
  { name: 'PORT', default: '4100, or a free one when that is taken', says: 'Port of the page and the API.' },
  {
    name: 'HOST',
    default: '127.0.0.1',
    says: 'Address to listen on. Only the loopback is accepted (`127.0.0.1`, `::1`, `localhost`): there are no accounts yet.',
  },
  {
    name: 'NEO4J_URI',
    default: null,
    says:
      'A Neo4j 5.26 or later that runs elsewhere: `bolt://`, `neo4j://`, or with `+s` or `+ssc` for TLS. ' +
      'Then no local database is started.',
  },
  { name: 'NEO4J_USER', default: 'neo4j', says: 'User of that database.' },
  { name: 'NEO4J_PASSWORD', default: null, says: 'Its password. Required with `NEO4J_URI`.' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', says: 'Name of the database there.' },
  {
    name: 'RISTIKKO_DATA',
    default: 'data',
    says: 'Folder of the local database, and of the earlier versions that are kept.',
  },
  {
    name: 'RISTIKKO_VERSIONS',
    default: '100',
    says:
      'How many versions of the graph are kept to be compared with, at most 1 GB; the oldest go first. ' +
      '`0`: none, then only what recorded changes made can be looked at again.',
  },
  {
    name: 'RISTIKKO_CACHE',
    default: '~/.cache/ristikko',
    says: 'Folder for the jars of Neo4j, shared by all clones (128 MB; 250 MB once `npm test` has run).',
  },
  {
    name: 'RISTIKKO_MAVEN_MIRROR',
    default: null,
    says: 'Base address of a mirror of Maven Central, from which the jars are fetched. Each is checked against its SHA-256.',
  },
  {
    name: 'RISTIKKO_NEO4J_HEAP',
    default: '512m',
    says: 'Heap of the local database, such as `512m` or `2g`.',
  },
  { name: 'RISTIKKO_NEO4J_PAGE_CACHE', default: '128m', says: 'Page cache of the local database.' },
  {
    name: 'RISTIKKO_NEO4J_PORT',
    default: 'the last one if free, else any free one',
    says: 'Bolt port of the local database, on the loopback only.',
  },
  { name: 'RISTIKKO_SEED', default: 'yes', says: '`no`: an empty database stays empty.' },
  {
    name: 'RISTIKKO_LOG',
    default: 'info',
    says: 'How much is logged: `error`, `warn`, `info` or `debug`.',
  },
  {
    name: 'JAVA_HOME',
    default: 'the `java` on the PATH',
    says: 'The Java (17 or later) that runs the local database.',
  },
  {
    name: 'CHROMIUM_PATH',
    default: 'one that is found, see CONTRIBUTING.md',
    says: 'The Chromium of the browser tests.',
    tests: true,
  },
  {
    name: 'RISTIKKO_BROWSER_PACKAGE',
    default: 'yes',
    says: '`no`: `npm test` never installs the package chromium (which it does only as root on Debian).',
    tests: true,
  },
  {
    name: 'RISTIKKO_OFFICE_PACKAGE',
    default: 'yes',
    says: '`no`: `npm test` never installs LibreOffice (which it does only where `CI` is set, as root on Debian).',
    tests: true,
  },
  {
    name: 'TEST_NEO4J_URI',
    default: 'a database of its own, on a free port',
    says: 'The database that the tests use **and erase**. `NEO4J_URI` is ignored by the tests.',
    tests: true,
  },
  {
    name: 'TEST_NEO4J_MAY_BE_ERASED',
    default: null,
    says: '`yes`: the tests may erase `TEST_NEO4J_URI`.',
    tests: true,
  },
  { name: 'TEST_NEO4J_USER', default: 'neo4j', says: 'User of that database.', tests: true },
  { name: 'TEST_NEO4J_PASSWORD', default: null, says: 'Its password.', tests: true },
  { name: 'TEST_NEO4J_DATABASE', default: 'neo4j', says: 'Name of the database there.', tests: true },
];

export interface Settings {
  readonly host: string;
  /** null: the default port, or a free one when it is taken. */
  readonly port: number | null;
  /** A database that runs elsewhere; null: a local one is started. */
  readonly remote: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly local: {
    readonly data: string;
    readonly cache: string;
    readonly mirror: string | null;
    readonly heap: string;
    readonly pageCache: string;
    readonly port: number | null;
  };
  /** Where versions of the graph are kept, and how many. */
  readonly versions: { readonly folder: string; readonly most: number };
  readonly seed: boolean;
  readonly log: 'error' | 'warn' | 'info' | 'debug';
}

export const DEFAULT_PORT = 4100;

const port = z.coerce
  .number({ error: 'is not a number' })
  .int('is not a whole number')
  .min(1, 'is below 1')
  .max(65535, 'is above 65535');
const memory = z.string().regex(/^\d+[kmg]$/i, 'is not an amount of memory such as 512m or 2g');
const yesNo = z.enum(['yes', 'no'], { error: 'is neither yes nor no' });

const schema = z.object({
  PORT: port.optional(),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      isLoopback,
      'is not a loopback address; without accounts Ristikko listens on 127.0.0.1, ::1 or localhost only',
    ),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#@]+$/,
      'is not an address such as bolt://host:7687 or neo4j+s://host (user and password have settings of their own)',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'is not a name of a database')
    .default('neo4j'),
  RISTIKKO_DATA: z.string().default('data'),
  RISTIKKO_CACHE: z.string().optional(),
  RISTIKKO_MAVEN_MIRROR: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).optional(),
  RISTIKKO_NEO4J_HEAP: memory.default('512m'),
  RISTIKKO_NEO4J_PAGE_CACHE: memory.default('128m'),
  RISTIKKO_NEO4J_PORT: port.optional(),
  RISTIKKO_VERSIONS: z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(10_000, 'is above 10000')
    .default(100),
  RISTIKKO_SEED: yesNo.default('yes'),
  RISTIKKO_LOG: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'is none of error, warn, info, debug' })
    .default('info'),
  RISTIKKO_BROWSER_PACKAGE: yesNo.default('yes'),
  RISTIKKO_OFFICE_PACKAGE: yesNo.default('yes'),
});

/**
 * The settings of this environment. An empty variable counts as one that is not set.
 * @param root folder that relative paths start from
 * @throws Failure naming each variable that is wrong, all at once
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== '' && value !== undefined),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name}=${shown(name, given[name])} ${issue.message}.`;
      });
  for (const name of Object.keys(given))
    if (name.startsWith('RISTIKKO_') && !SETTINGS.some((setting) => setting.name === name))
      problems.push(`${name} is no setting.`);
  if (given.NEO4J_URI && !given.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD is missing: NEO4J_URI is set.');
  if (!parsed.success || problems.length > 0)
    throw new Failure(
      `The settings are wrong.\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
      'All settings are listed by npm start -- --help and in docs/settings.md.',
    );
  const value = parsed.data;
  return {
    host: value.HOST,
    port: value.PORT ?? null,
    remote: value.NEO4J_URI
      ? {
          uri: value.NEO4J_URI,
          user: value.NEO4J_USER,
          password: value.NEO4J_PASSWORD ?? '',
          database: value.NEO4J_DATABASE,
        }
      : null,
    local: {
      data: resolve(root, value.RISTIKKO_DATA),
      cache: value.RISTIKKO_CACHE
        ? resolve(root, value.RISTIKKO_CACHE)
        : join(homedir(), '.cache', 'ristikko'),
      mirror: value.RISTIKKO_MAVEN_MIRROR ?? null,
      heap: value.RISTIKKO_NEO4J_HEAP,
      pageCache: value.RISTIKKO_NEO4J_PAGE_CACHE,
      port: value.RISTIKKO_NEO4J_PORT ?? null,
    },
    versions: {
      // Those of the local database are deleted with it.
      folder: join(resolve(root, value.RISTIKKO_DATA), value.NEO4J_URI ? 'versions' : 'neo4j/versions'),
      most: value.RISTIKKO_VERSIONS,
    },
    seed: value.RISTIKKO_SEED === 'yes',
    log: value.RISTIKKO_LOG,
  };
}

/** 127.0.0.0/8, ::1 and the name localhost. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function shown(name: string, value: string | undefined): string {
  return name.includes('PASSWORD') ? '(not shown)' : (value ?? '');
}
