/**
 * Peak memory of counts with Jaccard above what the process held before, in a process that does nothing else.
 * Called with the folder of the matrix and the number of members; prints bytes and pairs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPairsWithJaccard } from '../../server/analysis/pairs/counts.ts';
import { twoModeMatrix, type TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';

const [folder, memberCount] = process.argv.slice(2);
const integers = (name: string): Int32Array =>
  new Int32Array(Uint8Array.from(readFileSync(join(folder, name))).buffer);
const offsets = integers('offsets.bin');
const matrix: TwoModeMatrix = {
  bodyCount: offsets.length - 1,
  memberCount: Number(memberCount),
  offsets,
  members: integers('members.bin'),
};
// What any first count brings into the process (the kernel, compiled code) is not memory of this count.
const few = Array.from({ length: 400 }, (_, i) => i);
countPairsWithJaccard(
  twoModeMatrix(
    400,
    1,
    few,
    few.map(() => 0),
  ),
);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const { pairCount } = countPairsWithJaccard(matrix);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ bytes: peak - before, pairs: pairCount }));
