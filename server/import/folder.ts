/** Reads the files of a data set from a folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { planImport, type Planned } from './plan.ts';

/** What cannot be read as a folder of files; the message names the place and the remedy. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

const LARGEST_FILE = 200_000_000;

/**
 * Content of each `.csv` file of a folder, by name. Other files are not looked at.
 * @throws FolderError
 */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = namesIn(folder)
    .filter((name) => name.toLowerCase().endsWith('.csv') && !name.startsWith('.'))
    .sort();
  if (names.length === 0)
    throw new FolderError(
      `${folder} holds no CSV files. Copy seeds/template and fill it in; docs/import-format.md says how.`,
    );
  return new Map(names.map((name) => [name, readOne(join(folder, name))]));
}

/** Reads and plans a folder. @throws FolderError */
export function planFolder(folder: string): Planned {
  return planImport(readFolder(folder));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FolderError(`There is no folder ${folder}. Check the path.`);
    if (code === 'ENOTDIR') throw new FolderError(`${folder} is a file. Give the folder that it stands in.`);
    throw new FolderError(`${folder} cannot be read (${code ?? String(error)}). Check who may read it.`);
  }
}

function readOne(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE)
      throw new FolderError(
        `${path} has ${Math.round(size / 1e6)} MB; at most ${LARGEST_FILE / 1e6} can be read. Split the set.`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FolderError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new FolderError(`${path} cannot be read (${code ?? String(error)}). Check who may read it.`);
  }
}
