/**
 * What is generated from the SDL for the server: the schema printed in one piece, as the contract that a reader or a
 * tool opens and as a module that the server runs from wherever it is bundled to, and the types of the resolvers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as types from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';

const SDL = join(import.meta.dirname, '../server/api');

const DOMAIN = '../../domain/enumerations.ts';
const TASK = '../../analysis/task.ts';

/** Enums whose values inside the server are the words of another module. */
const ENUMS: Readonly<Record<string, string>> = {
  NetworkKind: `${DOMAIN}#NetworkKind`,
  Scope: `${DOMAIN}#Scope`,
  Mandate: `${DOMAIN}#Mandate`,
  Status: `${DOMAIN}#Status`,
  OrganisationKind: `${DOMAIN}#OrganisationKind`,
  Sector: `${DOMAIN}#Sector`,
  Role: `${DOMAIN}#Role`,
  Behalf: `${DOMAIN}#BehalfKind`,
  ConveningRole: `${DOMAIN}#ConveningRole`,
  RhythmKind: `${DOMAIN}#RhythmKind`,
  SuccessionKind: `${DOMAIN}#SuccessionKind`,
  SuccessionStage: `${DOMAIN}#SuccessionStage`,
  DecisionMatter: `${DOMAIN}#DecisionMatter`,
  DecisionOutcome: `${DOMAIN}#DecisionOutcome`,
  PlaceLevel: `${DOMAIN}#PlaceLevel`,
  Certainty: `${DOMAIN}#Certainty`,
  Stance: `${DOMAIN}#Stance`,
  Quadrant: `${TASK}#Quadrant`,
  BodyLine: `${TASK}#BodyLine`,
};

/** Types that a resolver gets as a parent of our own (`server/api/parents.ts`). */
const PARENTS: Readonly<Record<string, string>> = {
  Node: 'NodeParent',
  Body: 'BodyParent',
  Network: 'BodyParent',
  Project: 'BodyParent',
  Organisation: 'OrganisationParent',
  Representative: 'RepresentativeParent',
  Office: 'OfficeParent',
  Programme: 'ProgrammeParent',
  Theme: 'ThemeParent',
  Place: 'PlaceParent',
  Decision: 'DecisionParent',
  Source: 'SourceParent',
  Seat: 'SeatParent',
  Citation: 'CitationParent',
  Term: 'TermParent',
  Convening: 'ConveningParent',
  Funding: 'FundingParent',
  Succession: 'SuccessionParent',
  Graph: 'GraphParent',
  Dataset: 'DatasetParent',
  SelectionSummary: 'SummaryParent',
  Pair: 'PairParent',
  Member: 'MemberParent',
  NearlyEverywhere: 'NearlyEverywhereParent',
  OverlapSummary: 'OverlapSummaryParent',
  TaskOverlap: 'TaskParent',
  Partner: 'PartnerParent',
  TurnoverYear: 'TurnoverYearParent',
  Scenario: 'ScenarioParent',
  SavedFilter: 'SavedFilterParent',
  Dismissal: 'DismissalParent',
  MergeMove: 'MergeMoveParent',
  SplitMove: 'SplitMoveParent',
  EndMove: 'EndMoveParent',
  SeatMove: 'SeatMoveParent',
  AddSeatMove: 'AddSeatMoveParent',
  NewBody: 'NewBodyParent',
  MoveProblem: 'MoveProblemParent',
  Bridge: 'BridgeParent',
  ScenarioBody: 'ScenarioBodyParent',
};

/** Paths from the root of the repository to their text. Throws where the SDL is not a schema. */
export async function generateApi(): Promise<ReadonlyMap<string, string>> {
  const sdl = readdirSync(SDL)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(SDL, name), 'utf8'));
  const printed = printSchema(buildSchema(sdl.join('\n')));
  const filename = 'server/api/generated/types.ts';
  const module = await codegen({
    filename,
    schema: parse(printed),
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
      strictScalars: true,
      defaultScalarType: 'unknown',
      scalars: { PartialDate: { input: 'string', output: '../../domain/dates.ts#DateSpan' } },
      contextType: '../context.ts#Context',
      enumValues: ENUMS,
      mappers: Object.fromEntries(
        Object.entries(PARENTS).map(([name, type]) => [name, `../parents.ts#${type}`]),
      ),
      resolversNonOptionalTypename: false,
      inputMaybeValue: 'T | null | undefined',
      maybeValue: 'T | null',
    },
    plugins: [{ types: {} }, { resolvers: {} }],
    pluginMap: { types, resolvers },
  });
  return new Map([
    ['server/api/generated/schema.graphql', `${printed}\n`],
    ['server/api/generated/sdl.ts', `export const SDL = ${JSON.stringify(printed)};\n`],
    // Enums are types of the domain here, and a type is exported as one.
    [filename, module.replace(/^export \{/gm, 'export type {')],
  ]);
}
