/** What speaks for and against, and what no source tells. */
import type { Text } from '../document/model.ts';
import { rangeText, scenarioTitle, type Pen } from './cells.ts';
import { changedBodies, type Finding, type MemoRequest } from './request.ts';
import type { Sources } from './sources.ts';

/** Findings of one tone; earlier discussions stand with the question. */
export function findingLines(
  pen: Pen,
  sources: Sources,
  request: MemoRequest,
  tone: Finding['tone'],
): Text[] {
  return request.findings
    .filter((finding) => finding.tone === tone && finding.decision === null)
    .map((finding) => findingLine(pen, sources, request, finding));
}

function findingLine(
  { words, formats }: Pen,
  sources: Sources,
  request: MemoRequest,
  finding: Finding,
): Text {
  const said = words.findings[finding.code] ?? finding.code;
  const ids = new Set(finding.bodies.map(({ id }) => id));
  const all = ids.size === request.bodies.length;
  const about = finding.nodes.length > 0 ? finding.nodes : all ? [] : finding.bodies;
  const names = about.length === 0 ? '' : `: ${formats.list(about.map(({ name }) => name))}`;
  const citations = request.bodies.filter(({ id }) => ids.has(id)).flatMap((body) => body.citations);
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
export function unknownLines(pen: Pen, sources: Sources, request: MemoRequest): Text[] {
  const { words, formats } = pen;
  const t = words.unknown;
  const { outcome } = request.scenarios[request.chosen ?? 0];
  const lines: Text[] = [];
  const rhythmless = outcome.hours.notComputable;
  if (rhythmless.length > 0) lines.push([t.rhythm(formats.list(rhythmless.map(({ name }) => name)))]);
  for (const finding of request.findings)
    if (finding.tone === 'UNKNOWN' && finding.code !== 'rhythm-unknown')
      lines.push(findingLine(pen, sources, request, finding));
  const changed = new Set(changedBodies(outcome).map(({ id }) => id));
  const seats = request.bodies.filter(({ id }) => changed.has(id)).flatMap((body) => body.seats);
  const { before } = outcome.seats;
  const uncertain = seats.some(
    ({ presence, count }) => presence !== 'SURE' || (count.max !== null && count.max > count.min),
  );
  if (before.max !== before.min && uncertain) lines.push([t.possible(rangeText(pen, before))]);
  if (seats.some(({ count }) => count.max === null)) lines.push([t.least(rangeText(pen, before))]);
  const unnamed = seats.filter(({ holder }) => holder === null).length;
  if (unnamed > 0) lines.push([t.unnamed(unnamed, seats.length)]);
  const ends = seats.filter(({ term }) => term.end !== null).length;
  if (ends < seats.length) lines.push([t.ends(ends, seats.length)]);
  const behalf = (kind: 'UNKNOWN' | 'PERSONAL') => seats.filter((seat) => seat.behalf === kind).length;
  if (behalf('UNKNOWN') > 0) lines.push([t.organisation(behalf('UNKNOWN'))]);
  if (behalf('PERSONAL') > 0) lines.push([t.personal(behalf('PERSONAL'))]);
  // Seats above are counted as the source lists them.
  if (seats.some(({ count }) => count.max !== 1)) lines.push([t.several]);
  const { hours, preparation, travel } = request.assumptions;
  lines.push([t.assumed(rangeText(pen, hours), rangeText(pen, preparation), rangeText(pen, travel))]);
  if (!outcome.seats.exact || !outcome.hours.exact) lines.push([t.outer]);
  if (seats.some(({ citations }) => citations.length === 0)) lines.push([t.uncited]);
  return lines;
}

/** Moves that do not apply to the graph as it is, and why: the figures are those of the others. */
export function problemLines(pen: Pen, { scenarios, hidden }: MemoRequest): Text[] {
  const t = pen.words.moveProblems;
  return scenarios.flatMap((scenario, at) =>
    scenario.outcome.problems.map(({ move, code, id }): Text => [
      { text: `${scenarioTitle(pen, scenario, at)}: `, strong: true },
      // An id may be made of the name of a person.
      t.line(move + 1, t.codes[code] ?? code, hidden ? null : id),
    ]),
  );
}
