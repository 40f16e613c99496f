/**
 * Imported first by every script: tells an old Node that it is too old, in words that an old Node can read. That is
 * why nothing newer than modules is used here.
 */
import { readFileSync } from 'fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const least = engines.node.replace('>=', '').split('.').map(Number);
const own = process.versions.node.split('.').map(Number);
const older = own.map((part, index) => part - least[index]).find((difference) => difference !== 0);
if (older !== undefined && older < 0) {
  console.error(`This Node is too old: ${process.versions.node}, and ${engines.node} is needed.`);
  console.error('Install a later one: from nodejs.org, or with your package manager.');
  process.exit(1);
}
