/** Lays a matrix out in the kernel's memory, and opens the kernel on it. */
import type { TwoModeMatrix } from '../matrix.ts';
import { pairKernel } from './module.ts';

/** Bodies, members of a body and shared members must fit 16 bits. */
export const MOST_BODIES = 65_535;
const PAGE = 65_536;
/** The kernel may write or read this far beyond a column. */
const SLACK = 16;
/** Fixed places of the kernel: a mark and a table entry for each of 65,536 bodies. */
const TABLE = 131_072;
const FREE = TABLE + 4 * 65_536;
const MOST_BYTES = 65_536 * PAGE;

/** What `pairs.wat` exports; its comments say what each does. */
interface KernelExports {
  readonly count: (
    a: number,
    to: number,
    others: number,
    shared: number,
    pair: number,
    limit: number,
    ends: number,
  ) => number;
  readonly jaccard: (
    a: number,
    to: number,
    others: number,
    shared: number,
    ends: number,
    jaccard: number,
  ) => void;
  readonly seek: (a: number, to: number, reach: number, least: number, at: number, limit: number) => number;
  readonly found: WebAssembly.Global;
}

export interface OpenKernel {
  readonly exports: KernelExports;
  readonly buffer: ArrayBuffer;
  /** Addresses of the columns that were asked for. */
  readonly columns: readonly number[];
  /** The kernel's table, as sizes (for `jaccard`) or as demands (for `seek`). */
  readonly sizes: Float32Array;
  readonly demands: Uint16Array;
}

/**
 * Memory that is kept from one use to the next, so that the operating system has to provide it only once. What a use
 * returned is overwritten by the next.
 */
export class PairMemory {
  #memory: WebAssembly.Memory | null = null;

  /** Bytes held. */
  get size(): number {
    return this.#memory?.buffer.byteLength ?? 0;
  }

  /** The memory, grown to at least `bytes`. @throws RangeError when the machine has not that much. */
  reserve(bytes: number): WebAssembly.Memory {
    const pages = Math.ceil(bytes / PAGE);
    if (this.#memory === null) {
      this.#memory = new WebAssembly.Memory({ initial: pages });
    } else if (this.size < bytes) {
      this.#memory.grow(pages - this.size / PAGE);
    }
    return this.#memory;
  }
}

/**
 * Puts the matrix into the memory, with room for columns of the given numbers of bytes, and opens the kernel on it.
 * Null where the kernel cannot be used: no WebAssembly, too many bodies, or more memory than there is.
 */
export function openKernel(
  matrix: TwoModeMatrix,
  columnBytes: readonly number[],
  memory: PairMemory,
): OpenKernel | null {
  const module = pairKernel();
  const { bodyCount, memberCount, offsets, members } = matrix;
  if (module === null || bodyCount > MOST_BODIES || memberCount > MOST_BODIES * PAGE) return null;
  let most = 0;
  for (let body = 0; body < bodyCount; body += 1) most = Math.max(most, offsets[body + 1] - offsets[body]);
  if (most > MOST_BODIES) return null;

  let free = FREE;
  const place = (bytes: number): number => {
    const at = free;
    free = Math.ceil((at + bytes + SLACK) / SLACK) * SLACK;
    return at;
  };
  const layout = {
    offsets: place(offsets.byteLength),
    members: place(members.byteLength),
    cursors: place(8 * memberCount),
    lists: place(2 * members.length),
    runs: place(8 * (most + 1)),
  };
  const columns = columnBytes.map(place);
  if (free > MOST_BYTES) return null;
  let wasm: WebAssembly.Memory;
  try {
    wasm = memory.reserve(free);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const { buffer } = wasm;
  new Int32Array(buffer, layout.offsets, offsets.length).set(offsets);
  new Int32Array(buffer, layout.members, members.length).set(members);
  const cursors = new Uint32Array(buffer, layout.cursors, 2 * memberCount);
  writeLists(matrix, cursors, new Uint16Array(buffer, 0, free >> 1), layout.lists);
  const instance = new WebAssembly.Instance(module, {
    layout: { memory: wasm, bodies: bodyCount, ...layout },
  });
  return {
    exports: instance.exports as unknown as KernelExports,
    buffer,
    columns,
    sizes: new Float32Array(buffer, TABLE, bodyCount),
    demands: new Uint16Array(buffer, TABLE, bodyCount),
  };
}

/** Writes the bodies of each member from address `at` on, and for each member where its list starts and ends. */
function writeLists(matrix: TwoModeMatrix, cursors: Uint32Array, words: Uint16Array, at: number): void {
  const { bodyCount, memberCount, offsets, members } = matrix;
  cursors.fill(0);
  for (let i = 0; i < members.length; i += 1) cursors[2 * members[i] + 1] += 2;
  let end = at;
  for (let member = 0; member < memberCount; member += 1) {
    cursors[2 * member] = end;
    end += cursors[2 * member + 1];
    cursors[2 * member + 1] = end;
  }
  for (let body = 0; body < bodyCount; body += 1) {
    for (let i = offsets[body]; i < offsets[body + 1]; i += 1) {
      const member = members[i];
      const next = cursors[2 * member];
      words[next >> 1] = body;
      cursors[2 * member] = next + 2;
    }
  }
  let start = at;
  for (let member = 0; member < memberCount; member += 1) {
    cursors[2 * member] = start;
    start = cursors[2 * member + 1];
  }
}
