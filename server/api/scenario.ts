/** Saved scenarios: read with what of them still applies, saved, renamed, copied, taken away. */
import { parseDate } from '../domain/dates.ts';
import { inForce, type Operation, type StoredValue } from '../domain/change.ts';
import { STANCES, type Stance } from '../domain/enumerations.ts';
import type { MoveProblem } from '../analysis/scenario/move.ts';
import { replay } from '../analysis/scenario/moves.ts';
import { remarksAlong } from '../changes/remarks-of-moves.ts';
import { scenarioProperties, withoutNulls, type ScenarioInputs } from '../changes/scenario-node.ts';
import { readMoves } from '../changes/stored-moves.ts';
import type { Row } from '../graph/driver.ts';
import { word } from '../graph/stored-values.ts';
import { checkAuthor, freshId, write, writeType, type ChangeParent, type ConflictParent } from './change.ts';
import type { Context } from './context.ts';
import type * as Sdl from './generated/types.ts';
import {
  answer,
  checkFilter,
  checkOptions,
  checkPage,
  checkText,
  filterOf,
  InputError,
  resultType,
  unknownId,
} from './input-checks.ts';
import { checkMoves } from './move.ts';
import type { ScenarioParent } from './parents.ts';
import { checkAssumptions } from './representation.ts';

const MOST_NAME = 300;
const MOST_WORDS = 20_000;

/** Scenarios by id, in the order given; what there is not is left out. */
export async function readScenarios(context: Context, ids: readonly string[]): Promise<ScenarioParent[]> {
  if (ids.length === 0) return [];
  return context.store.database(async (graph) => {
    const rows = await graph.run('scenarios/scenarios', { ids });
    const comments = await graph.run('scenarios/comments', { ids });
    const remarks = await graph.run('scenarios/remarks', { ids });
    const changes = await graph.run('scenarios/applied', { ids });
    const applied = changes.filter((one) => one.kind === 'apply-scenario' && inForce(one.id, changes));
    return rows.map((row) => ({
      ...readTexts(row),
      comments: comments.filter((one) => one.scenario === row.id),
      remarks: remarks
        .filter((one) => one.scenario === row.id)
        .map((one) => ({ ...one, stance: word(STANCES, one.stance, one.id) })),
      applied: applied.find((one) => one.about === row.id) ?? null,
    }));
  });
}

function readTexts(row: Row<'scenarios/scenarios'>) {
  const moves = readMoves(row.moves);
  return {
    row,
    moves: moves ?? [],
    readable: moves !== null,
    filter: JSON.parse(row.filter) as Sdl.Filter | null,
    options: JSON.parse(row.options) as Sdl.MeasureOptions | null,
    assumptions: JSON.parse(row.assumptions) as Sdl.LoadAssumptions | null,
  };
}

/** The scenario of an id. @throws InputError */
export async function findScenario(context: Context, field: string, id: string): Promise<ScenarioParent> {
  const [scenario] = await readScenarios(context, [id]);
  return scenario ?? unknownId(field, id, 'scenario');
}

async function list(context: Context, args: Sdl.QueryScenariosArgs) {
  const { first, offset } = checkPage(args.page);
  const [{ total }] = await context.store.database((graph) => graph.run('scenarios/count', {}));
  const ids = await context.store.database((graph) =>
    graph.run('scenarios/list', { skip: offset, most: first }),
  );
  const items = await readScenarios(
    context,
    ids.map(({ id }) => id),
  );
  return { total, items };
}

/** What a draft says, checked; what it names in moves need not be there. @throws InputError */
async function checkDraft(context: Context, draft: Sdl.ScenarioDraft): Promise<ScenarioInputs> {
  const graph = await context.graph();
  checkFilter(graph.snapshot, draft.filter);
  checkOptions(draft.options);
  checkAssumptions(draft.assumptions);
  const { decidedBy = null } = draft;
  if (decidedBy !== null) {
    const kind = graph.find(decidedBy)?.kind;
    if (kind !== 'organisation' && kind !== 'body')
      unknownId('input.decidedBy', decidedBy, 'organisation, network or project');
  }
  return {
    name: checkText('input.name', draft.name, MOST_NAME),
    moves: checkMoves('input.moves', draft.moves),
    filter: draft.filter ?? null,
    options: draft.options ?? null,
    assumptions: draft.assumptions ?? null,
    decidedBy,
    decidedByWords: optional('input.decidedByWords', draft.decidedByWords),
    proposal: optional('input.proposal', draft.proposal),
  };
}

function optional(field: string, text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === ''
    ? null
    : checkText(field, text, MOST_WORDS);
}

/** The scenario as it stands after a write, or what the write met. */
async function saved(
  context: Context,
  id: string,
  written: Promise<ChangeParent | ConflictParent>,
): Promise<{ readonly scenario: ScenarioParent; readonly change: ChangeParent } | ConflictParent> {
  const change = await written;
  if ('conflict' in change) return change;
  return { scenario: await findScenario(context, 'id', id), change };
}

