/** A comparison in words, for the person who decides whether it is written. */
import { changesNothing, type Comparison, type KindCount } from './graph/import-compare.ts';
import { problemLine, type Problem } from './import/problems.ts';

/** Ids shown of one list before "and n more". */
const SHOWN = 20;
const SHOWN_PROBLEMS = 50;

export function planLines(comparison: Comparison): string[] {
  const { plan, counts, byHand, missing } = comparison;
  const lines = [`Data set ${plan.dataset}: ${plan.datasetName}`, ...table(counts)];
  lines.push(...list('Changed by hand since they were imported, so they stay as they are', byHand));
  lines.push(...list('No longer in the files; they stay', missing));
  if (changesNothing(comparison)) lines.push('Nothing would change: the graph holds all of it already.');
  return lines;
}

export function problemLines(problems: readonly Problem[], total: number): string[] {
  const lines = problems.slice(0, SHOWN_PROBLEMS).map((problem) => `  ${problemLine(problem)}`);
  if (total > lines.length) lines.push(`  and ${total - lines.length} more`);
  return lines;
}

const COLUMNS = ['added', 'changed', 'untouched', 'byHand', 'missing'] as const;
const HEADINGS = ['new', 'changed', 'untouched', 'by hand', 'missing'];

function table(counts: readonly KindCount[]): string[] {
  const rows = counts.map((count) => [count.kind, ...COLUMNS.map((column) => String(count[column]))]);
  const sum = COLUMNS.map((column) => String(counts.reduce((total, count) => total + count[column], 0)));
  const all = [['', ...HEADINGS], ...rows, ['all', ...sum]];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all.map(
    (row) =>
      `  ${row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  ')}`,
  );
}

function list(heading: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > SHOWN ? [`  and ${ids.length - SHOWN} more`] : [];
  return [`${heading} (${ids.length}):`, ...ids.slice(0, SHOWN).map((id) => `  ${id}`), ...more];
}
