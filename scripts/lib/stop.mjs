/**
 * When to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the npm that started this process. npm that is ended
 * leaves its child alive and tells it nothing, so the child looks after its parents.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']);

/**
 * @param {(again: string) => void} [onSecond] called when somebody asks a second time
 * @returns {AbortSignal} aborted, with the reason in words, when this process should stop
 */
export function stopSignal(onSecond = () => process.exit(130)) {
  const controller = new AbortController();
  /** @param {string} why */
  const stop = (why) => {
    if (controller.signal.aborted) onSecond(why);
    else controller.abort(new Stopped(why));
  };
  for (const signal of SIGNALS) {
    if (signal === 'SIGBREAK' && process.platform !== 'win32') continue;
    process.on(signal, () => stop(signal === 'SIGINT' ? 'Ctrl-C' : signal));
  }
  // What is printed into a closed terminal must not end the process before it has put things in order.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  if (process.env.npm_lifecycle_event) watchParents(() => stop('npm ended'));
  return controller.signal;
}

/** The reason of the abort: no failure, somebody wanted it. */
export class Stopped extends Error {
  /** @param {string} why */
  constructor(why) {
    super(why);
    this.name = 'AbortError';
  }
}

/**
 * Calls back once when the parent ends, or the parent's parent where the parent is only the shell that npm put
 * between.
 * @param {() => void} ended
 */
function watchParents(ended) {
  const parent = process.ppid;
  let grandparent = 0;
  void commandOf(parent).then(async (command) => {
    if (/(^|\/)(sh|bash|dash|zsh|cmd|cmd\.exe)\s.*-?-c\s/.test(command)) grandparent = await parentOf(parent);
  });
  const timer = setInterval(async () => {
    const orphaned =
      process.ppid !== parent ||
      (process.platform === 'win32' && !exists(parent)) ||
      (grandparent > 1 && (await parentOf(parent)) !== grandparent);
    if (!orphaned) return;
    clearInterval(timer);
    ended();
  }, 500);
  timer.unref();
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The command line of a process; empty where it cannot be read. @param {number} pid @returns {Promise<string>} */
async function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return process.platform === 'win32' ? '' : ps(pid, 'args=');
}

/** 0 where it cannot be read. @param {number} pid @returns {Promise<number>} */
async function parentOf(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      return 0;
    }
  }
  return Number(await ps(pid, 'ppid=')) || 0;
}

/** @param {number} pid @param {string} column @returns {Promise<string>} */
function ps(pid, column) {
  return new Promise((settle) => {
    execFile('ps', ['-o', column, '-p', String(pid)], (_error, text) => settle(text.trim()));
  });
}
