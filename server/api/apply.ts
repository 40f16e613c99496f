/** Applying a scenario: the decision checked, the moves replayed on the graph as it is, and all of it one change. */
import { formatDate, type DateSpan } from '../domain/dates.ts';
import { replay } from '../analysis/scenario/moves.ts';
import type { Move } from '../analysis/scenario/move.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { AppliedDecision, Refusal } from '../changes/application.ts';
import { applyScenario } from '../changes/apply.ts';
import { endingIds } from '../changes/endings.ts';
import { withoutNulls } from '../changes/scenario-node.ts';
import { readGround } from '../graph/change-ground.ts';
import { madeBy, type ChangedNode } from '../graph/changes.ts';
import {
  checkAuthor,
  conflictParent,
  freshId,
  problemsParent,
  write,
  writeType,
  type ConflictParent,
} from './change.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { answer, checkDate, checkText, filterOf, InputError, quoted, unknownId } from './input-checks.ts';
import type { ScenarioParent } from './parents.ts';
import { findScenario } from './scenario.ts';

const MOST_LETTERS = 1_000;
/** A change that was written just now, or was read. */
type AppliedChange =
  Exclude<Awaited<ReturnType<typeof write>>, ConflictParent> | NonNullable<ScenarioParent['applied']>;
/** Times it is worked out anew because the graph changed elsewhere meanwhile. */
const ATTEMPTS = 5;

async function apply(context: Context, args: Sdl.MutationApplyScenarioArgs) {
  const by = checkAuthor(args);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Not the request's own graph: it may have changed since.
    const graph = await context.store.graph();
    const { snapshot } = graph;
    const scenario = await findScenario(context, 'id', args.id);
    if (scenario.row.version !== args.version) return changedScenario(scenario);
    if (scenario.applied !== null) return conflictParent({ why: 'applied', changes: [scenario.applied] });
    const { snapshot: after, problems } = replay(snapshot, scenario.moves, filterOf(scenario.filter));
    if (scenario.moves.length === 0 || !scenario.readable)
      throw new InputError('too-few', 'id', args.id, 'The scenario has no moves: there is nothing to apply.');
    if (problems.length > 0) return problemsParent(problems);
    const day = checkDay(args.input.date, scenario.moves);
    const decision = checkDecision(graph, scenario, args.input);
    const { bodies, seats } = endingIds(snapshot, after);
    const ground = await context.store.database((database) =>
      readGround(database, snapshot.version, [...bodies, ...seats], bodies),
    );
    if (ground === null) continue;
    const applied = applyScenario({
      before: snapshot,
      after,
      moves: scenario.moves,
      day,
      decision,
      phases: ground.phases,
      freshId,
    });
    if ('why' in applied) return refused(graph, applied, day);
    const change = await write(context, {
      ...by,
      kind: 'apply-scenario',
      about: args.id,
      operations: applied.operations,
      expected: new Map([[args.id, args.version], ...ground.versions]),
      madeOn: snapshot.version,
    });
    if (!('conflict' in change)) return appliedParent(context, change);
    if (change.code !== 'moved') return { ...change, nodes: bodiesOf(snapshot, change.nodes) };
  }
  return conflictParent({ why: 'moved' });
}

/** What a change that applied a scenario has made, as it stands. */
async function appliedParent(context: Context, change: AppliedChange) {
  const made = (await context.store.database((database) => madeBy(database, change.id))) ?? [];
  // Not the request's own graph: the change may have been written in it.
  const graph = await context.store.graph();
  const nodes = made.flatMap((id) => graph.find(id) ?? []);
  return {
    change,
    bodies: nodes.flatMap((node) => (node.kind === 'body' ? [node] : [])),
    decision: nodes.find((node) => node.kind === 'decision') ?? null,
    version: change.version,
  };
}

function changedScenario({ row: { id, name, version } }: ScenarioParent): ConflictParent {
  return conflictParent({ why: 'changed', nodes: [{ id, label: 'Scenario', name, version }] });
}

/** Seats, which have no names, told by their bodies. */
function bodiesOf({ seats, bodies }: Snapshot, nodes: readonly ChangedNode[]): ChangedNode[] {
  const rowOf = new Map(seats.ids.map((id, row) => [id, row]));
  const shown = nodes.map((node) => {
    const row = rowOf.get(node.id);
    return row === undefined ? node : nodeOf(bodies[seats.body[row]]);
  });
  return [...new Map(shown.map((node) => [node.id, node])).values()];
}

