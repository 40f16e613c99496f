/**
 * The memo of an address: its parameters read, its questions asked of the same schema as everybody's, its answers given
 * on. All answers come from one version of the graph.
 */
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Document } from '../report/document/model.ts';
import {
  MemoBodiesDocument,
  MemoComparisonDocument,
  MemoFindingsDocument,
  MemoOverlapDocument,
  type MemoBodiesQuery,
  type MemoComparisonQuery,
  type MemoFindingsQuery,
  type MemoOverlapQuery,
} from '../report/memo/generated/operations.ts';
import { memo } from '../report/memo/memo.ts';
import {
  changedBodies,
  type Finding,
  type Limits,
  type Move,
  type Outcome,
  type Overlap,
  type Remark,
} from '../report/memo/request.ts';
import { whenApplied } from './as-applied.ts';
import type { Context } from './context.ts';
import { cut, DocumentProblem, Parameters } from './document-request.ts';
import { savedScenarios } from './memo-saved.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;
const MOST_REMARKS = 200;
/** Bodies that are compared pair by pair. */
const MOST_COMPARED = 6;
/** Bodies whose seats are listed. */
const MOST_BODIES = 200;

/** Names of the parameters. */
const KNOWN = [
  'language',
  'scenarios',
  'saved',
  'filter',
  'options',
  'assumptions',
  'chosen',
  'title',
  'question',
  'proposal',
  'deciding',
  'meeting',
  'remarks',
  'names',
];

export type Values = Readonly<Record<string, unknown>>;

/** Asks the schema. `what` names the part of the address that a mistake stands in. */
export type Ask = <T>(query: { toString(): string }, variables: Values, what: string) => Promise<T>;

/** The memo that an address asks for. Throws DocumentProblem where it cannot be made, and the errors of the API. */
export async function memoOf(
  schema: GraphQLSchema,
  context: Context,
  search: URLSearchParams,
): Promise<Document> {
  const parameters = new Parameters(search, KNOWN);
  const language = parameters.language();
  const ask: Ask = (query, variables, what) =>
    answerOf(schema, context, query.toString(), { ...variables, language: language.toUpperCase() }, what);
  const written = parameters.objects('scenarios', LETTERS.length);
  const ids = (parameters.text('saved') ?? '').split(',').filter((id) => id !== '');
  const saved = await savedScenarios(ask, ids);
  const inputs = [...written, ...saved.map(({ id, name, moves }) => ({ name, moves, asApplied: id }))];
  if (inputs.length === 0 || inputs.length > LETTERS.length)
    throw new DocumentProblem(
      `A memo needs one to ${LETTERS.length} scenarios, in “scenarios” or “saved”, not ${inputs.length}. ` +
        'Open it from the merger.',
    );
  const shared = {
    filter: parameters.object('filter') ?? saved[0]?.filter ?? null,
    options: parameters.object('options') ?? saved[0]?.options ?? null,
  };
  const assumptions = parameters.object('assumptions') ?? saved[0]?.assumptions ?? null;
  const { compareScenarios: compared, graph } = await ask<MemoComparisonQuery>(
    MemoComparisonDocument,
    { ...shared, assumptions, scenarios: inputs },
    'the scenarios',
  );
  if (compared.__typename === 'InputProblem') throw new DocumentProblem(compared.message);
  const moves = inputs.map((input) => (input.moves ?? []) as readonly Move[]);
  moves.forEach((list, at) => {
    if (list.length === 0)
      throw new DocumentProblem(`Scenario ${LETTERS[at]} changes nothing. Leave it out, or give it a move.`);
  });
  const letter = parameters.word('chosen', [...LETTERS, 'none'] as const, inputs.length === 1 ? 'A' : 'none');
  const chosen = letter === 'none' ? null : LETTERS.indexOf(letter);
  if (chosen !== null && chosen >= inputs.length)
    throw new DocumentProblem(`“chosen” is ${letter}, but there are ${inputs.length} scenarios.`);

  const focus = chosen ?? 0;
  /** What was written for the one that is proposed, where it is a saved one. */
  const kept = saved[focus - written.length];
  // What is told beside the figures is told of the same graph.
  const { asApplied } = inputs[focus];
  const when = await whenApplied(
    context,
    'asApplied',
    typeof asApplied === 'string' && compared.scenarios[focus].asApplied !== null ? asApplied : null,
  );
  const askThen: Ask = (query, variables, what) =>
    answerOf(
      schema,
      when.context,
      query.toString(),
      { ...variables, language: language.toUpperCase() },
      what,
    );
  return memo({
    language,
    scenarios: compared.scenarios.map((outcome, at) => ({ name: outcome.name, moves: moves[at], outcome })),
    assumptions: compared.assumptions,
    summary: compared.summary,
    version: compared.version,
    chosen,
    bodies: await bodiesOf(askThen, shared, moves.flat(), compared.scenarios),
    findings: await findingsOf(askThen, shared, moves[focus], compared.scenarios[focus]),
    overlap: await overlapOf(askThen, shared, compared.scenarios[focus]),
    limits: limitsOf(shared.filter ?? {}, graph.datasets),
    title: parameters.text('title') ?? kept?.memo.title ?? null,
    question: parameters.text('question') ?? kept?.memo.question ?? null,
    proposal: parameters.text('proposal') ?? kept?.proposal ?? null,
    deciding: parameters.text('deciding') ?? kept?.deciding ?? null,
    meeting: parameters.text('meeting') ?? kept?.memo.meeting ?? null,
    remarks: [
      ...parameters.objects('remarks', MOST_REMARKS).map(remarkOf),
      ...saved.flatMap(({ remarks }) => remarks),
    ],
    hidden: parameters.word('names', ['shown', 'hidden'] as const, 'shown') === 'hidden',
  });
}

