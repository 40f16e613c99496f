/** Assembles the text of the pair kernel (WebAssembly) into a module that the server loads without a tool. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = 'server/analysis/pairs/kernel';
const SOURCE = `${FOLDER}/pairs.wat`;
export const KERNEL_MODULE = `${FOLDER}/generated/pair-kernel.ts`;

/** The module's text. @throws Error with line and reason when the kernel does not assemble. */
export async function generateKernel(): Promise<string> {
  const text = readFileSync(join(import.meta.dirname, '..', SOURCE), 'utf8');
  const tools = await wabt();
  const parsed = tools.parseWat(SOURCE, text, { simd: true, bulk_memory: true });
  try {
    parsed.validate();
    const { buffer } = parsed.toBinary({});
    const encoded = Buffer.from(buffer).toString('base64');
    return `// Assembled from pairs.wat by npm run generate; not edited by hand.\nexport const PAIR_KERNEL =\n  '${encoded}';\n`;
  } finally {
    parsed.destroy();
  }
}