function nodeOf({ id, name, version, type }: Snapshot['bodies'][number]): ChangedNode {
  return { id, label: type === 'network' ? 'Network' : 'Project', name, version };
}

function refused(graph: GraphIndex, { why, ids }: Refusal, day: number): ConflictParent {
  const { bodies } = graph.snapshot;
  const named = ids.flatMap((id) => bodies.filter((body) => body.id === id));
  if (why === 'ended') return conflictParent({ why, nodes: named.map(nodeOf) });
  if (why === 'no-name')
    throw new InputError(
      'too-few',
      'id',
      ids[0],
      'A new body has no name. Give it one, and save the scenario.',
    );
  const date = formatDate({ earliest: day, latest: day });
  const names = named.map(({ name }) => quoted(name)).join(', ');
  const what =
    why === 'begins' ? 'it, or a seat of it, begins' : 'a source says that it, or a seat of it, is there';
  const message = `${names} cannot end before ${date}: ${what} on that day or later. Take a later day.`;
  throw new InputError('out-of-bounds', 'input.date', date, message);
}

/** The day it takes effect: as said, or as the moves say it. */
function checkDay(said: string | null | undefined, moves: readonly Move[]): number {
  const given = checkDate('input.date', said);
  const starts = moves.flatMap((move) =>
    move.move === 'merge'
      ? [move.into.start]
      : move.move === 'split'
        ? move.into.map((one) => one.start)
        : [],
  );
  const meant = [...new Set(starts)];
  const span = given ?? (meant.length === 1 ? checkDate('input.date', meant[0]) : null);
  if (span === null)
    throw new InputError('bad-date', 'input.date', null, 'Say the day on which it takes effect: 2027-01-01.');
  if (isDay(span)) return span.earliest;
  const shown = formatDate(span);
  throw new InputError(
    'bad-date',
    'input.date',
    shown,
    `${quoted(shown)} is not one day. Say the day on which it takes effect: 2027-01-01.`,
  );
}

function isDay({ earliest, latest }: DateSpan): boolean {
  return earliest === latest;
}

function checkDecision(
  graph: GraphIndex,
  { row }: ScenarioParent,
  input: Sdl.ApplicationInput,
): AppliedDecision {
  const decided = checkDate('input.decided', input.decided);
  const by = input.by ?? (row.decidedBy !== null && graph.find(row.decidedBy) ? row.decidedBy : null);
  const kind = by === null ? null : graph.find(by)?.kind;
  if (by !== null && kind !== 'organisation' && kind !== 'body')
    unknownId('input.by', by, 'organisation, network or project');
  return {
    name: optional('input.name', input.name) ?? row.name,
    date: decided && formatDate(decided),
    section: optional('input.section', input.section),
    by,
    source: checkSource(graph, input.source),
    locator: optional('input.source.locator', input.source.locator),
  };
}

function checkSource(graph: GraphIndex, input: Sdl.DecisionSourceInput): AppliedDecision['source'] {
  const { id } = input;
  if (id !== null && id !== undefined) {
    if (graph.find(id)?.kind !== 'source') unknownId('input.source.id', id, 'source');
    return { id };
  }
  const address = optional('input.source.address', input.address);
  if (address !== null && !/^https?:\/\/\S+$/.test(address))
    throw new InputError(
      'out-of-bounds',
      'input.source.address',
      address,
      'An address begins with http:// or https://.',
    );
  const date = checkDate('input.source.date', input.date);
  return {
    properties: withoutNulls({
      name: checkText('input.source.name', input.name ?? '', MOST_LETTERS),
      kind: optional('input.source.kind', input.kind),
      date: date && formatDate(date),
      publisher: optional('input.source.publisher', input.publisher),
      address,
    }),
  };
}

function optional(field: string, text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === ''
    ? null
    : checkText(field, text, MOST_LETTERS);
}

export const applyResolvers: Sdl.Resolvers = {
  Scenario: {
    applied: ({ applied }, _, context) => applied && appliedParent(context, applied),
  },
  Mutation: { applyScenario: (_, args, context) => answer(() => apply(context, args)) },
  ApplyResult: { __resolveType: writeType('AppliedScenario') },
};
