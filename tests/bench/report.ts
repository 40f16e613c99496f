/** The measured numbers as Markdown. */
import { cpus, totalmem } from 'node:os';
import { timesFaster, type PairTimes } from './pairs.ts';
import type { MergerTimes, PlanTimes } from './mergers.ts';
import { median, medianRatio, percentile } from './rounds.ts';
import type { SnapshotTimes } from './snapshot.ts';

const START = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/** Puts the lines between the marks of the page. @throws Error when the page has no marks. */
export function replaceResults(page: string, lines: readonly string[]): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/benchmarks.md needs the lines ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${lines.join('\n')}\n\n${page.slice(end)}`;
}

/** Where and when. `load`: processes that wanted to run, as the system counts them (one a core is a busy machine). */
export function machineLines(now: Date, load: number): string[] {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured on ${now.toISOString().slice(0, 10)}: ${cpu?.model.trim() ?? 'unknown processor'}, ` +
      `${cpus().length} cores, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}; ` +
      `load when it began: ${load.toFixed(1)}.`,
  ];
}

/** The table of pairs. */
export function pairLines(times: PairTimes): string[] {
  const { shape, samples } = times;
  const count = (n: number): string => n.toLocaleString('en');
  const time = (name: string): string => milliseconds(median(samples.get(name) ?? []));
  const row = (question: string, ours: string, peer: string): string =>
    `| ${question} | ${time(ours)} | ${time(peer)} | ${timesFaster(times, ours, peer).toFixed(1)} |`;
  const all = median(samples.get('counts, memory kept') ?? []);
  return [
    `${count(shape.bodies)} bodies, ${count(shape.members)} members, ${count(shape.seats)} seats, ` +
      `${count(shape.wedges)} wedges, ${count(shape.pairs)} pairs that share a member. Peer: ${times.versions}.`,
    '',
    '| question | Ristikko, ms | scipy, ms | times faster |',
    '|---|---:|---:|---:|',
    row('counts of all pairs, memory kept from before', 'counts, memory kept', 'counts: scipy'),
    row('counts of all pairs, in new memory', 'counts', 'counts: scipy'),
    row('counts of all pairs, without WebAssembly', 'counts, plain version', 'counts: scipy'),
    row('counts and Jaccard, upper triangle, memory kept', 'jaccard, memory kept', 'jaccard: scipy'),
    row('counts and Jaccard, upper triangle, new memory', 'jaccard', 'jaccard: scipy'),
    row('the same against `scipy.sparse.triu`, memory kept', 'jaccard, memory kept', 'jaccard: scipy, triu'),
    row('the same against `scipy.sparse.triu`, new memory', 'jaccard', 'jaccard: scipy, triu'),
    row('100 strongest by shared members', 'strongest by shared', 'strongest by shared: scipy'),
    row('100 strongest by Jaccard', 'strongest by jaccard', 'strongest by jaccard: scipy'),
    '',
    '| figure | value |',
    '|---|---:|',
    `| peak memory above the input, counts and Jaccard | ${times.bytesAPair.toFixed(1)} bytes a pair |`,
    `| one body against all (mean of 1,000 bodies) | ${milliseconds(times.oneBody)} ms, 1/${Math.round(all / times.oneBody)} of all pairs |`,
    `| the body with most members against all | ${milliseconds(times.largestBody)} ms, 1/${Math.round(all / times.largestBody)} of all pairs |`,
    `| pairs by kind (size, size, shared) | ${milliseconds(times.chance.cells)} ms |`,
    `| configuration model: fit | ${milliseconds(times.chance.fit)} ms |`,
    `| configuration model: p and q of all pairs | ${milliseconds(times.chance.tails)} ms |`,
    `| simple chance: p and q of all pairs | ${milliseconds(times.chance.simple)} ms |`,
  ];
}

/** The table of the snapshot. */
export function snapshotLines({ samples, seats }: SnapshotTimes): string[] {
  const time = (name: string): string => milliseconds(median(samples.get(name) ?? []));
  return [
    `The same register in Neo4j on the same machine, ${seats.toLocaleString('en')} seats:`,
    '',
    '| reading | ms |',
    '|---|---:|',
    `| the snapshot, ready for analysis | ${time('snapshot')} |`,
    `| the same columns by the plain driver, records kept as they come | ${time('plain driver')} |`,
    '',
    `The snapshot takes ${medianRatio(samples, 'snapshot', 'plain driver').toFixed(2)} times as long as the plain read.`,
  ];
}

/** The table of mergers. */
export function mergerLines(times: readonly MergerTimes[]): string[] {
  const count = (n: number): string => n.toLocaleString('en');
  return [
    'Mergers of two to four bodies, asked of the interface in process, each another one:',
    '',
    '| register | bodies | people | seats | questions | median, ms | 95 % are answered within, ms |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...times.map(
      ({ name, bodies, people, seats, questions }) =>
        `| ${name} | ${count(bodies)} | ${count(people)} | ${count(seats)} | ${questions.length} | ` +
        `${milliseconds(median(questions))} | ${milliseconds(percentile(questions, 95))} |`,
    ),
  ];
}

/** The table of plans from a clean sheet. */
export function planLines(times: readonly PlanTimes[]): string[] {
  const count = (n: number): string => n.toLocaleString('en');
  const gap = (of: number | null): string =>
    of === null ? 'not known' : of === 0 ? 'optimal' : `${(of * 100).toFixed(2)} %`;
  return [
    'Plans over the Congress committees, objective seats, Jaccard 0.2 over people, up to four bodies a merger:',
    '',
    '| rule | candidates | seats surely saved | gap | s |',
    '|---|---:|---:|---:|---:|',
    ...times.map(
      ({ rule, candidates, saved, gap: of, seconds }) =>
        `| ${rule} | ${count(candidates)} | ${count(saved)} | ${gap(of)} | ${seconds.toFixed(1)} |`,
    ),
  ];
}

function milliseconds(seconds: number): string {
  const value = seconds * 1000;
  return value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
