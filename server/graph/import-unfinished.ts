/** Imports that were cut off: nothing of them was ever visible, and here they are removed. */
import { hostname } from 'node:os';
import type { Graph } from './driver.ts';

export interface Unfinished {
  /** One line for each import that was removed. */
  readonly removed: readonly string[];
  /** One line for each that may still be running. */
  readonly running: readonly string[];
}

/** An import of another machine that has been silent for so long is taken for dead; a transaction takes seconds. */
const SILENCE_MS = 10 * 60_000;
/** Removed in one transaction. */
const MOST = 10_000;

/**
 * Removes what imports left that were cut off by a crash or a kill. An import whose process lives is left alone.
 * Several servers may do this at once.
 */
export async function removeUnfinished(graph: Graph): Promise<Unfinished> {
  const removed: string[] = [];
  const running: string[] = [];
  for (const one of await graph.run('import/unfinished', {})) {
    const what = `import ${one.import.slice(0, 8)} of the data set ${one.dataset ?? '(unknown)'}`;
    if (isRunning(one)) {
      running.push(`${what} is still running.`);
      continue;
    }
    const { nodes, relations } = await removeImport(graph, one.import);
    removed.push(
      `${what} had been cut off: removed ${nodes} nodes and ${relations} relations nobody had seen.`,
    );
  }
  return { removed, running };
}

/** Removes what one import wrote, if it is unfinished; what is visible stays. */
export async function removeImport(
  graph: Graph,
  unfinished: string,
): Promise<{ nodes: number; relations: number }> {
  // From here on it can write nothing more, should its process live after all.
  const abandoned = await graph.run('import/abandon', { import: unfinished });
  if (abandoned.length === 0) return { nodes: 0, relations: 0 };
  const relations = await removeAll(graph, 'import/remove-unfinished-relations', unfinished);
  const nodes = await removeAll(graph, 'import/remove-unfinished-nodes', unfinished);
  await graph.run('import/forget-unfinished', { import: unfinished });
  return { nodes, relations };
}

async function removeAll(
  graph: Graph,
  statement: 'import/remove-unfinished-relations' | 'import/remove-unfinished-nodes',
  unfinished: string,
): Promise<number> {
  for (let total = 0; ;) {
    const [{ removed }] = await graph.run(statement, { import: unfinished, most: MOST });
    total += removed;
    if (removed === 0) return total;
  }
}

function isRunning(one: { host: string | null; process: number | null; silentFor: number | null }): boolean {
  if (one.process === null || (one.silentFor ?? Infinity) > SILENCE_MS) return false;
  if (one.host !== hostname()) return true;
  try {
    process.kill(one.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