interface Shared {
  readonly filter: Values | null;
  readonly options: Values | null;
}

/** Bodies of today that some scenario changes, in the order in which scenarios name them. */
async function bodiesOf(ask: Ask, { filter }: Shared, moves: readonly Move[], outcomes: readonly Outcome[]) {
  const changed = new Set(outcomes.flatMap((outcome) => changedBodies(outcome).map(({ id }) => id)));
  const named = moves.flatMap(({ merge, split, end }) => [
    ...(merge?.bodies ?? []),
    ...(split ? [split.body] : []),
    ...(end ? [end.body] : []),
  ]);
  const ids = [...new Set([...named.filter((id) => changed.has(id)), ...changed])];
  if (ids.length === 0) return [];
  if (ids.length > MOST_BODIES)
    throw new DocumentProblem(`The scenarios change ${ids.length} bodies; a memo can list ${MOST_BODIES}.`);
  const { bodies } = await ask<MemoBodiesQuery>(
    MemoBodiesDocument,
    { filter, bodies: { ...filter, bodies: ids } },
    'the bodies',
  );
  if (bodies.__typename === 'InputProblem') throw new DocumentProblem(bodies.message);
  const found = new Map(bodies.items.map((body) => [body.id, body]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Whether the bodies of each merger fit together; mergers of bodies that the scenario itself makes are passed over. */
async function findingsOf(
  ask: Ask,
  shared: Shared,
  moves: readonly Move[],
  outcome: Outcome,
): Promise<Finding[]> {
  const known = new Set(changedBodies(outcome).map(({ id }) => id));
  const findings: Finding[] = [];
  for (const { merge } of moves) {
    if (!merge || !merge.bodies.every((id) => known.has(id))) continue;
    const input = { bodies: merge.bodies, rule: 'EVERYBODY' };
    const { merger } = await ask<MemoFindingsQuery>(
      MemoFindingsDocument,
      { ...shared, input },
      'the findings',
    );
    if (merger.__typename === 'InputProblem') throw new DocumentProblem(merger.message);
    findings.push(...merger.findings);
  }
  return findings;
}

async function overlapOf(ask: Ask, shared: Shared, outcome: Outcome): Promise<Overlap | null> {
  const bodies = changedBodies(outcome).map(({ id }) => id);
  if (bodies.length < 2 || bodies.length > MOST_COMPARED) return null;
  const { intersections } = await ask<MemoOverlapQuery>(
    MemoOverlapDocument,
    { ...shared, bodies },
    'the comparison',
  );
  if (intersections.__typename === 'InputProblem') throw new DocumentProblem(intersections.message);
  return intersections;
}

/** Data of an operation. What the caller wrote wrongly is a problem that names it; other errors go on as they are. */
export async function answerOf<T>(
  schema: GraphQLSchema,
  context: Context,
  query: string,
  variables: Values,
  what: string,
): Promise<T> {
  const result = await execute({
    schema,
    document: parse(query),
    contextValue: context,
    variableValues: variables,
  });
  const error = result.errors?.[0];
  if (error === undefined) return result.data as T;
  // Errors without a path were met before anything ran: the variables do not fit their types.
  if (error.path === undefined || error.extensions.code === 'BAD_INPUT')
    throw new DocumentProblem(`In ${what}: ${error.message.replace(/ Did you mean .*\?$/s, '')}`);
  throw error;
}

function limitsOf(filter: Values, datasets: MemoComparisonQuery['graph']['datasets']): Limits {
  const named = filter.datasets as readonly string[] | null | undefined;
  const shown =
    named === null || named === undefined
      ? datasets.slice(0, 1)
      : datasets.filter(({ id }) => named.length === 0 || named.includes(id));
  const date = typeof filter.date === 'string' && filter.date.trim() !== '' ? filter.date.trim() : null;
  const fields = ['types', 'kinds', 'scopes', 'statuses', 'themes', 'places', 'bodies'] as const;
  return {
    datasets: shown.map(({ name }) => name),
    date,
    evidence: (filter.evidence ?? 'ALL') as Limits['evidence'],
    planned: filter.planned !== false,
    narrowedBy: fields.filter((field) => {
      const value = filter[field];
      return Array.isArray(value) && value.length > 0;
    }),
  };
}

const KINDS = ['agree', 'doubt', 'object'] as const;

function remarkOf({ who, kind, text }: Values, at: number): Remark {
  const known = KINDS.find((one) => one === kind);
  if (typeof who === 'string' && known !== undefined && (typeof text === 'string' || text === undefined))
    return { who, kind: known, text: text ?? '' };
  throw new DocumentProblem(
    `Remark ${at + 1} (${cut(JSON.stringify({ who, kind }))}) needs “who”, “kind” (${KINDS.join(', ')}) and “text”.`,
  );
}
