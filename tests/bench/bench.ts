/** All benchmarks; the result goes to the screen and to docs/benchmarks.md. Started by `npm run bench`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { measureFirstVisit } from './map/first-visit.ts';
import { measurePanning } from './map/panning.ts';
import { mapLines } from './map/report.ts';
import { measureMergers, measurePlans } from './mergers.ts';
import { measurePairs } from './pairs.ts';
import { peerPython } from './peer.ts';
import { createSteps } from '../../scripts/lib/steps.mjs';
import { machineLines, mergerLines, pairLines, planLines, replaceResults, snapshotLines } from './report.ts';
import { measureSnapshot } from './snapshot.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'benchmarks.md');
const CACHE = join(ROOT, '.cache', 'bench');
const ROUNDS = 15;
const READING_ROUNDS = 5;
const QUESTIONS = 100;

const [load] = loadavg();
const steps = createSteps();
const python = await steps.run('scipy', async () => peerPython(CACHE));
const pairs = await steps.run('Pairs', () => measurePairs(python, ROUNDS));
const mergers = await steps.run('Mergers', () => measureMergers(ROOT, QUESTIONS));
const plans = await steps.run('Plans', () => measurePlans(ROOT));
const snapshot = await measureSnapshot(ROOT, CACHE, READING_ROUNDS, steps);
const panning = await steps.run('Panning', () => measurePanning(ROOT, CACHE, READING_ROUNDS));
const visits = await measureFirstVisit(ROOT, CACHE, READING_ROUNDS, steps);
const lines = [
  ...machineLines(new Date(), load),
  '',
  ...pairLines(pairs),
  '',
  ...snapshotLines(snapshot),
  '',
  ...mapLines(panning, visits),
  '',
  ...mergerLines(mergers),
  '',
  ...planLines(plans),
];
console.log(lines.join('\n'));
writeFileSync(PAGE, replaceResults(readFileSync(PAGE, 'utf8'), lines));
