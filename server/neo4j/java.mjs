/**
 * The Java that runs the local database: JAVA_HOME first, then the one on the PATH. Plain JavaScript, because the
 * start script asks before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** Neo4j 5.26 needs it; later ones work. */
export const LEAST_JAVA = 17;

const REMEDY =
  `Install Java ${LEAST_JAVA} or later (Debian, Ubuntu: apt-get install openjdk-17-jre-headless; ` +
  'macOS: brew install openjdk@17), or set JAVA_HOME to one, or set NEO4J_URI to use a database that runs elsewhere.';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ path: string, version: number, says: string }} the command to run, its feature release (17, 21 ...), and all
 *   that it says of itself
 * @throws {Failure} when there is none, it is too old, or its version cannot be read
 */
export function findJava(env = process.env) {
  const home = env.JAVA_HOME;
  const path = home ? join(home, 'bin', 'java') : 'java';
  const asked = spawnSync(path, ['-version'], { env, encoding: 'utf8', timeout: 20_000 });
  const place = home ? `JAVA_HOME (${home})` : 'the PATH';
  if (asked.error || asked.status !== 0) {
    const why = asked.error && 'code' in asked.error && asked.error.code === 'ENOENT' ? '' : ` that runs`;
    throw new Failure(`Java was not found: ${place} has no java${why}.`, REMEDY, { cause: asked.error });
  }
  const text = `${asked.stderr}\n${asked.stdout}`;
  const version = javaVersion(text);
  if (version === null)
    throw new Failure(`The java of ${place} does not say its version: ${text.trim().slice(0, 200)}`, REMEDY);
  if (version < LEAST_JAVA)
    throw new Failure(`The Java of ${place} is too old: ${version}, and ${LEAST_JAVA} is needed.`, REMEDY);
  return { path, version, says: text.trim() };
}

/**
 * The feature release in the output of `java -version`: 8 for "1.8.0_392", 17 for "17.0.15". null: not there.
 * @param {string} text
 * @returns {number | null}
 */
export function javaVersion(text) {
  const found = /version "(?:1\.)?(\d+)/.exec(text);
  return found ? Number(found[1]) : null;
}