async function save(context: Context, args: Sdl.MutationSaveScenarioArgs) {
  const by = checkAuthor(args);
  const inputs = await checkDraft(context, args.input);
  const { version } = (await context.graph()).snapshot;
  const properties = scenarioProperties(inputs, version, by);
  if (args.id === null || args.id === undefined) return create(context, properties, by, null);
  const { id } = args;
  if (args.version === null || args.version === undefined)
    throw new InputError('too-few', 'version', null, 'Say which version of the scenario was changed.');
  const { moves, readable, remarks } = await findScenario(context, 'id', id);
  const along = readable ? remarksAlong(remarks, moves, inputs.moves, (said) => takingAway(said, id)) : [];
  return saved(
    context,
    id,
    write(context, {
      ...by,
      kind: 'save-scenario',
      about: id,
      operations: [{ op: 'set-node', id, properties }, ...along],
      expected: new Map([[id, args.version]]),
    }),
  );
}

async function create(
  context: Context,
  properties: ReturnType<typeof scenarioProperties>,
  by: ReturnType<typeof checkAuthor>,
  copiedFrom: string | null,
) {
  const id = freshId('scenario');
  const whole = { ...properties, createdBy: by.author, createdAt: by.at, copiedFrom };
  return saved(
    context,
    id,
    write(context, {
      ...by,
      kind: copiedFrom === null ? 'save-scenario' : 'copy-scenario',
      about: id,
      operations: [{ op: 'create-node', id, label: 'Scenario', properties: withoutNulls(whole) }],
    }),
  );
}

async function rename(context: Context, args: Sdl.MutationRenameScenarioArgs) {
  const by = checkAuthor(args);
  const name = checkText('name', args.name, MOST_NAME);
  const { id, version } = args;
  await findScenario(context, 'id', id);
  const properties = { name, changedBy: by.author, changedAt: by.at };
  return saved(
    context,
    id,
    write(context, {
      ...by,
      kind: 'rename-scenario',
      about: id,
      operations: [{ op: 'set-node', id, properties }],
      expected: new Map([[id, version]]),
    }),
  );
}

/** One change of the scenario's own node: its moves stay as they are. */
async function writeMemo(context: Context, args: Sdl.MutationWriteMemoArgs) {
  const by = checkAuthor(args);
  const { id, version, words } = args;
  await findScenario(context, 'id', id);
  const properties = {
    memoTitle: optional('words.title', words.title),
    memoQuestion: optional('words.question', words.question),
    memoMeeting: optional('words.meeting', words.meeting),
    decidedByWords: optional('words.deciding', words.deciding),
    proposal: optional('words.proposal', words.proposal),
    changedBy: by.author,
    changedAt: by.at,
  };
  return saved(
    context,
    id,
    write(context, {
      ...by,
      kind: 'save-scenario',
      about: id,
      operations: [{ op: 'set-node', id, properties }],
      expected: new Map([[id, version]]),
    }),
  );
}

async function copy(context: Context, args: Sdl.MutationCopyScenarioArgs) {
  const by = checkAuthor(args);
  const name = checkText('name', args.name, MOST_NAME);
  const { row } = await findScenario(context, 'id', args.id);
  const { graphVersion, moves, filter, options, assumptions, decidedBy, decidedByWords, proposal } = row;
  const { memoTitle, memoQuestion, memoMeeting } = row;
  const properties = {
    name,
    moves,
    filter,
    options,
    assumptions,
    decidedBy,
    decidedByWords,
    proposal,
    memoTitle,
    memoQuestion,
    memoMeeting,
    graphVersion: BigInt(graphVersion),
    changedBy: by.author,
    changedAt: by.at,
  };
  return create(context, properties, by, args.id);
}

async function remove(context: Context, args: Sdl.MutationDeleteScenarioArgs) {
  const by = checkAuthor(args);
  const { id, version } = args;
  const { comments, remarks } = await findScenario(context, 'id', id);
  const said = [...comments, ...remarks].flatMap((one) => takingAway(one.id, id));
  return write(context, {
    ...by,
    kind: 'delete-scenario',
    about: id,
    operations: [...said, { op: 'delete-node', id }],
    expected: new Map([[id, version]]),
  });
}

/** What takes a comment or a remark off a scenario. */
function takingAway(id: string, scenario: string): Operation[] {
  return [
    { op: 'delete-relation', type: 'ON', from: id, to: scenario, properties: null },
    { op: 'delete-node', id },
  ];
}

async function say(
  context: Context,
  { id, author }: { readonly id: string; readonly author: string },
  label: 'Comment' | 'Remark',
  said: (scenario: ScenarioParent) => Readonly<Record<string, StoredValue | null>>,
) {
  const by = checkAuthor({ author });
  const properties = { ...said(await findScenario(context, 'id', id)), author: by.author, at: by.at };
  const kind = label.toLowerCase();
  const own = freshId(kind);
  return saved(
    context,
    id,
    write(context, {
      ...by,
      kind,
      about: id,
      operations: [
        { op: 'create-node', id: own, label, properties: withoutNulls(properties) },
        { op: 'create-relation', type: 'ON', from: own, to: id, properties: {} },
      ],
    }),
  );
}

