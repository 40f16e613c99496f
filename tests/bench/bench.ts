/** All benchmarks; the result goes to the screen and to docs/benchmarks.md. Started by `npm run bench`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePairs } from './pairs.ts';
import { peerPython } from './peer.ts';
import { machineLines, pairLines, replaceResults } from './report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'benchmarks.md');
const ROUNDS = 15;

const python = peerPython(join(ROOT, '.cache', 'bench'));
const lines = [...machineLines(new Date()), '', ...pairLines(await measurePairs(python, ROUNDS))];
console.log(lines.join('\n'));
writeFileSync(PAGE, replaceResults(readFileSync(PAGE, 'utf8'), lines));
