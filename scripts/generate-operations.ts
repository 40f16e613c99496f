/**
 * Types of GraphQL operations against the SDL, as one module of typed documents a folder: those of the client
 * (`client/api/operations`) and those of documents (`server/report/*`). Documents are kept as text, so the client
 * carries no GraphQL parser.
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

const graphqlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));

/** Folders of operations and the modules made of them, as paths from the root of the repository. */
const OPERATIONS = [
  { folder: 'client/api/operations', module: 'client/api/generated/operations.ts' },
  ...['memo', 'shortlist', 'annual'].map((name) => ({
    folder: `server/report/${name}`,
    module: `server/report/${name}/generated/operations.ts`,
  })),
];

/** Modules of typed documents by their paths. Throws where an operation does not fit the SDL. */
export async function generateOperations(): Promise<[string, string][]> {
  return Promise.all(
    OPERATIONS.map(async ({ folder, module }): Promise<[string, string]> => [
      module,
      await generateModule(join(ROOT, folder), module),
    ]),
  );
}

async function generateModule(folder: string, filename: string): Promise<string> {
  const schema = buildSchema(
    graphqlFiles(SDL)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  );
  const documents: Types.DocumentFile[] = graphqlFiles(folder).map((location) => ({
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
    filename,
    schema: parse(printSchema(schema)),
    documents,
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}