function comment(context: Context, args: Sdl.MutationCommentScenarioArgs) {
  return say(context, args, 'Comment', () => ({ text: checkText('text', args.text, MOST_WORDS) }));
}

function remark(context: Context, args: Sdl.MutationRemarkScenarioArgs) {
  const { who, stance, text, move = null } = args.remark;
  return say(context, args, 'Remark', ({ row, moves }) => {
    if (move !== null && (move < 0 || move >= moves.length))
      throw new InputError(
        'out-of-bounds',
        'remark.move',
        String(move),
        `The scenario has ${moves.length} moves, counted from 0: there is no move ${move}.`,
      );
    return {
      move: move === null ? null : BigInt(move),
      scenarioVersion: BigInt(row.version),
      who: checkText('remark.who', who, MOST_NAME),
      stance,
      text: optional('remark.text', text),
    };
  });
}

async function withdraw(context: Context, args: Sdl.MutationWithdrawRemarkArgs) {
  const by = checkAuthor({ author: args.author });
  const [said] = await context.store.database((graph) => graph.run('scenarios/said', { id: args.id }));
  if (!said) unknownId('id', args.id, 'comment or remark');
  const { scenario, label } = said;
  return write(context, {
    ...by,
    kind: `withdraw-${label.toLowerCase()}`,
    about: scenario,
    operations: takingAway(args.id, scenario),
  });
}

/** What of a scenario does not apply to the graph as it is; of one that is applied, nothing is left to apply. */
async function problemsOf(scenario: ScenarioParent, context: Context): Promise<readonly MoveProblem[]> {
  if (scenario.applied !== null) return [];
  const { snapshot } = await context.graph();
  const key = { moves: scenario.row.moves, filter: scenario.row.filter };
  return context.store.results.of(
    snapshot.version,
    'moves that do not apply',
    key,
    () => replay(snapshot, scenario.moves, filterOf(scenario.filter)).problems,
  );
}

/** Remarks of a scenario by the move they are about. */
function countRemarks({ remarks }: ScenarioParent) {
  const moves = [...new Set(remarks.map((one) => one.move))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return moves.map((move) => {
    const count = (stance: Stance) =>
      remarks.filter((one) => one.move === move && one.stance === stance).length;
    return { move, agree: count('agree'), doubt: count('doubt'), object: count('object') };
  });
}

const Scenario: Sdl.ScenarioResolvers = {
  id: ({ row }) => row.id,
  version: ({ row }) => row.version,
  name: ({ row }) => row.name,
  createdBy: ({ row }) => row.createdBy,
  createdAt: ({ row }) => row.createdAt,
  changedBy: ({ row }) => row.changedBy,
  changedAt: ({ row }) => row.changedAt,
  graphVersion: ({ row }) => row.graphVersion,
  copiedFrom: ({ row }) => row.copiedFrom,
  problems: (scenario, _, context) => problemsOf(scenario, context),
  graphChanged: async ({ row }, _, context) => (await context.graph()).snapshot.version !== row.graphVersion,
  decidedBy: async ({ row }, _, context) =>
    row.decidedBy === null ? null : (await context.graph()).find(row.decidedBy),
  decidedByWords: ({ row }) => row.decidedByWords,
  proposal: ({ row }) => row.proposal,
  memo: ({ row }) => ({ title: row.memoTitle, question: row.memoQuestion, meeting: row.memoMeeting }),
  remarkCounts: countRemarks,
};

export const scenarioResolvers: Sdl.Resolvers = {
  Query: {
    scenarios: (_, args, context) => answer(() => list(context, args)),
    scenario: async (_, { id }, context) => (await readScenarios(context, [id]))[0] ?? null,
  },
  Mutation: {
    saveScenario: (_, args, context) => answer(() => save(context, args)),
    renameScenario: (_, args, context) => answer(() => rename(context, args)),
    writeMemo: (_, args, context) => answer(() => writeMemo(context, args)),
    copyScenario: (_, args, context) => answer(() => copy(context, args)),
    deleteScenario: (_, args, context) => answer(() => remove(context, args)),
    commentScenario: (_, args, context) => answer(() => comment(context, args)),
    remarkScenario: (_, args, context) => answer(() => remark(context, args)),
    withdrawRemark: (_, args, context) => answer(() => withdraw(context, args)),
  },
  Scenario,
  SavedFilter: { date: ({ date }) => (date === null || date === undefined ? null : parseDate(date)) },
  ScenarioListResult: { __resolveType: resultType('ScenarioList') },
  ScenarioResult: { __resolveType: writeType('SavedScenario') },
};
