/** Documents of partners by address: a shortlist on a page, and the year of an organisation. */
import type { GraphQLSchema } from 'graphql';
import { annualDocument } from '../report/annual/annual.ts';
import { AnnualDocumentDocument, type AnnualDocumentQuery } from '../report/annual/generated/operations.ts';
import type { Document } from '../report/document/model.ts';
import {
  ShortlistMissingDocument,
  type ShortlistMissingQuery,
  ShortlistPartnersDocument,
  type ShortlistPartnersQuery,
} from '../report/shortlist/generated/operations.ts';
import { shortlistDocument, type Missing, type Partner } from '../report/shortlist/shortlist.ts';
import type { Context } from './context.ts';
import { cut, DocumentProblem, Parameters } from './document-request.ts';
import { answerOf } from './memo.ts';

/** Five of usual names fill a page; more go on to a second. */
const MOST_LISTED = 8;

/** A shortlist of partners. Throws DocumentProblem where the address is wrong. */
export async function shortlistOf(
  schema: GraphQLSchema,
  context: Context,
  search: URLSearchParams,
): Promise<Document> {
  const known = ['language', 'organisations', 'idea', 'weights', 'filter', 'assumptions'];
  const parameters = new Parameters(search, known);
  const language = parameters.language();
  const ids = [...new Set((parameters.text('organisations') ?? '').split(',').filter((id) => id !== ''))];
  if (ids.length === 0 || ids.length > MOST_LISTED)
    throw new DocumentProblem(
      `A summary lists 1 to ${MOST_LISTED} “organisations”, by id with commas between, not ${ids.length}.`,
    );
  const variables = {
    idea: parameters.object('idea') ?? {},
    weights: parameters.object('weights'),
    filter: parameters.object('filter'),
    assumptions: parameters.object('assumptions'),
    language: language.toUpperCase(),
  };
  const { partners } = await answerOf<ShortlistPartnersQuery>(
    schema,
    context,
    ShortlistPartnersDocument.toString(),
    { ...variables, only: ids },
    'the project',
  );
  if (partners.__typename === 'InputProblem') {
    const { field, value, message } = partners;
    if (field !== 'only') throw new DocumentProblem(message);
    throw notAsked(value ?? '');
  }
  const found = new Map(
    partners.items.map((partner): [string, Partner] => [partner.organisation.id, partner]),
  );
  const unknown = ids.filter((id) => !found.has(id));
  if (unknown.length > 0) throw notAsked(unknown.join(', '));
  const items = ids.map((id) => found.get(id) as Partner);
  const { organisation, period } = variables.idea as { organisation?: string; period?: string };
  const asked = { organisation, period, must: ids };
  const absent = await missingFrom(schema, context, { ...variables, idea: asked, size: ids.length });
  return shortlistDocument({ ...partners, items }, period ?? null, absent, language);
}

const notAsked = (ids: string): DocumentProblem =>
  new DocumentProblem(`“organisations” names ${cut(ids)}, which cannot be asked. Leave it out.`);

/** Groups that nobody on a list belongs to: those of the team that is just the list. Null: there is no such team. */
async function missingFrom(
  schema: GraphQLSchema,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
): Promise<Missing | null> {
  const { partnerTeam } = await answerOf<ShortlistMissingQuery>(
    schema,
    context,
    ShortlistMissingDocument.toString(),
    variables,
    'the project',
  );
  if (partnerTeam.__typename === 'InputProblem') throw new DocumentProblem(partnerTeam.message);
  return partnerTeam.best;
}

/** The year of an organisation. Throws DocumentProblem where the address is wrong. */
export async function annualOf(
  schema: GraphQLSchema,
  context: Context,
  search: URLSearchParams,
): Promise<Document> {
  const parameters = new Parameters(search, ['language', 'organisation', 'year', 'filter', 'assumptions']);
  const language = parameters.language();
  const organisation = parameters.text('organisation');
  const year = parameters.text('year');
  if (organisation === null) throw new DocumentProblem('The address needs an “organisation”, by id.');
  if (year === null || !/^\d{1,4}$/.test(year))
    throw new DocumentProblem(`The address needs a “year” from 1 to 9999, not “${cut(year ?? '')}”.`);
  const { annualReport, graph } = await answerOf<AnnualDocumentQuery>(
    schema,
    context,
    AnnualDocumentDocument.toString(),
    {
      organisation,
      year: Number(year),
      filter: parameters.object('filter'),
      assumptions: parameters.object('assumptions'),
      language: language.toUpperCase(),
    },
    'the report',
  );
  if (annualReport.__typename === 'InputProblem') throw new DocumentProblem(annualReport.message);
  return annualDocument(annualReport, graph.datasets, language);
}
