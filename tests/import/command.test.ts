/** What `npm run import` says and does: the plan first, then what was asked for. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Graph } from '../../server/graph/driver.ts';
import { importCommand } from '../../server/import-command.ts';
import { SILENT_STEPS } from '../../server/steps.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, expectNoViolations, SAMPLE } from '../support/graph.ts';

const database = useDatabase();
const root = join(import.meta.dirname, '../..');
let graph: Graph;
let folder: string;
beforeAll(() => {
  graph = new Graph(database.address);
});
beforeEach(async () => {
  await emptyGraph(graph, database);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(SAMPLE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => graph.close());

/** Runs the command; gives the lines it printed. */
async function run(options: { dryRun?: boolean; answer?: string; folder?: string } = {}): Promise<string[]> {
  const lines: string[] = [];
  const { uri, user, password, database: name } = database.address;
  const { answer } = options;
  await importCommand({
    folder: options.folder ?? folder,
    root,
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name },
    dryRun: options.dryRun ?? false,
    ask: answer === undefined ? null : () => Promise.resolve(answer),
    steps: { ...SILENT_STEPS, line: (text) => lines.push(text) },
    signal: new AbortController().signal,
  });
  return lines;
}

async function nodes(): Promise<number> {
  const [{ count }] = await database.query('MATCH (n:Node) RETURN count(n) AS count');
  return count as number;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { remedy?: string }) => ({ message: error.message, remedy: error.remedy }),
  );

describe('the import command', () => {
  it('with --dry-run shows the plan and writes nothing', async () => {
    const lines = await run({ dryRun: true });
    expect(lines).toContain('Data set sample: Sample of everything');
    expect(lines.at(-1)).toBe('This was the plan only: nothing was written.');
    expect(await nodes()).toBe(0);
  });

  it('writes, and the second time says that nothing would change', async () => {
    await run();
    const written = await nodes();
    expect(written).toBeGreaterThan(30);
    expect((await run()).at(-1)).toBe('Nothing would change: the graph holds all of it already.');
    expect(await nodes()).toBe(written);
    await expectNoViolations(graph);
  });

  it('asks where somebody can answer, and takes only yes for it', async () => {
    expect(await failure(run({ answer: '' }))).toMatchObject({ message: 'Nothing was written.' });
    expect(await nodes()).toBe(0);
    await run({ answer: 'yes' });
    expect(await nodes()).toBeGreaterThan(30);
  });

  it('names what was changed by hand and what is missing', async () => {
    await run();
    await database.query("MATCH (n:Network {id: 'board'}) SET n.name = 'By hand'");
    writeFileSync(join(folder, 'rhythms.csv'), 'of,what,per_year\nboard,event,2\n');
    const lines = (await run({ dryRun: true })).join('\n');
    expect(lines).toContain(
      'Changed by hand since they were imported, so they stay as they are (1):\n  board',
    );
    expect(lines).toContain('No longer in the files; they stay');
    expect(lines).toContain('rhythms | steering | meeting');
  });

  it('with any problem names each and writes nothing', async () => {
    writeFileSync(join(folder, 'themes.csv'), 'id,name\nage,\nAGE,Age\n');
    const failed = await failure(run());
    expect(failed?.message).toMatch(/\d+ problems in /);
    expect(failed?.message).toContain('themes.csv, line 2, column name');
    expect(failed?.message).toContain('themes.csv, line 3, column id, "AGE"');
    expect(failed?.remedy).toContain('Nothing was written');
    expect(await nodes()).toBe(0);
  });

  it.each([
    ['is not there', 'nowhere', 'There is no folder'],
    ['is a file', 'README.md', 'is a file'],
    ['holds no CSV files', 'docs', 'holds no CSV files'],
  ])('refuses a folder that %s', async (_, path, message) => {
    expect((await failure(run({ folder: join(root, path) })))?.message).toContain(message);
  });
});
