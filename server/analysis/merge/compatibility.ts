/**
 * Whether bodies fit together: findings with their reasons, for a meeting to weigh. No score is made of them.
 */
import type { DateSpan } from '../../domain/dates.ts';
import { phasesAt, seatsOf, type Selection } from '../select.ts';
import type { NodeRef } from '../snapshot.ts';
import { meetingsOf } from './hours.ts';

export type FindingCode =
  | 'mandates-differ'
  | 'kinds-differ'
  | 'scopes-differ'
  | 'statutory'
  | 'project-among'
  | 'in-one-line'
  | 'successor-among'
  | 'ended'
  | 'planned'
  | 'dormant'
  | 'under-review'
  | 'terms-end-apart'
  | 'terms-unknown'
  | 'rhythm-unknown'
  | 'members-unknown'
  | 'convenor-unknown'
  | 'convenors-differ'
  | 'convenor-shared'
  | 'themes-shared'
  | 'themes-differ'
  | 'themes-unknown'
  | 'places-shared'
  | 'places-differ'
  | 'discussed-before'
  | 'members-in-all'
  | 'members-possibly-shared'
  | 'members-contained'
  | 'members-above-chance'
  | 'members-shared'
  | 'members-below-chance'
  | 'too-small-to-tell'
  | 'people-shared'
  | 'rhythms-alike'
  | 'nobody-seated';

/** `fits` speaks for a merger, `caution` against it or for care, `unknown` says what no source tells. */
export interface Finding {
  readonly code: FindingCode;
  readonly tone: 'fits' | 'caution' | 'unknown';
  /** Indices of the bodies it is about. */
  readonly bodies: readonly number[];
  /** Index of the decision, of `discussed-before`. */
  readonly decision?: number;
  /** What is shared or differs, where that can be named. */
  readonly nodes?: readonly NodeRef[];
}

/** Findings about bodies that might merge, in a fixed order; bodies by their index in the snapshot. */
export function compatibility(selection: Selection, bodies: readonly number[]): Finding[] {
  return [
    ...natures(selection, bodies),
    ...phases(selection, bodies),
    ...terms(selection, bodies),
    ...convenors(selection, bodies),
    ...tasks(selection, bodies),
    ...gaps(selection, bodies),
    ...decisions(selection, bodies),
  ];
}

function natures({ snapshot }: Selection, bodies: readonly number[]): Finding[] {
  const found: Finding[] = [];
  const distinct = <T>(of: (body: number) => T | null) =>
    new Set(bodies.map(of).filter((value) => value !== null)).size;
  const own = (body: number) => snapshot.bodies[body];
  if (distinct((body) => own(body).mandate) > 1)
    found.push({ code: 'mandates-differ', tone: 'caution', bodies });
  if (distinct((body) => own(body).kind) > 1) found.push({ code: 'kinds-differ', tone: 'caution', bodies });
  if (distinct((body) => own(body).scope) > 1) found.push({ code: 'scopes-differ', tone: 'caution', bodies });
  const statutory = bodies.filter((body) => own(body).statutory === true);
  if (statutory.length > 0) found.push({ code: 'statutory', tone: 'caution', bodies: statutory });
  const projects = bodies.filter((body) => own(body).type === 'project');
  if (projects.length > 0) found.push({ code: 'project-among', tone: 'caution', bodies: projects });
  const merging = new Set(bodies);
  const lines = [
    ...snapshot.steering.flatMap(({ network, steers }) =>
      steers.kind === 'body' ? [[network, steers.index]] : [],
    ),
    ...snapshot.reporting.map(({ network, to }) => [network, to]),
    ...bodies.flatMap((body) => (own(body).partOf >= 0 ? [[body, own(body).partOf]] : [])),
  ].filter(([a, b]) => merging.has(a) && merging.has(b));
  for (const line of lines) found.push({ code: 'in-one-line', tone: 'caution', bodies: line });
  for (const { successor, predecessor } of snapshot.succession) {
    const line = [predecessor, successor].filter(({ kind, index }) => kind === 'body' && merging.has(index));
    if (line.length === 2)
      found.push({ code: 'successor-among', tone: 'caution', bodies: line.map(({ index }) => index) });
  }
  return found;
}

