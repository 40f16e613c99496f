/** Lines for the person who runs the server: time, level, words. Errors keep their stack at level `debug`. */
import { explain } from './neo4j/failure.mjs';

export type Level = 'error' | 'warn' | 'info' | 'debug';

export type Log = Readonly<Record<Level, (text: string, error?: unknown) => void>>;

const LEVELS: readonly Level[] = ['error', 'warn', 'info', 'debug'];

export function createLog(level: Level, write: (line: string) => void = (line) => console.error(line)): Log {
  const most = LEVELS.indexOf(level);
  const at = (own: Level) => (text: string, error?: unknown) => {
    if (LEVELS.indexOf(own) > most) return;
    const cause = error === undefined ? '' : `: ${level === 'debug' ? explain(error) : firstLine(error)}`;
    write(`${new Date().toISOString()} ${own} ${text}${cause}`);
  };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

function firstLine(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
