/**
 * Writes everything that is made from something else in the repository: types of the Cypher statements, of the SDL and
 * of the operations of client and memo, the printed SDL, the description and template of the import format, and the assembled pair
 * kernel. A test compares the result with what is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateApi } from './generate-api.ts';
import { generateOperations } from './generate-operations.ts';
import { generateFormat } from './generate-format.ts';
import { generateKernel, KERNEL_MODULE } from './generate-kernel.ts';
import { generateStatements, STATEMENTS_MODULE } from './generate-statements.ts';

const ROOT = join(import.meta.dirname, '..');

/** Paths from the root of the repository to the text each file must have. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [STATEMENTS_MODULE, generateStatements()],
    ...generateFormat(),
    ...(await generateApi()),
    ...(await generateOperations()),
    [KERNEL_MODULE, await generateKernel()],
  ]);
}

if (import.meta.filename === process.argv[1])
  for (const [path, text] of await generated()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