function phases({ snapshot, filter, spans }: Selection, bodies: readonly number[]): Finding[] {
  return (['ended', 'planned', 'dormant', 'under-review'] as const).flatMap((status): Finding[] => {
    const own = bodies.filter((body) =>
      phasesAt(snapshot.bodies[body], filter.date, spans[body]).some((phase) => phase.status === status),
    );
    const tone = status === 'ended' || status === 'planned' ? 'caution' : 'fits';
    return own.length > 0 ? [{ code: status, tone, bodies: own }] : [];
  });
}

/** Terms end together if the known ends of all seats have a day in common. */
function terms(selection: Selection, bodies: readonly number[]): Finding[] {
  const { snapshot } = selection;
  const ends = bodies.map((body) =>
    [...seatsOf(selection, body)].map((seat) => snapshot.seats.terms[snapshot.seats.term[seat]].end),
  );
  const known = ends.flat().filter((end): end is DateSpan => end !== null);
  if (known.length === 0) return [{ code: 'terms-unknown', tone: 'unknown', bodies }];
  const last = Math.max(...known.map((end) => end.earliest));
  const first = Math.min(...known.map((end) => end.latest));
  return last > first ? [{ code: 'terms-end-apart', tone: 'caution', bodies }] : [];
}

function convenors({ snapshot }: Selection, bodies: readonly number[]): Finding[] {
  const key = ({ kind, index }: NodeRef) => `${kind} ${index}`;
  const of = bodies.map((body) => snapshot.convening.filter((one) => one.body === body).map((one) => one.by));
  const unknown = bodies.filter((_, position) => of[position].length === 0);
  const found: Finding[] =
    unknown.length > 0 ? [{ code: 'convenor-unknown', tone: 'unknown', bodies: unknown }] : [];
  if (unknown.length > 0) return found;
  const shared = of[0].filter((by) => of.every((own) => own.some((other) => key(other) === key(by))));
  const distinct = [...new Map(shared.map((by) => [key(by), by])).values()];
  return [
    distinct.length > 0
      ? { code: 'convenor-shared', tone: 'fits', bodies, nodes: distinct }
      : { code: 'convenors-differ', tone: 'caution', bodies },
  ];
}

function tasks({ snapshot }: Selection, bodies: readonly number[]): Finding[] {
  const of = (field: 'themes' | 'covers', kind: 'theme' | 'place', name: 'themes' | 'places'): Finding[] => {
    const known = bodies.filter((body) => snapshot.bodies[body][field].length > 0);
    if (known.length < bodies.length)
      return name === 'themes'
        ? [
            {
              code: 'themes-unknown',
              tone: 'unknown',
              bodies: bodies.filter((body) => !known.includes(body)),
            },
          ]
        : [];
    const shared = snapshot.bodies[bodies[0]][field].filter((one) =>
      bodies.every((body) => snapshot.bodies[body][field].includes(one)),
    );
    return shared.length > 0
      ? [{ code: `${name}-shared`, tone: 'fits', bodies, nodes: shared.map((index) => ({ kind, index })) }]
      : [{ code: `${name}-differ`, tone: 'caution', bodies }];
  };
  return [...of('themes', 'theme', 'themes'), ...of('covers', 'place', 'places')];
}

function gaps(selection: Selection, bodies: readonly number[]): Finding[] {
  const rhythm = bodies.filter((body) => meetingsOf(selection, body).perYear === null);
  const members = bodies.filter((body) => seatsOf(selection, body).length === 0);
  return [
    ...(rhythm.length > 0 ? [{ code: 'rhythm-unknown', tone: 'unknown', bodies: rhythm } as const] : []),
    ...(members.length > 0 ? [{ code: 'members-unknown', tone: 'unknown', bodies: members } as const] : []),
  ];
}

function decisions({ snapshot }: Selection, bodies: readonly number[]): Finding[] {
  const merging = new Set(bodies);
  return snapshot.decisions.flatMap((decision, index): Finding[] => {
    if (!['merge', 'end', 'continue'].includes(decision.matter)) return [];
    const about = decision.about.filter((ref) => ref.kind === 'body' && merging.has(ref.index));
    if (about.length === 0) return [];
    return [
      { code: 'discussed-before', tone: 'caution', bodies: about.map((ref) => ref.index), decision: index },
    ];
  });
}
