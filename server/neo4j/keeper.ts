/**
 * Ends the local database when nobody uses it any more: a server that is killed by force cannot do it itself. A shell
 * loop of its own process, because it must outlive the server and weigh nothing. Not on Windows, where the next start
 * finds the database and takes it over.
 */
import { spawn } from 'node:child_process';
import { markOf, type ProcessMark } from './processes.ts';

/** $1: process number of the database; $2: folder with one file for each user, named by its process number. */
const SCRIPT = `
alive() {
  # A process that ended but was not collected by its parent still has a number.
  kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null
}
while alive "$1"; do
  used=
  for user in "$2"/*; do
    alive "\${user##*/}" && used=yes
  done
  [ -n "$used" ] || kill -TERM "$1" 2>/dev/null
  sleep 1
done
`;

/** Starts the keeper; null where there is no shell for it. It ends by itself within a second after the database. */
export function startKeeper(database: number, users: string): ProcessMark | null {
  if (process.platform === 'win32') return null;
  const keeper = spawn('sh', ['-s', String(database), users], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.on('error', () => {}); // no shell: as on Windows
  keeper.stdin.on('error', () => {});
  keeper.stdin.end(SCRIPT);
  keeper.unref();
  return keeper.pid === undefined ? null : markOf(keeper.pid);
}
