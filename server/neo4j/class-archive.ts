/**
 * The classes of Neo4j in the form that Java has them in memory, in a file beside the jars: a database that is started
 * with it needs three fifths of the processor time until it answers. `npm test` makes it once; whoever starts a database
 * later uses it where it is there. Java looks itself whether it fits, and does without where not.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the archive for this Java and these jars lies, made or not. */
export function classArchivePath(jars: readonly string[], java: { readonly says: string }): string {
  const hash = createHash('sha256').update(java.says).update(jars.join('\n')).digest('hex');
  return join(dirname(jars[0]), `classes-${hash.slice(0, 16)}.jsa`);
}

/** Options of a Java that reads the archive; none where there is no archive. */
export function readsClasses(archive: string): string[] {
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, ...QUIET] : [];
}

/** Options of a Java that writes an archive when it ends, which then takes a quarter of a minute. */
export function writesClasses(archive: string): string[] {
  return [`-XX:ArchiveClassesAtExit=${archive}`, ...QUIET];
}

/** Java warns of each class that it leaves out, and of an archive that does not fit. */
const QUIET = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
