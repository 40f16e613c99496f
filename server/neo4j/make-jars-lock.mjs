/**
 * Writes jars.lock.json, the pinned jars of Neo4j. Run once when the version is raised, on a machine with Maven:
 *   node server/neo4j/make-jars-lock.mjs 5.26.31
 * Users never run it and need no Maven.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('usage: node server/neo4j/make-jars-lock.mjs VERSION (such as 5.26.31)');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'jars-lock-'));
try {
  const dependency = `<groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version>`;
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion><groupId>lock</groupId><artifactId>lock</artifactId>` +
      `<version>1</version><dependencies><dependency>${dependency}</dependency></dependencies></project>`,
  );
  const list = join(folder, 'list.txt');
  execFileSync(
    'mvn',
    [
      '-q',
      'dependency:list',
      '-DincludeScope=runtime',
      `-DoutputFile=${list}`,
      '-DoutputAbsoluteArtifactFilename=true',
    ],
    { cwd: folder, stdio: 'inherit' },
  );
  // group:artifact:jar[:classifier]:version:scope:path
  const jars = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes(':jar:'))
    .map((line) => {
      const path = /:(?:compile|runtime):(.*\.jar)/.exec(line)?.[1] ?? '';
      const [group, artifact, , ...rest] = line.split(/:(?:compile|runtime):/)[0].split(':');
      const bytes = readFileSync(path);
      return {
        jar: [group, artifact, rest.at(-1), ...rest.slice(0, -1)].join(':'),
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    })
    .sort((a, b) => (a.jar < b.jar ? -1 : 1));
  const rows = jars.map((jar) => `    ${JSON.stringify(jar)}`).join(',\n');
  writeFileSync(
    join(import.meta.dirname, 'jars.lock.json'),
    `{\n  "neo4j": "${version}",\n  "jars": [\n${rows}\n  ]\n}\n`,
  );
  console.log(`${jars.length} jars, ${jars.reduce((sum, jar) => sum + jar.bytes, 0)} bytes`);
} finally {
  rmSync(folder, { recursive: true });
}
