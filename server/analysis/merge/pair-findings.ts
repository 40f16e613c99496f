/** What is said of a pair that a meeting could talk about, and of all pairs of a group: each with whom it rests on. */
import type { Overlap, Pair } from '../overlap.ts';
import { pairLists, type ListedMember } from '../pair.ts';
import type { NodeRef } from '../snapshot.ts';
import type { Finding } from './compatibility.ts';

/** An overlap that chance reaches in every other draw or more is at chance. */
const EVERY_OTHER = 0.5;

/** Whether a pair shares more members than chance would give: more than are expected, and as many in fewer than every
 *  other draw. Where nothing is known of chance (interlocks), whatever is shared counts. */
export function isAboveChance({ chance: { lift, p, simpleP }, shared }: Pair): boolean {
  return shared > 0 && (lift === null || lift > 1) && (p ?? simpleP ?? 0) < EVERY_OTHER;
}

/** What members and rhythm say of a pair. `rhythm`: how alike, 0 to 1; null: not known. */
export function pairFindings(overlap: Overlap, pair: Pair, rhythm: number | null): Finding[] {
  const found = memberFindings(overlap, pair);
  if (rhythm !== null && rhythm >= 0.5)
    found.push({ code: 'rhythms-alike', tone: 'fits', bodies: [pair.a, pair.b] });
  return found;
}

function memberFindings(overlap: Overlap, pair: Pair): Finding[] {
  const bodies = [pair.a, pair.b];
  const listed = overlap.lists(pair.a, pair.b).shared;
  const nodes = nodesOf(listed, 2);
  const found: Finding[] = [];
  const { shared, chance } = pair;
  if (shared > 0 && !isAboveChance(pair))
    found.push({ code: 'members-below-chance', tone: 'caution', bodies, nodes });
  else if (pair.coefficient === 1) found.push({ code: 'members-contained', tone: 'fits', bodies, nodes });
  else if (shared > 0 && (chance.q ?? 1) < 0.05)
    found.push({ code: 'members-above-chance', tone: 'fits', bodies, nodes });
  else if (shared > 0) found.push({ code: 'members-shared', tone: 'fits', bodies, nodes });
  if (overlap.options.members === 'organisations' && pair.sharedPeople.min > 0)
    found.push({ code: 'people-shared', tone: 'fits', bodies, nodes: sharedPeople(overlap, pair) });
  if (shared > 0 && chance.tooSmallToTell) found.push({ code: 'too-small-to-tell', tone: 'unknown', bodies });
  const possibly = nodesOf(listed, 1);
  if (possibly.length > 0)
    found.push({ code: 'members-possibly-shared', tone: 'unknown', bodies, nodes: possibly });
  return found;
}

function sharedPeople({ people }: Overlap, { a, b }: Pair): NodeRef[] {
  return nodesOf(pairLists(people, people.rowOf[a], people.rowOf[b]).shared, 2);
}

function nodesOf(listed: readonly ListedMember[], presence: 1 | 2): NodeRef[] {
  return listed.flatMap((one) => (one.presence === presence ? [one.member.node] : []));
}

/** A line that runs over bodies between the two, which a finding about the two alone does not see. */
export function lineFindings(pair: Pair, findings: readonly Finding[]): Finding[] {
  const said = (code: Finding['code']) => findings.some((finding) => finding.code === code);
  const isSuccession = (line: Pair['lines'][number]) => line === 'succeeds' || line === 'to-succeed';
  const found: Finding[] = [];
  const bodies = [pair.a, pair.b];
  if (pair.lines.some(isSuccession) && !said('successor-among'))
    found.push({ code: 'successor-among', tone: 'caution', bodies });
  if (pair.lines.some((line) => !isSuccession(line)) && !said('in-one-line'))
    found.push({ code: 'in-one-line', tone: 'caution', bodies });
  return found;
}

/** Findings about each two of a group, those of one code together: the bodies of all of them, in the group's order, and
 *  all whom they rest on. */
export function together(group: readonly number[], findings: readonly Finding[]): Finding[] {
  const byCode = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    const about = new Set([...(known?.bodies ?? []), ...finding.bodies]);
    const nodes = distinct([...(known?.nodes ?? []), ...(finding.nodes ?? [])]);
    byCode.set(finding.code, { ...finding, bodies: group.filter((body) => about.has(body)), nodes });
  }
  return [...byCode.values()];
}

const SHARED_CODES: readonly Finding['code'][] = [
  'members-contained',
  'members-above-chance',
  'members-shared',
  'members-below-chance',
];

/** Who surely sits in all bodies of a group, as what is said of each two of them names those that share. */
export function sharedByAll(bodies: readonly number[], ofPairs: readonly Finding[]): Finding[] {
  const shared = ofPairs.filter(({ code }) => SHARED_CODES.includes(code)).map(({ nodes }) => nodes ?? []);
  if (shared.length < (bodies.length * (bodies.length - 1)) / 2) return [];
  const nodes = shared.reduce((left, own) => left.filter((node) => own.some((other) => same(node, other))));
  return nodes.length > 0 ? [{ code: 'members-in-all', tone: 'fits', bodies, nodes }] : [];
}

const same = (a: NodeRef, b: NodeRef): boolean => a.kind === b.kind && a.index === b.index;

function distinct(nodes: readonly NodeRef[]): NodeRef[] {
  return [...new Map(nodes.map((node) => [`${node.kind} ${node.index}`, node])).values()];
}
