/**
 * Processes told apart by number and start time: a number alone may belong to somebody else after a restart.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of the operating system; only compared, never read. */
  readonly started: string;
}

/** The mark of a running process; null: there is none with this number (one that ended and waits for its parent counts as ended). */
export function markOf(pid: number): ProcessMark | null {
  const started = startOf(pid);
  return started === null ? null : { pid, started };
}

export function isRunning(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.started;
}

/**
 * Asks a process to end, waits, and ends it by force when it takes longer. Nothing happens when it is gone already.
 * Returns false when the process is still there (another user's).
 */
export async function endProcess(mark: ProcessMark, patienceMs: number): Promise<boolean> {
  for (const [signal, wait] of [
    ['SIGTERM', patienceMs],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isRunning(mark)) return true;
    try {
      process.kill(mark.pid, signal);
    } catch {
      return !isRunning(mark);
    }
    const until = Date.now() + wait;
    while (Date.now() < until) {
      if (!isRunning(mark)) return true;
      await sleep(25);
    }
  }
  return !isRunning(mark);
}

/** Numbers of the processes whose command line holds the text. Empty where the system has no `ps`. */
export function processesWith(text: string): ProcessMark[] {
  if (process.platform === 'win32') return [];
  const listed = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  if (listed.status !== 0) return [];
  return listed.stdout
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => markOf(Number.parseInt(line, 10)))
    .filter((mark) => mark !== null && mark.pid !== process.pid) as ProcessMark[];
}

function startOf(pid: number): string | null {
  if (process.platform === 'linux') return startOnLinux(pid);
  const [command, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'stat=,lstart=', '-p', String(pid)]];
  const asked = spawnSync(command as string, args as string[], { encoding: 'utf8' });
  const text = asked.stdout?.trim() ?? '';
  return asked.status === 0 && text !== '' && !text.startsWith('Z') ? text.replace(/^\S+\s+/, '') : null;
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the command stands in brackets and may hold anything: the fields count from the last bracket on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}
