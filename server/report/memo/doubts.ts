/** What speaks for and against, and what no source tells. */
import type { Text } from '../document/model.ts';
import { rangeText, type Pen } from './cells.ts';
import type { Finding, Merger } from './request.ts';
import type { Sources } from './sources.ts';

/** Findings of one tone; earlier discussions stand with the question. */
export function findingLines(pen: Pen, sources: Sources, merger: Merger, tone: Finding['tone']): Text[] {
  return merger.findings
    .filter((finding) => finding.tone === tone && finding.decision === null)
    .map((finding) => findingLine(pen, sources, merger, finding));
}

function findingLine({ words, formats }: Pen, sources: Sources, merger: Merger, finding: Finding): Text {
  const said = words.findings[finding.code] ?? finding.code;
  const all = finding.bodies.length === merger.bodies.length;
  const about = finding.nodes.length > 0 ? finding.nodes : all ? [] : finding.bodies;
  const names = about.length === 0 ? '' : `: ${formats.list(about.map(({ name }) => name))}`;
  const ids = new Set(finding.bodies.map(({ id }) => id));
  const citations = merger.bodies
    .filter(({ body }) => ids.has(body.id))
    .flatMap(({ body }) => body.citations);
  const facts = FACTS[finding.code];
  return [{ text: `${said}${names}.`, sources: facts === undefined ? [] : sources.marks(citations, facts) }];
}

/** Facts of the bodies that a finding rests on. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'mandates-differ': ['mandate'],
  'kinds-differ': ['kind'],
  'scopes-differ': ['scope'],
  statutory: ['statutory'],
  'under-review': ['statuses', 'status'],
  dormant: ['statuses', 'status'],
  ended: ['end'],
  planned: ['statuses', 'status', 'start'],
  'convenor-shared': ['convening'],
  'convenors-differ': ['convening'],
  'themes-shared': ['themes'],
  'places-shared': ['covers'],
};

/** Everything that is not known and bears on the figures. */
export function unknownLines(pen: Pen, sources: Sources, merger: Merger): Text[] {
  const { words, formats } = pen;
  const t = words.unknown;
  const lines: Text[] = [];
  const rhythmless = merger.bodies.filter(({ meetings }) => meetings === null);
  if (rhythmless.length > 0) lines.push([t.rhythm(formats.list(rhythmless.map(({ body }) => body.name)))]);
  for (const finding of merger.findings)
    if (finding.tone === 'UNKNOWN' && finding.code !== 'rhythm-unknown')
      lines.push(findingLine(pen, sources, merger, finding));
  const { before } = merger.seats;
  if (before.max !== before.min) lines.push([t.possible(rangeText(pen, before))]);
  const seats = merger.bodies.flatMap(({ body }) => body.seats);
  const unnamed = seats.filter(({ holder }) => holder === null).length;
  if (unnamed > 0) lines.push([t.unnamed(unnamed, seats.length)]);
  const ends = seats.filter(({ term }) => term.end !== null).length;
  if (ends < seats.length) lines.push([t.ends(ends, seats.length)]);
  if (merger.seatsOfUnknownOrganisation > 0) lines.push([t.organisation(merger.seatsOfUnknownOrganisation)]);
  if (merger.personalSeats > 0) lines.push([t.personal(merger.personalSeats)]);
  const { hours, preparation, travel } = merger.assumptions;
  lines.push([t.assumed(rangeText(pen, hours), rangeText(pen, preparation), rangeText(pen, travel))]);
  if (!merger.seats.exact || !merger.hours.exact) lines.push([t.outer]);
  if (seats.some(({ citations }) => citations.length === 0)) lines.push([t.uncited]);
  return lines;
}
