/**
 * Fingerprints: what a row said when it was imported. What stands in the graph now is fingerprinted the same way; where
 * the two differ, somebody changed it by hand.
 */
import { createHash } from 'node:crypto';
import type { Properties } from './plan.ts';

/**
 * @param links - ids at the other ends of a node's links, by type of relation, in order
 * @param roleTerms - terms of the roles of a seat
 */
export function fingerprintOf(
  properties: Properties,
  links: Readonly<Record<string, readonly string[]>> = {},
  roleTerms: readonly { readonly properties: Properties }[] = [],
): string {
  const said = [
    sorted(properties),
    sorted(links),
    roleTerms.map((part) => JSON.stringify(sorted(part.properties))).sort(),
  ];
  return hashOf(JSON.stringify(said));
}

/** 96 bits: two rows meet by chance in one of 10¹⁷ registers of a million rows. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** Entries in the order of their names, without what is absent; whole numbers of both kinds look the same. */
function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.keys(record)
    .sort()
    .filter((name) => record[name] !== null && record[name] !== undefined)
    .map((name) => {
      const value = record[name];
      return [name, typeof value === 'bigint' ? Number(value) : value];
    });
}
