/** scipy in a process and a virtual environment of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { TwoModeMatrix } from '../../server/analysis/pairs/matrix.ts';

const HERE = import.meta.dirname;
const REQUIREMENTS = join(HERE, 'requirements.txt');

export type PeerTask = 'counts' | 'jaccard' | 'jaccard_triu' | 'strongest_shared' | 'strongest_jaccard';

export interface PeerAnswer {
  readonly seconds: number;
  readonly pairs?: number;
  readonly sum?: number;
  readonly jaccard?: number;
  readonly strongest?: readonly number[];
}

/**
 * The Python of the environment, made in `cache` when it is missing or its requirements have changed.
 * @throws Error naming what is missing
 */
export function peerPython(cache: string): string {
  const home = join(cache, 'python');
  const made = join(home, 'requirements.txt');
  const python = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(made) && readFileSync(made, 'utf8') === wanted) return python;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  execFileSync(basePython(), ['-m', 'venv', home], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(made, wanted);
  return python;
}

function basePython(): string {
  const asked = process.env.PYTHON;
  for (const name of asked ? [asked] : ['python3', 'python3.13', 'python3.12', 'python3.11', 'python']) {
    try {
      execFileSync(name, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))'], {
        stdio: 'ignore',
      });
      return name;
    } catch {
      // Not there, or too old: the next name.
    }
  }
  throw new Error(
    `${asked ?? 'Python'} is not Python 3.11 or later with venv. Install one, or name it in the variable PYTHON.`,
  );
}

/** A running peer that has read the matrix. */
export class Peer {
  readonly #process: ChildProcess;
  readonly #lines: Interface;
  readonly #waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  versions = '';

  private constructor(process: ChildProcess, lines: Interface) {
    this.#process = process;
    this.#lines = lines;
    lines.on('line', (line) => this.#waiting.shift()?.resolve(line));
    process.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0))
        reject(new Error(`the peer ended with exit code ${code}`));
    });
  }

  static async start(python: string, matrix: TwoModeMatrix, folder: string): Promise<Peer> {
    writeFileSync(join(folder, 'offsets.bin'), matrix.offsets);
    writeFileSync(join(folder, 'members.bin'), matrix.members);
    const child = spawn(python, [join(HERE, 'peer.py'), folder, String(matrix.memberCount)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // One thread, as ours.
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    });
    const peer = new Peer(child, createInterface({ input: child.stdout }));
    peer.versions = (JSON.parse(await peer.#line()) as { versions: string }).versions;
    return peer;
  }

  async run(task: PeerTask): Promise<PeerAnswer> {
    this.#process.stdin?.write(`${task}\n`);
    return JSON.parse(await this.#line()) as PeerAnswer;
  }

  stop(): void {
    this.#lines.close();
    this.#process.stdin?.end();
  }

  #line(): Promise<string> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }
}
