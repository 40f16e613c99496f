/** The memo of an address: its parameters read, its questions asked of the same schema as everybody's, its answers given on. */
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Document } from '../report/document/model.ts';
import {
  MemoOverlapDocument,
  MemoScenarioDocument,
  type MemoOverlapQuery,
  type MemoScenarioQuery,
} from '../report/memo/generated/operations.ts';
import { memo } from '../report/memo/memo.ts';
import type { Limits, Overlap, Remark, Rule, Scenario } from '../report/memo/request.ts';
import type { Context } from './context.ts';
import { cut, DocumentProblem, Parameters } from './document-request.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;
const MOST_REMARKS = 200;
/** Bodies that are compared pair by pair. */
const MOST_COMPARED = 6;

/** Names of the parameters. */
const KNOWN = [
  'language',
  'scenarios',
  'filter',
  'options',
  'chosen',
  'title',
  'question',
  'proposal',
  'deciding',
  'meeting',
  'remarks',
];

type Values = Readonly<Record<string, unknown>>;

/** The memo that an address asks for. Throws DocumentProblem where it cannot be made, and the errors of the API. */
export async function memoOf(
  schema: GraphQLSchema,
  context: Context,
  search: URLSearchParams,
): Promise<Document> {
  const parameters = new Parameters(search, KNOWN);
  const inputs = parameters.objects('scenarios', LETTERS.length);
  if (inputs.length === 0)
    throw new DocumentProblem('A memo needs “scenarios”: one to four mergers. Open it from the merger.');
  const filter = parameters.object('filter');
  const language = parameters.language();
  const shared = {
    filter,
    options: parameters.object('options'),
    language: language.toUpperCase(),
  };
  const ask = <T>(query: { toString(): string }, variables: Values, what: string) =>
    answerOf<T>(schema, context, query.toString(), { ...shared, ...variables }, what);

  const scenarios: Scenario[] = [];
  let datasets: MemoScenarioQuery['graph']['datasets'] = [];
  for (const [at, { name, ...input }] of inputs.entries()) {
    const what = `scenario ${LETTERS[at]}`;
    const answer = await ask<MemoScenarioQuery>(MemoScenarioDocument, { input }, what);
    if (answer.merger.__typename === 'InputProblem')
      throw new DocumentProblem(`In ${what}: ${answer.merger.message}`);
    datasets = answer.graph.datasets;
    scenarios.push({
      name: nameOf(name, what),
      rule: ruleOf(input),
      length: lengthOf(input),
      merger: answer.merger,
    });
  }
  const letter = parameters.word('chosen', [...LETTERS, 'none'] as const, inputs.length === 1 ? 'A' : 'none');
  const chosen = letter === 'none' ? null : LETTERS.indexOf(letter);
  if (chosen !== null && chosen >= scenarios.length)
    throw new DocumentProblem(`“chosen” is ${letter}, but there are ${scenarios.length} scenarios.`);

  const bodies = scenarios[chosen ?? 0].merger.bodies.map(({ body }) => body.id);
  let overlap: Overlap | null = null;
  if (bodies.length <= MOST_COMPARED) {
    const answer = await ask<MemoOverlapQuery>(MemoOverlapDocument, { bodies }, 'the comparison');
    if (answer.intersections.__typename === 'InputProblem')
      throw new DocumentProblem(answer.intersections.message);
    overlap = answer.intersections;
  }
  return memo({
    language,
    scenarios,
    chosen,
    overlap,
    limits: limitsOf(filter ?? {}, datasets),
    title: parameters.text('title'),
    question: parameters.text('question'),
    proposal: parameters.text('proposal'),
    deciding: parameters.text('deciding'),
    meeting: parameters.text('meeting'),
    remarks: parameters.objects('remarks', MOST_REMARKS).map(remarkOf),
  });
}

/** Data of an operation. What the caller wrote wrongly is a problem that names it; other errors go on as they are. */
async function answerOf<T>(
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
  const own = error.path === undefined || error.extensions.code === 'BAD_INPUT';
  if (own) throw new DocumentProblem(`In ${what}: ${error.message.replace(/ Did you mean .*\?$/s, '')}`);
  throw error;
}

function nameOf(name: unknown, what: string): string | null {
  if (name === undefined || name === null) return null;
  if (typeof name !== 'string' || name.length > 200)
    throw new DocumentProblem(`In ${what}: “name” is not a text of at most 200 characters.`);
  return name.trim() === '' ? null : name.trim();
}

/** The rule of an input that the schema has accepted. */
function ruleOf(input: Values): Rule {
  if (input.rule !== 'AT_MOST') return { rule: input.rule as 'EVERYBODY' | 'ONE_AN_ORGANISATION' };
  return { rule: 'AT_MOST', seats: input.seats as number, order: (input.order ?? []) as string[] };
}

function lengthOf({ hoursMin, hoursMax }: Values): Scenario['length'] {
  const least = (hoursMin ?? hoursMax ?? null) as number | null;
  return least === null ? null : { min: least, max: (hoursMax ?? least) as number };
}

function limitsOf(filter: Values, datasets: MemoScenarioQuery['graph']['datasets']): Limits {
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
