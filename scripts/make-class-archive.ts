/**
 * Makes the archive of classes that lets databases start quicker (server/neo4j/class-archive.ts): starts one, has it do
 * what a first start does, and lets it write the classes it used when it ends. Does nothing where it is made already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Graph } from '../server/graph/driver.ts';
import { compareImport } from '../server/graph/import-compare.ts';
import { writeImport } from '../server/graph/import-write.ts';
import { prepareGraph } from '../server/graph/prepare.ts';
import { readSnapshot } from '../server/graph/snapshot.ts';
import { planFolder } from '../server/import/folder.ts';
import { classArchivePath, readsClasses, writesClasses } from '../server/neo4j/class-archive.ts';
import { openDatabase, runningDatabase, type DatabaseAddress } from '../server/neo4j/database.ts';
import { provideJars } from '../server/neo4j/jars.ts';
import { findJava } from '../server/neo4j/java.mjs';
import { isRunning, markOf } from '../server/neo4j/processes.ts';
import { readSettings } from '../server/settings.ts';

const ROOT = join(import.meta.dirname, '..');
/** Of a first start: every column of the format, and so every statement of an import. */
const SAMPLE = join(ROOT, 'tests', 'graph', 'sample');
/** Writing it takes a quarter of a minute on an idle machine. */
const WRITE_PATIENCE_MS = 180_000;

const java = findJava();
const { local } = readSettings(process.env, ROOT);
const { paths } = await provideJars(local);
const archive = classArchivePath(paths, java);
if (!existsSync(archive)) await make();

async function make(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'ristikko-classes-'));
  const unfinished = `${archive}.${process.pid}`;
  const database = await openDatabase({
    home,
    java: java.path,
    jars: paths,
    heap: '512m',
    pageCache: '64m',
    port: null,
    shortLived: true,
    javaOptions: writesClasses(unfinished),
    answers,
  });
  try {
    await useIt(database);
    const mark = markOf(runningDatabase(home)!.pid)!;
    process.kill(mark.pid, 'SIGTERM');
    const patience = Date.now() + WRITE_PATIENCE_MS;
    while (isRunning(mark) && Date.now() < patience) await sleep(100);
    if (!isRunning(mark) && canBeRead(unfinished)) renameSync(unfinished, archive);
  } finally {
    await database.release();
    rmSync(unfinished, { force: true });
    rmSync(home, { recursive: true, force: true });
  }
}

/** A Java with an archive that was cut off does not run at all. */
function canBeRead(file: string): boolean {
  return existsSync(file) && spawnSync(java.path, [...readsClasses(file), '-version']).status === 0;
}

async function useIt(address: DatabaseAddress): Promise<void> {
  const graph = new Graph(address);
  try {
    await prepareGraph(graph);
    const { plan } = planFolder(SAMPLE);
    if (plan !== null) await writeImport(graph, await compareImport(graph, plan));
    await readSnapshot(graph);
  } finally {
    await graph.close();
  }
}

async function answers(address: DatabaseAddress): Promise<void> {
  const graph = new Graph(address, new Map());
  try {
    await graph.check();
  } finally {
    await graph.close();
  }
}
