/** The assembled kernel, compiled once in a process. */
import { PAIR_KERNEL } from './generated/pair-kernel.ts';

let compiled: WebAssembly.Module | null | undefined;

/** Null where the runtime offers no WebAssembly (or no vector instructions): the plain versions are used then. */
export function pairKernel(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Uint8Array.from(atob(PAIR_KERNEL), (c) => c.charCodeAt(0)));
    } catch {
      compiled = null;
    }
  }
  return compiled;
}
