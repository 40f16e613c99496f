/**
 * Types of the client's GraphQL operations: `client/api/operations/*.graphql` against the SDL, as one module of
 * typed documents. Documents are kept as text, so the client carries no GraphQL parser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, printSchema } from 'graphql';
import type { Types } from '@graphql-codegen/plugin-helpers';

const ROOT = join(import.meta.dirname, '..');
const SDL = join(ROOT, 'server/api');
const OPERATIONS = join(ROOT, 'client/api/operations');

const graphqlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));

/** Path, from the root of the repository, of the module that `generateClient` writes. */
export const CLIENT_MODULE = 'client/api/generated/operations.ts';

/** The text of the module of typed documents. Throws where an operation does not fit the SDL. */
export async function generateClient(): Promise<string> {
  const schema = buildSchema(
    graphqlFiles(SDL)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  );
  const documents: Types.DocumentFile[] = graphqlFiles(OPERATIONS).map((location) => ({
    location,
    document: parse(readFileSync(location, 'utf8')),
  }));
  const config = {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    immutableTypes: true,
    documentMode: 'string',
    dedupeFragments: true,
    mergeFragmentTypes: true,
    defaultScalarType: 'unknown',
    strictScalars: true,
    scalars: { ID: 'string', PartialDate: 'string' },
  };
  return codegen({
    filename: CLIENT_MODULE,
    schema: parse(printSchema(schema)),
    documents,
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}
